package vn.camket.finding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Sets a finding of the present rules beside the same finding of changed rules.
 *
 * @param before null when the present rules do not find it
 * @param after null when the changed rules do not find it
 */
public record Difference(Kind kind, Judged before, Judged after) {
    /** By rule in the order of the catalogue, what differs, and {@link Finding#ORDER}. */
    public static final Comparator<Difference> ORDER = Comparator.comparing(Difference::rule, Rule.ORDER)
            .thenComparing(Difference::kind)
            .thenComparing(Difference::finding, Finding.ORDER);

    /** A finding and whether it counts. */
    public record Judged(Finding finding, Standing standing) {
        private boolean counts() {
            return standing == Standing.COUNTED;
        }
    }

    /** Names why a finding counts or does not. */
    public enum Standing {
        COUNTED,
        WAIVED,
        /** Its rule is on trial. */
        TRIAL
    }

    /** Names what became of a finding. */
    public enum Kind {
        CAME,
        WENT,
        GRAVER,
        LIGHTER,
        /** It was waived or on trial, and counts now. */
        COUNTED,
        /** It counted, and is waived or on trial now. */
        SET_ASIDE,
        /** One side cannot say: its rule failed there on that agreement. */
        UNJUDGED,
        /** As grave as before, with other values. */
        VALUES,
        SAME;

        /** Whether each such finding is told, not only how many there are. */
        public boolean isTold() {
            return this != VALUES && this != SAME;
        }
    }

    /** What became of a finding that both sides have. */
    public static Difference of(Judged before, Judged after) {
        return new Difference(compared(before, after), before, after);
    }

    private static Kind compared(Judged before, Judged after) {
        if (before.counts() != after.counts()) {
            return after.counts() ? Kind.COUNTED : Kind.SET_ASIDE;
        }
        int graver = after.finding().severity().compareTo(before.finding().severity());
        if (graver != 0) {
            return graver > 0 ? Kind.GRAVER : Kind.LIGHTER;
        }
        return saysTheSame(before.finding(), after.finding()) ? Kind.SAME : Kind.VALUES;
    }

    private static boolean saysTheSame(Finding one, Finding other) {
        return shown(one).equals(shown(other))
                && Objects.equals(one.daysLate(), other.daysLate())
                && Objects.equals(one.expected(), other.expected())
                && Objects.equals(one.actual(), other.actual())
                && Objects.equals(one.unit(), other.unit())
                && Objects.equals(one.field(), other.field());
    }

    /** Other values, such as a threshold, are bound for the rule's own use. */
    private static Map<String, Object> shown(Finding finding) {
        Rule rule = finding.rule();
        String texts = rule.message() + " " + rule.remedy();
        Map<String, Object> shown = new HashMap<>(finding.values());
        shown.keySet().removeIf(name -> !texts.contains("{" + name + "}") && !texts.contains("{" + name + "."));
        return shown;
    }

    /** As the changed rules have it, or the present ones if those do not. */
    public Finding finding() {
        return after == null ? before.finding() : after.finding();
    }

    private Rule rule() {
        return finding().rule();
    }
}
