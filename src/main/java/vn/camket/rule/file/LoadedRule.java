package vn.camket.rule.file;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import vn.camket.finding.Rule;
import vn.camket.rule.language.RuleText;
import vn.camket.rule.lint.Lint;

/**
 * Joins a rule with its files' contents.
 *
 * @param blocks what the engine runs as rules of their own
 */
public record LoadedRule(RuleFile file, Rule rule, List<RuleBlock> blocks, List<RuleCase> cases) {
    /** What is wrong beyond these in one file nobody reads. */
    private static final int MOST = 200;

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
        SortedMap<String, BigDecimal> parameters = Parameters.read(rules, faults);
        List<LoadedRule> loaded = new ArrayList<>();
        for (RuleFile file : rules.read()) {
            loaded.add(read(file, parameters, faults));
        }
        if (loaded.isEmpty() && !faults.stops()) {
            faults.add(".", 0, "Thư mục quy tắc không có quy tắc nào.", "There is no rule below the rules folder.");
        }
        loaded.sort(Comparator.comparing(one -> one.file().id()));
        return List.copyOf(loaded);
    }

    private static LoadedRule read(RuleFile file, SortedMap<String, BigDecimal> parameters, Faults faults) {
        RuleText text = RuleText.read(file.writing());
        Stream.concat(text.slips().stream(), Lint.of(text, faults.stops(Parameters.FILE) ? null : parameters).stream())
                .limit(MOST)
                .forEach(slip -> faults.add(file.file(), text, slip));
        List<RuleBlock> blocks = new BlockHeads(file.file(), text, faults).read();
        RulePage page = new PageReader(file, faults).read();
        page.words().ifPresent(new Placeholders(file, text, faults)::check);
        Rule rule = new Rule(
                file.id(),
                page.title(),
                page.message(),
                page.remedy(),
                blocks.isEmpty() ? null : blocks.get(0).basis(),
                vn.camket.rule.lint.Parameters.of(text),
                blocks.stream()
                        .map(RuleBlock::column)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList(),
                file.file(),
                blocks.isEmpty() ? 0 : blocks.get(0).line(),
                blocks.stream().anyMatch(RuleBlock::trial));
        return new LoadedRule(file, rule, blocks, page.cases());
    }

    /** The same rule with other blocks; empty when they are not well written. */
    public Optional<LoadedRule> with(RuleFile other) {
        Faults faults = new Faults();
        RuleText text = RuleText.read(other.writing());
        List<RuleBlock> changed = new BlockHeads(other.file(), text, faults).read();
        return text.slips().isEmpty() && !faults.stops()
                ? Optional.of(new LoadedRule(other, rule, changed, cases))
                : Optional.empty();
    }

    public RuleBlock block(String name) {
        return blocks.stream()
                .filter(block -> block.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
