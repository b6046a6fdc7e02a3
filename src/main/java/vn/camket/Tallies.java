package vn.camket;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.camket.finding.Outcome;
import vn.camket.finding.Severity;

/** Counts what a run came to, by the words that its log and its status use. */
final class Tallies {
    private Tallies() {}

    static SortedMap<String, Integer> findings(Outcome outcome) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (Severity severity : Severity.values()) {
            counts.put(severity.word(), 0);
        }
        outcome.findings().stream()
                .filter(listed -> listed.standing() != Outcome.Standing.WAIVED)
                .forEach(listed -> counts.merge(listed.finding().severity().word(), 1, Integer::sum));
        return counts;
    }

    static SortedMap<String, Integer> changes(Outcome outcome) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (Outcome.Standing standing : Outcome.Standing.values()) {
            counts.put(standing.name().toLowerCase(Locale.ROOT), 0);
        }
        outcome.findings()
                .forEach(listed -> counts.merge(listed.standing().name().toLowerCase(Locale.ROOT), 1, Integer::sum));
        counts.put("resolved", outcome.resolved().size());
        return counts;
    }

    static SortedMap<String, Integer> inputs(Outcome outcome) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (Outcome.InputState state : Outcome.InputState.values()) {
            counts.put(word(state), 0);
        }
        outcome.inputs().forEach(input -> counts.merge(word(input.state()), 1, Integer::sum));
        return counts;
    }

    static String word(Outcome.InputState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
