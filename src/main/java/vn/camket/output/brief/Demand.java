package vn.camket.output.brief;

import java.util.Comparator;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.camket.fact.Language;
import vn.camket.finding.Finding;
import vn.camket.finding.Rule;
import vn.camket.finding.Severity;
import vn.camket.text.Wording;

/** Gathers what one rule asks of one kind of addressee, however often. */
final class Demand {
    private static final String REPORTING = "reporting-duty";

    /** Names who is asked. */
    enum Of {
        /** All parties of an agreement, so the conference. */
        PARTIES,
        /** The unit that each finding names. */
        UNITS,
        /** Whoever keeps the register and collects reports. */
        FOCAL_POINT
    }

    /** The worst and most frequent first. */
    static final Comparator<Demand> ORDER = Comparator.comparing((Demand demand) -> demand.severity)
            .reversed()
            .thenComparing(demand -> -demand.count)
            .thenComparing(demand -> demand.rule.id());

    /** Families about reports and the register: what no unit answers for is no matter for a conference. */
    private static final Set<String> KEEPING = Set.of(REPORTING, "waivers");

    private static final int EXAMPLES = 3;
    private static final Comparator<Finding> WORST =
            Comparator.comparing(Finding::severity, Comparator.reverseOrder()).thenComparing(Finding.ORDER);

    final Rule rule;
    final Of of;
    private Severity severity = Severity.INFO;
    private int count;
    private final Map<String, Integer> units = new TreeMap<>();
    private final Map<String, Integer> agreements = new TreeMap<>();
    private final NavigableSet<Finding> examples = new TreeSet<>(WORST);

    Demand(Finding first) {
        this.rule = first.rule();
        this.of = addressee(first);
    }

    static String key(Finding finding) {
        return finding.rule().id() + " " + addressee(finding);
    }

    private static Of addressee(Finding finding) {
        if (finding.unit() != null) {
            return Of.UNITS;
        }
        boolean keeping = KEEPING.contains(finding.rule().family());
        return finding.agreement() == null || keeping ? Of.FOCAL_POINT : Of.PARTIES;
    }

    void add(Finding finding) {
        count++;
        severity = finding.severity().compareTo(severity) > 0 ? finding.severity() : severity;
        if (finding.unit() != null) {
            units.merge(finding.unit(), 1, Integer::sum);
        }
        if (finding.agreement() != null) {
            agreements.merge(finding.agreement(), 1, Integer::sum);
        }
        examples.add(finding);
        if (examples.size() > EXAMPLES) {
            examples.pollLast();
        }
    }

    /** Whether it asks to mend this cell and that file, which is for the unit's own list and not for a conference. */
    boolean isDetail(Language language) {
        return of == Of.UNITS && rule.family().equals(REPORTING) && isVaried(language);
    }

    /** Whether the remedy differs from case to case. */
    boolean isVaried(Language language) {
        return !Wording.placeholders(rule.remedy().in(language)).isEmpty();
    }

    Severity severity() {
        return severity;
    }

    int count() {
        return count;
    }

    Map<String, Integer> units() {
        return units;
    }

    Map<String, Integer> agreements() {
        return agreements;
    }

    /** A few, the worst first. */
    NavigableSet<Finding> examples() {
        return examples;
    }
}
