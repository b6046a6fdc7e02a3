package vn.camket.finding;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.camket.disk.Sha256;
import vn.camket.fact.Provenance;

/**
 * One thing that is wrong, as values: it is worded late, in either language.
 *
 * @param id lasting name of the problem, see {@link #idOf}
 * @param agreement id, null when no agreement is known
 * @param unit who must act, as of the run's date; null when nobody is known
 * @param field id, null when it concerns none
 * @param subject what it is about, in the form that the rule names
 * @param values what the rule bound, by name, for the message
 * @param daysLate null where lateness means nothing
 * @param expected value that was wanted, null when there is none
 * @param actual value that was met, null when there is none
 * @param evidence where it was read
 * @param line line of the rule block in the rule's file
 * @param causedBy id of the finding of which it is a consequence, else null
 */
public record Finding(
        String id,
        Rule rule,
        Severity severity,
        String agreement,
        String unit,
        String field,
        String subject,
        Map<String, Object> values,
        Integer daysLate,
        Object expected,
        Object actual,
        List<Provenance> evidence,
        int line,
        String causedBy) {

    /** Severity (highest first), agreement, rule, unit, subject; nulls first. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .reversed()
            .thenComparing(Finding::agreement, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(finding -> finding.rule().id())
            .thenComparing(Finding::unit, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Finding::subject);

    /** First 16 hex digits of SHA-256 of "stem|agreement or -|subject" (UTF-8, NFC). */
    public static String idOf(String stem, String agreement, String subject) {
        String name = stem + "|" + (agreement == null ? "-" : agreement) + "|" + subject;
        return Sha256.hex(Normalizer.normalize(name, Normalizer.Form.NFC), 8);
    }

    public Finding withCause(String cause) {
        return new Finding(
                id, rule, severity, agreement, unit, field, subject, values, daysLate, expected, actual, evidence, line,
                cause);
    }
}
