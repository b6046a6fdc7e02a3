package vn.camket.rule.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.camket.fact.Nearest;
import vn.camket.rule.language.Slip;

/** Gathers what is wrong with a rule and words what several checks have to say. */
final class Slips {
    private static final int SHOWN = 8;

    private final List<Slip> slips = new ArrayList<>();

    List<Slip> all() {
        return slips;
    }

    void wrong(int offset, String vi, String en) {
        slips.add(Slip.of(offset, vi, en));
    }

    void doubtful(int offset, String vi, String en) {
        slips.add(Slip.doubt(offset, vi, en));
    }

    /** Tells that an owner has no such thing, what was most likely meant, and what it has. */
    void unknown(int offset, String vi, String en, String name, Collection<String> known) {
        List<String> sorted = Nearest.sorted(name, known);
        Optional<String> nearest =
                sorted.stream().limit(1).filter(found -> isMeant(found, name)).findFirst();
        String has =
                sorted.stream().limit(SHOWN).collect(Collectors.joining(", ")) + (known.size() > SHOWN ? ", …" : "");
        wrong(
                offset,
                vi
                        + nearest.map(found -> "; gần nhất là “" + found + "”").orElse("")
                        + (known.isEmpty() ? "." : "; có: " + has + "."),
                en
                        + nearest.map(found -> "; the nearest is \"" + found + "\"")
                                .orElse("")
                        + (known.isEmpty() ? "." : "; there are: " + has + "."));
    }

    /** Whether one is a part of the other, or they begin and end alike: half of the shorter at least. */
    private static boolean isMeant(String one, String other) {
        if (one.contains(other)) {
            return true;
        }
        int least = Math.min(one.length(), other.length());
        int start = 0;
        while (start < least && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < least - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return 2 * (start + end) >= least;
    }
}
