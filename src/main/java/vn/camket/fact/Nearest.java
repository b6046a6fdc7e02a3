package vn.camket.fact;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Proposes the known name that an unknown one was most likely meant to be. */
public final class Nearest {
    private Nearest() {}

    /** The candidate with the smallest edit distance after folding, if it is at most half the length of the name. */
    public static Optional<String> of(String name, Collection<String> candidates) {
        return within(2, name, candidates);
    }

    /** The same, if the distance is at most a quarter of the length: most names are none of the candidates. */
    public static Optional<String> close(String name, Collection<String> candidates) {
        return within(4, name, candidates);
    }

    private static Optional<String> within(int part, String name, Collection<String> candidates) {
        String wanted = Folding.fold(name);
        String best = null;
        int distance = wanted.length() / part + 1;
        for (String candidate : candidates) {
            int found = distance(wanted, Folding.fold(candidate));
            if (found < distance) {
                distance = found;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** All candidates, those first that the name is a part of, then by edit distance after folding, then by name. */
    public static List<String> sorted(String name, Collection<String> candidates) {
        String wanted = Folding.fold(name);
        return candidates.stream()
                .sorted(Comparator.comparing((String candidate) ->
                                wanted.isEmpty() || !Folding.fold(candidate).contains(wanted))
                        .thenComparingInt(candidate -> distance(wanted, Folding.fold(candidate)))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int at = 0; at < row.length; at++) {
            row[at] = at;
        }
        for (int line = 1; line <= one.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int at = 1; at < row.length; at++) {
                int above = row[at];
                int change = one.charAt(line - 1) == other.charAt(at - 1) ? 0 : 1;
                row[at] = Math.min(Math.min(row[at] + 1, row[at - 1] + 1), diagonal + change);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
