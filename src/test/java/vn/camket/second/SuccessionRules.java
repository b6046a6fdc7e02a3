package vn.camket.second;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.camket.fact.Agreement;
import vn.camket.fact.DocumentRole;
import vn.camket.fact.Report;

/** Evaluates the rules about the succession of merged units. */
final class SuccessionRules {
    private static final LocalDate UNTIL = LocalDate.of(2027, 3, 1);

    private final Matter matter;
    private final Opinions opinions;

    SuccessionRules(Matter matter, Opinions opinions) {
        this.matter = matter;
        this.opinions = opinions;
    }

    void evaluate() {
        matter.counting.forEach(this::dissolvedReporter);
        unconfirmedSuccession();
    }

    /**
     * The last day of a unit that was dissolved before a date, else null; "only dissolutions that came before the
     * agreement's end (open-ended, or validTo < `to`)".
     */
    private LocalDate lastDay(String unit, LocalDate before) {
        LocalDate validTo =
                unit == null ? null : matter.register.units().get(unit).validTo();
        LocalDate to = matter.agreement.to();
        boolean looked = validTo != null && validTo.isBefore(before) && (to == null || validTo.isBefore(to));
        return looked ? validTo : null;
    }

    /**
     * "a counting report in the name of a unit (or sở) dissolved before its report date: W; E when its quarter closes
     * more than 184 days after validTo, or report date > 2027-03-01"; "by the earlier validTo of unit and sở that are
     * before the report date".
     */
    private void dissolvedReporter(Report report) {
        LocalDate date = matter.dateOf(report);
        LocalDate validTo = Stream.of(report.unit(), report.department() == null ? "" : report.department())
                .filter(unit -> !unit.isEmpty())
                .map(unit -> lastDay(unit, date))
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        if (validTo == null) {
            return;
        }
        long after = ChronoUnit.DAYS.between(validTo, matter.closes(report.quarter()));
        boolean isLong = after > matter.days("dissolved-reporter.error", 184);
        opinions.add(
                "party-succession/dissolved-reporter",
                isLong || date.isAfter(UNTIL) ? "error" : "warning",
                report.unit(),
                "report:" + report.unit() + ":" + report.quarter());
    }

    /**
     * "some party's unit is dissolved at D and no document of role succession or closure: W age(latest validTo) > 90,
     * E > 365"; a party's department too; "a succession document counts when dated after the latest validTo − 180 days".
     */
    private void unconfirmedSuccession() {
        List<LocalDate> lastDays = new ArrayList<>();
        for (Agreement.Party party : matter.agreement.parties()) {
            lastDays.add(lastDay(party.unit(), matter.day));
            lastDays.add(lastDay(party.department(), matter.day));
        }
        lastDays.removeIf(Objects::isNull);
        if (lastDays.isEmpty()) {
            return;
        }
        LocalDate latest = Collections.max(lastDays);
        LocalDate since = latest.minusDays(matter.days("unconfirmed-succession.window", 180));
        boolean confirmed = matter.documents(DocumentRole.SUCCESSION).stream()
                .anyMatch(document -> document.on().isAfter(since));
        long age = matter.age(latest);
        String severity = confirmed
                ? null
                : age > matter.days("unconfirmed-succession.error", 365)
                        ? "error"
                        : age > matter.days("unconfirmed-succession.warning", 90) ? "warning" : null;
        opinions.add("party-succession/unconfirmed-succession", severity, null, "succession");
    }
}
