package vn.camket.rule.lint;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.camket.rule.language.Block;
import vn.camket.rule.language.RuleText;
import vn.camket.rule.language.Slip;

/** Tells all that is wrong with the well written blocks of a rule file, and all that is hardly meant. */
public final class Lint {
    private Lint() {}

    /**
     * Looks at names, kinds of values, missing values, thresholds, and facts that nothing joins.
     *
     * @param parameters values by name, null when the file of parameters cannot be read
     * @return by place
     */
    public static List<Slip> of(RuleText text, Map<String, BigDecimal> parameters) {
        Slips slips = new Slips();
        Map<String, Integer> names = new HashMap<>();
        for (Block block : text.blocks()) {
            if (block.name() != null) {
                expectNew(block, names, text, slips);
            }
            if (!block.torn()) {
                new BlockLint(block, parameters, slips).check();
            }
        }
        return slips.all().stream()
                .sorted(Comparator.comparingInt(Slip::offset))
                .distinct()
                .toList();
    }

    private static void expectNew(Block block, Map<String, Integer> names, RuleText text, Slips slips) {
        Integer first = names.putIfAbsent(block.title(), text.line(block.rule().start()));
        if (first != null) {
            slips.wrong(
                    block.name().start(),
                    "Trong tệp đã có quy tắc tên “" + block.title() + "” ở dòng " + first + "; hãy đặt tên khác.",
                    "The file already has a rule named \"" + block.title() + "\" in line " + first
                            + "; choose another name.");
        }
    }
}
