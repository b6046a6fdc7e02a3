package vn.camket.rule;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.camket.fact.AgreementState;
import vn.camket.fact.Parameter;
import vn.camket.finding.Fault;
import vn.camket.finding.FaultyRulesException;
import vn.camket.rule.example.Expectation;
import vn.camket.rule.example.Samples;
import vn.camket.rule.file.Faults;
import vn.camket.rule.file.LoadedRule;
import vn.camket.rule.file.Parameters;
import vn.camket.rule.file.RuleCase;
import vn.camket.rule.file.RuleFolder;
import vn.camket.rule.file.Table;
import vn.camket.rule.mutation.Shift;

/** Tries the cases of every rule's page, each with its facts in both orders. */
public final class RuleCases {
    /** Facts that every case has without naming them. */
    private static final List<String> GIVEN = List.of("AsOf", "AgreementState");

    private final Faults faults;
    private final RuleFolder folder;
    private final Samples samples;
    private final SortedMap<String, BigDecimal> parameters;

    private RuleCases(Path rules, Faults faults) throws IOException {
        this.faults = faults;
        this.folder = new RuleFolder(rules, faults);
        this.samples = Samples.read(folder, faults);
        this.parameters = Parameters.read(folder, faults);
    }

    /**
     * What became of a case.
     *
     * @param rule id
     * @param heading the sentence above the case
     * @param file page, relative to the rules folder
     * @param line 1-based line of the heading
     * @param expected the findings that the page lists, one a line, sorted
     * @param met the findings that the rule made, in the same form; of the order of facts that went wrong, if one did
     * @param reversed whether that was the reversed order of facts; so it is whenever the case passed
     * @param blocks names of the blocks that matched, whichever level won; none when the rule failed
     */
    public record Result(
            String rule,
            String heading,
            String file,
            int line,
            List<String> expected,
            List<String> met,
            boolean reversed,
            SortedSet<String> blocks) {
        public boolean passed() {
            return expected.equals(met);
        }
    }

    /**
     * Tries all cases, in the order of rules and pages.
     *
     * @param rules the folder that the base was loaded from, with {@code samples.md}
     * @throws FaultyRulesException with every case that cannot be read
     */
    public static List<Result> run(Path rules, RuleBase base) throws IOException {
        return trials(rules, base.loaded()).stream()
                .map(trial -> trial.run(base))
                .toList();
    }

    /** The cases of these rules, ready to be tried; throws FaultyRulesException as {@link #run} does. */
    static List<Trial> trials(Path rules, List<LoadedRule> loaded) throws IOException {
        Faults faults = new Faults();
        List<Trial> trials = trials(rules, loaded, faults);
        faults.raise();
        return trials;
    }

    /** The cases that can be read; what is wrong goes to the faults. */
    static List<Trial> trials(Path rules, List<LoadedRule> loaded, Faults faults) throws IOException {
        RuleCases cases = new RuleCases(rules, faults);
        List<Trial> trials = new ArrayList<>();
        for (LoadedRule rule : loaded) {
            for (RuleCase example : rule.cases()) {
                trials.add(cases.trial(rule, example));
            }
        }
        return trials;
    }

    private Trial trial(LoadedRule rule, RuleCase example) {
        String page = rule.file().pageFile();
        List<Object> facts = new ArrayList<>();
        SortedMap<String, BigDecimal> limits = new TreeMap<>(parameters);
        for (Table table : example.facts()) {
            for (Object fact : samples.facts(table, page)) {
                if (!(fact instanceof Parameter own)) {
                    facts.add(fact);
                } else if (limits.put(own.name(), own.value()) == null && !parameters.isEmpty()) {
                    faults.add(
                            page,
                            table.line(),
                            "Tham số “" + own.name() + "” không có trong parameters.json.",
                            "The parameter \"" + own.name() + "\" is not in parameters.json.");
                }
            }
        }
        for (String given : GIVEN) {
            if (example.facts().stream().noneMatch(table -> table.name().equals(given))) {
                samples.fact(given).ifPresent(facts::add);
            }
        }
        limits.forEach((name, value) -> facts.add(new Parameter(name, value)));
        return new Trial(rule, example, Expectation.of(example.findings(), page, faults), facts);
    }

    /** A case as facts, and what they must lead to. */
    record Trial(LoadedRule rule, RuleCase example, Expectation expectation, List<Object> facts) {

        /** The same with one parameter more, moved from the value that this case gives to it. */
        Trial with(Shift shift) {
            List<Object> more = new ArrayList<>(facts);
            facts.stream()
                    .filter(fact -> fact instanceof Parameter own && own.name().equals(shift.of()))
                    .forEach(own -> more.add(shift.moved((Parameter) own)));
            return new Trial(rule, example, expectation, more);
        }

        /** @param base holds this rule, or a changed one under its name */
        Result run(RuleBase base) {
            List<String> expected = expectation.lines();
            SortedSet<String> blocks = new TreeSet<>();
            List<Object> ordered = new ArrayList<>(facts);
            List<String> met = met(base, ordered, blocks);
            boolean reversed = met.equals(expected);
            if (reversed) {
                Collections.reverse(ordered);
                met = met(base, ordered, blocks);
            }
            return new Result(
                    rule.rule().id(),
                    example.heading(),
                    rule.file().pageFile(),
                    example.line(),
                    expected,
                    met,
                    reversed,
                    blocks);
        }

        /** @param blocks takes the names of those that match */
        private List<String> met(RuleBase base, List<Object> ordered, Set<String> blocks) {
            Optional<String> agreement = ordered.stream()
                    .filter(AgreementState.class::isInstance)
                    .map(fact -> ((AgreementState) fact).id())
                    .findFirst();
            try {
                List<Sighting> sightings = base.alone(rule.rule(), ordered);
                sightings.forEach(sighting -> blocks.add(sighting.block().name()));
                return expectation.show(Verdict.on(agreement.orElse(null), sightings));
            } catch (RuleFailure failure) {
                Fault fault = failure.fault(rule);
                return List.of(fault.place() + ": " + fault.message().en());
            }
        }
    }
}
