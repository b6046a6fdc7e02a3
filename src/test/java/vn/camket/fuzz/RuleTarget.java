package vn.camket.fuzz;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.camket.rule.file.LoadedRule;
import vn.camket.rule.file.RuleFile;
import vn.camket.rule.language.RuleText;
import vn.camket.rule.language.Slip;
import vn.camket.rule.lint.Lint;

/** Looks at a text as at a rule: whatever is wrong with it is told at a place within it. */
public final class RuleTarget {
    private static final Map<String, BigDecimal> PARAMETERS =
            Map.of("late.error", BigDecimal.TEN, "pace.error", new BigDecimal("0.5"));

    private RuleTarget() {}

    /** Is called by the fuzzer; what it throws is a finding. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        String drl = new String(bytes, StandardCharsets.UTF_8);
        RuleText text = RuleText.read(drl);
        List<Slip> slips = Stream.concat(text.slips().stream(), Lint.of(text, PARAMETERS).stream())
                .toList();
        for (Slip slip : slips) {
            if (slip.offset() < 0 || slip.offset() > drl.length()) {
                throw new IllegalStateException("told nowhere: " + slip);
            }
            if (text.line(slip.offset()) < 1 || text.column(slip.offset()) < 1) {
                throw new IllegalStateException("told at no line: " + slip);
            }
        }
        RuleFile file = new RuleFile("fuzz", "one", drl, "");
        new LoadedRule(file, null, List.of(), List.of()).with(file);
    }
}
