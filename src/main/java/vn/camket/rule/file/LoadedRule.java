package vn.camket.rule.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.camket.fact.Text;
import vn.camket.finding.Fault;
import vn.camket.finding.FaultyRulesException;
import vn.camket.finding.Rule;

/**
 * Joins a rule with its files' contents.
 *
 * @param blocks what the engine runs as rules of their own
 */
public record LoadedRule(RuleFile file, Rule rule, List<RuleBlock> blocks, List<RuleCase> cases) {

    /** All rules of a folder by id; throws FaultyRulesException with all faults that show without compiling. */
    public static List<LoadedRule> readAll(Path folder) throws IOException {
        Faults faults = new Faults();
        List<LoadedRule> loaded = readAll(folder, faults);
        faults.raise();
        return loaded;
    }

    /** All rules of a folder by id; of a rule with faults, which are told, what is sound. */
    public static List<LoadedRule> readAll(Path folder, Faults faults) throws IOException {
        RuleFolder rules = new RuleFolder(folder, faults);
        Set<String> parameters = Parameters.read(rules, faults).keySet();
        List<LoadedRule> loaded = new ArrayList<>();
        for (RuleFile file : rules.read()) {
            loaded.add(read(file, parameters, faults));
        }
        if (loaded.isEmpty() && faults.isEmpty()) {
            faults.add(".", 0, "Thư mục quy tắc không có quy tắc nào.", "There is no rule below the rules folder.");
        }
        loaded.sort(Comparator.comparing(one -> one.file().id()));
        return List.copyOf(loaded);
    }

    private static LoadedRule read(RuleFile file, Set<String> parameters, Faults faults) {
        RuleText text = new RuleText(file, parameters, faults);
        text.read();
        RulePage page = new PageReader(file, faults).read();
        List<RuleBlock> blocks = List.copyOf(text.blocks());
        Rule rule = new Rule(
                file.id(),
                page.title(),
                page.message(),
                page.remedy(),
                blocks.isEmpty() ? null : blocks.get(0).basis(),
                text.parameters(),
                file.file(),
                blocks.isEmpty() ? 0 : blocks.get(0).line(),
                blocks.stream().anyMatch(RuleBlock::trial));
        return new LoadedRule(text.sound(), rule, blocks, page.cases());
    }

    /**
     * The same rule with other blocks; empty when they are not written as rules must be.
     *
     * @param parameters names of the parameters that there are
     */
    public Optional<LoadedRule> with(RuleFile other, Set<String> parameters) {
        Faults faults = new Faults();
        RuleText text = new RuleText(other, parameters, faults);
        text.read();
        return faults.isEmpty()
                ? Optional.of(new LoadedRule(other, rule, List.copyOf(text.blocks()), cases))
                : Optional.empty();
    }

    public RuleBlock block(String name) {
        return blocks.stream()
                .filter(block -> block.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What to throw when a block's conditions or its report fail on some fact. */
    public FaultyRulesException failed(String name, Throwable cause) {
        String words = String.valueOf(cause).replaceAll("\\s+", " ");
        return fault(
                name,
                "Quy tắc “" + name + "” gặp lỗi khi chạy: " + words,
                "The rule \"" + name + "\" failed while running: " + words);
    }

    /** What to throw when a block was reached as the last of far too many matches. */
    public FaultyRulesException endless(String name) {
        return fault(
                name,
                "Có quá nhiều kết hợp dữ kiện, lần cuối ở quy tắc “" + name + "”; hãy thêm điều kiện nối các dữ kiện.",
                "Far too many facts match, last the rule \"" + name + "\"; add conditions that join the facts.");
    }

    private FaultyRulesException fault(String name, String vi, String en) {
        return new FaultyRulesException(
                List.of(new Fault(file.file(), block(name).line(), 0, new Text(vi, en))));
    }
}
