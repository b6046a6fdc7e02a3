package vn.camket;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.camket.finding.ComparedRule;
import vn.camket.finding.Difference;
import vn.camket.finding.Rule;
import vn.camket.finding.RuleComparison;

/** Sets the findings of changed rules beside those of the present ones. */
final class Comparing {
    private final TriedRules.Findings before;
    private final TriedRules.Findings after;
    private final List<Difference> all = new ArrayList<>();

    Comparing(TriedRules.Findings before, TriedRules.Findings after) {
        this.before = before;
        this.after = after;
        Set<String> ids = new TreeSet<>(before.byId().keySet());
        ids.addAll(after.byId().keySet());
        ids.forEach(id -> all.add(difference(before.byId().get(id), after.byId().get(id))));
    }

    private Difference difference(Difference.Judged was, Difference.Judged is) {
        if (was != null && is != null) {
            return Difference.of(was, is);
        }
        boolean unjudged = was == null ? before.isUnjudged(is.finding()) : after.isUnjudged(was.finding());
        Difference.Kind one = was == null ? Difference.Kind.CAME : Difference.Kind.WENT;
        return new Difference(unjudged ? Difference.Kind.UNJUDGED : one, was, is);
    }

    /** Those that are told one by one, in their order. */
    List<Difference> differences() {
        return all.stream()
                .filter(one -> one.kind().isTold())
                .sorted(Difference.ORDER)
                .toList();
    }

    /** The rules of both folders with what became of their findings, in the order of the catalogue. */
    List<ComparedRule> rules() {
        Map<String, Rule> was = byStem(before.rules());
        Map<String, Rule> is = byStem(after.rules());
        Map<String, List<Difference>> own = all.stream()
                .collect(Collectors.groupingBy(one -> one.finding().rule().stem()));
        Map<String, Rule> either = new HashMap<>(was);
        either.putAll(is);
        return either.values().stream()
                .sorted(Rule.ORDER)
                .map(rule -> rule(rule, was, is, own.getOrDefault(rule.stem(), List.of())))
                .toList();
    }

    private static Map<String, Rule> byStem(List<Rule> rules) {
        return rules.stream().collect(Collectors.toMap(Rule::stem, Function.identity()));
    }

    private static ComparedRule rule(
            Rule rule, Map<String, Rule> was, Map<String, Rule> is, List<Difference> differences) {
        ComparedRule.State state = ComparedRule.State.BOTH;
        if (!was.containsKey(rule.stem())) {
            state = ComparedRule.State.ADDED;
        } else if (!is.containsKey(rule.stem())) {
            state = ComparedRule.State.REMOVED;
        }
        Map<Difference.Kind, Integer> counts = new EnumMap<>(Difference.Kind.class);
        differences.forEach(one -> counts.merge(one.kind(), 1, Integer::sum));
        return new ComparedRule(
                rule, state, counts, shown(differences, Difference::before), shown(differences, Difference::after));
    }

    private static int shown(Collection<Difference> differences, Function<Difference, Difference.Judged> side) {
        return (int) differences.stream()
                .map(side)
                .filter(judged -> judged != null && judged.standing() != Difference.Standing.WAIVED)
                .count();
    }

    /** The rules that could not run, of the present folder first. */
    List<RuleComparison.Failure> failures() {
        return Stream.of(before, after)
                .flatMap(side -> side.failed().entrySet().stream()
                        .map(failed -> new RuleComparison.Failure(
                                side.folder(),
                                failed.getKey(),
                                failed.getValue().size())))
                .toList();
    }
}
