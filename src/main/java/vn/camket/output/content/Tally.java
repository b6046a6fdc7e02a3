package vn.camket.output.content;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.camket.fact.ActionClasses;
import vn.camket.fact.Share;
import vn.camket.finding.Outcome;
import vn.camket.finding.Outcome.InputState;
import vn.camket.finding.Outcome.Listed;
import vn.camket.finding.Outcome.Standing;
import vn.camket.finding.Rule;
import vn.camket.finding.Severity;

/**
 * Counts what a run found; waived findings and those of rules on trial are counted by themselves alone.
 *
 * @param families findings by family and severity; every family that has a rule, in the order of the catalogue
 * @param fired findings by rule id, with those on trial; a rule without findings is not in it
 * @param standings every finding, waived ones too
 * @param inputs files by what became of them
 */
public record Tally(
        Map<String, Map<Severity, Integer>> families,
        Map<String, Integer> fired,
        Map<Standing, Integer> standings,
        Map<InputState, Integer> inputs) {

    public static Tally of(Outcome outcome) {
        Tally tally = new Tally(
                new TreeMap<>(Rule.FAMILIES),
                new HashMap<>(),
                new EnumMap<>(Standing.class),
                new EnumMap<>(InputState.class));
        for (Rule rule : outcome.rules()) {
            tally.family(rule.family());
        }
        for (Listed listed : outcome.findings()) {
            tally.standings.merge(listed.standing(), 1, Integer::sum);
            if (listed.standing() != Standing.WAIVED) {
                Rule rule = listed.finding().rule();
                tally.family(rule.family()).merge(listed.finding().severity(), 1, Integer::sum);
                tally.fired.merge(rule.id(), 1, Integer::sum);
            }
        }
        outcome.trial()
                .forEach(listed -> tally.fired.merge(listed.finding().rule().id(), 1, Integer::sum));
        outcome.inputs().forEach(input -> tally.inputs.merge(input.state(), 1, Integer::sum));
        return tally;
    }

    private Map<Severity, Integer> family(String family) {
        return families.computeIfAbsent(family, name -> new EnumMap<>(Severity.class));
    }

    public int findings() {
        return of(Standing.NEW) + of(Standing.PERSISTING);
    }

    public int of(Standing standing) {
        return standings.getOrDefault(standing, 0);
    }

    public int of(InputState state) {
        return inputs.getOrDefault(state, 0);
    }

    public int of(Severity severity) {
        return families.values().stream()
                .mapToInt(counts -> counts.getOrDefault(severity, 0))
                .sum();
    }

    public int of(String family, Severity severity) {
        return families.getOrDefault(family, Map.of()).getOrDefault(severity, 0);
    }

    public int of(String family) {
        return List.of(Severity.values()).stream()
                .mapToInt(severity -> of(family, severity))
                .sum();
    }

    /** Done out of done and open overdue, in percent, as báo cáo 1270/BC-TCTTTg counts; null when there are neither. */
    public static BigDecimal rate(ActionClasses actions) {
        return percent(actions.done(), actions.done() + actions.openOverdue());
    }

    /** Done out of all, in percent; null when there are none. */
    public static BigDecimal doneOfAll(ActionClasses actions) {
        return percent(actions.done(), actions.all());
    }

    private static BigDecimal percent(int part, int whole) {
        return whole == 0 ? null : new Share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole)).percent();
    }
}
