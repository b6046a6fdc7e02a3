package vn.camket.output.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import vn.camket.finding.Finding;
import vn.camket.finding.Outcome.Listed;
import vn.camket.finding.Severity;

/**
 * Picks the ten worst findings: by severity, then by days late; among those of one severity no rule and no agreement takes
 * more than its share while another has something to show. Keeps ten a rule and ten an agreement of each severity.
 */
final class Worst {
    static final int PICKED = 10;
    private static final int SHARE = 4;
    private static final List<Severity> LEVELS = List.of(Severity.CRITICAL, Severity.ERROR, Severity.WARNING);

    static final Comparator<Listed> ORDER = Comparator.comparing(
            Listed::finding,
            Comparator.comparing(Finding::severity)
                    .reversed()
                    .thenComparing(
                            Finding::daysLate,
                            Comparator.nullsLast(
                                    Comparator.<Integer>naturalOrder().reversed()))
                    .thenComparing(Finding.ORDER));

    private final Map<Severity, Map<String, NavigableSet<Listed>>> kept = new EnumMap<>(Severity.class);

    /** Waived findings and what follows from others are not to be offered. */
    void offer(Listed listed) {
        Map<String, NavigableSet<Listed>> level =
                kept.computeIfAbsent(listed.finding().severity(), severity -> new HashMap<>());
        keep(level, rule(listed), listed);
        keep(level, agreement(listed), listed);
    }

    private static void keep(Map<String, NavigableSet<Listed>> level, String key, Listed listed) {
        NavigableSet<Listed> worst = level.computeIfAbsent(key, name -> new TreeSet<>(ORDER));
        worst.add(listed);
        if (worst.size() > PICKED) {
            worst.pollLast();
        }
    }

    private static String rule(Listed listed) {
        return "rule " + listed.finding().rule().id();
    }

    private static String agreement(Listed listed) {
        return "agreement " + listed.finding().agreement();
    }

    /** The worst first; what is only said for information is not among them. */
    List<Listed> list() {
        List<Listed> picked = new ArrayList<>();
        for (Severity severity : LEVELS) {
            NavigableSet<Listed> level = new TreeSet<>(ORDER);
            kept.getOrDefault(severity, Map.of()).values().forEach(level::addAll);
            pick(level, picked);
        }
        picked.sort(ORDER);
        return picked;
    }

    private static void pick(Iterable<Listed> level, List<Listed> picked) {
        Map<String, Integer> taken = new HashMap<>();
        List<Listed> beyondShare = new ArrayList<>();
        for (Listed listed : level) {
            if (picked.size() < PICKED
                    && taken.getOrDefault(rule(listed), 0) < SHARE
                    && taken.getOrDefault(agreement(listed), 0) < SHARE) {
                picked.add(listed);
                taken.merge(rule(listed), 1, Integer::sum);
                taken.merge(agreement(listed), 1, Integer::sum);
            } else {
                beyondShare.add(listed);
            }
        }
        beyondShare.stream().limit(PICKED - picked.size()).forEach(picked::add);
    }
}
