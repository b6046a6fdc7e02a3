package vn.camket.fact;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks a form so that it is known again, whatever its cover says by then; written {@code camket/1 agreement unit
 * 2026-Q4}.
 *
 * @param unit as in {@link Form#reporter()}
 */
public record FormMark(String agreement, String unit, Quarter quarter) {
    private static final String KIND = "camket/1";
    private static final Pattern WRITTEN = Pattern.compile(KIND + " (\\S+) (\\S+) (\\d{4}-Q[1-4])");

    /** Empty for a text that is no such mark. */
    public static Optional<FormMark> parse(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        return written.matches()
                ? Optional.of(new FormMark(written.group(1), written.group(2), Quarter.parse(written.group(3))))
                : Optional.empty();
    }

    /** Whether a report is the one that the form was made for. */
    public boolean isOf(Report report) {
        return agreement.equals(report.agreement())
                && quarter.equals(report.quarter())
                && (unit.equals(report.unit()) || unit.equals(report.unit() + "/" + report.department()));
    }

    @Override
    public String toString() {
        return KIND + " " + agreement + " " + unit + " " + quarter;
    }
}
