package vn.camket.second;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what is found, one a rule and subject: "where several levels hold, the highest". */
final class Opinions {
    private static final List<String> LEVELS = List.of("info", "warning", "error", "critical");

    private final Matter matter;
    private final Map<String, Opinion> found = new LinkedHashMap<>();

    Opinions(Matter matter) {
        this.matter = matter;
    }

    /**
     * Adds a finding.
     *
     * @param severity null when no level holds
     * @param unit of whom the holder at D must act, or null
     */
    void add(String rule, String severity, String unit, String subject) {
        if (severity == null) {
            return;
        }
        Opinion opinion = new Opinion(
                rule, severity, matter.agreement.id(), unit == null ? null : matter.holder(unit, matter.day), subject);
        found.merge(
                rule + " " + subject,
                opinion,
                (one, other) -> LEVELS.indexOf(other.severity()) > LEVELS.indexOf(one.severity()) ? other : one);
    }

    List<Opinion> sorted() {
        List<Opinion> sorted = new ArrayList<>(found.values());
        sorted.sort(Comparator.comparing(Opinion::rule).thenComparing(Opinion::subject));
        return sorted;
    }
}
