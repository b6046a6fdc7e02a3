package vn.camket.output.sheet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.camket.fact.ActionState;
import vn.camket.fact.Agreement.Reviews.Held;
import vn.camket.fact.AgreementAccount;
import vn.camket.fact.Deadline;
import vn.camket.fact.OwedReports;
import vn.camket.finding.Finding;
import vn.camket.finding.Outcome;
import vn.camket.finding.Outcome.Listed;
import vn.camket.finding.Outcome.Standing;
import vn.camket.finding.Severity;
import vn.camket.output.content.Names;
import vn.camket.output.page.Column;
import vn.camket.output.page.Face;
import vn.camket.output.page.Page;
import vn.camket.text.RegisterNotes;
import vn.camket.text.Wording;

/** Writes what a review conference needs of each agreement: reports still owed, conclusions still open, what to decide. */
public record ConferenceSheet(Page page, Names names) {
    public static final List<Column> COLUMNS = List.of(
            new Column("matter", 22, Face.TEXT),
            new Column("severity", 13, Face.TEXT),
            new Column("unit", 24, Face.TEXT),
            new Column("matterText", 76, Face.TEXT),
            new Column("daysLate", 9, Face.NUMBER),
            new Column("decision", 30, Face.ANSWER),
            new Column("until", 16, Face.ANSWER_DATE));

    /** A conference has time for so many matters of one agreement; the others stand in the list of findings. */
    private static final int MOST = 15;

    public void write(Outcome outcome) {
        page.head();
        Map<String, Decisions> decisions = decisions(outcome);
        for (AgreementAccount account : outcome.accounts()) {
            band(account, outcome.asOf());
            int before = page.next();
            owed(account, account.nextReview(outcome.asOf()));
            conclusions(account);
            decisions.getOrDefault(account.id(), new Decisions()).write(this, account);
            if (page.next() == before) {
                page.note(page.wording().label("conference.nothing"), COLUMNS.size());
            }
        }
    }

    private void band(AgreementAccount account, LocalDate asOf) {
        Wording wording = page.wording();
        LocalDate next = account.nextReview(asOf);
        String day = wording.label("conference.on", next, ChronoUnit.DAYS.between(asOf, next));
        String last = account.lastReview() == null
                ? wording.label("conference.noLast")
                : wording.label("conference.last", account.lastReview().heldOn());
        page.band(names.agreement(account.id()) + " · " + day + " · " + last, COLUMNS.size(), Face.BAND);
    }

    private void owed(AgreementAccount account, LocalDate review) {
        Wording wording = page.wording();
        for (OwedReports owed : account.owed()) {
            if (owed.count() > 0) {
                row(
                        "owed",
                        null,
                        owed.unit(),
                        wording.label("conference.owed", owed.count(), owed.missing()),
                        owed.daysLate());
            }
        }
        for (Deadline ahead : account.ahead()) {
            if (ahead.kind() == Deadline.Kind.REPORT
                    && !ahead.overdue()
                    && !ahead.on().isAfter(review)) {
                row("due", null, ahead.unit(), wording.label("conference.due", ahead.quarters(), ahead.on()), null);
            }
        }
    }

    private void conclusions(AgreementAccount account) {
        RegisterNotes notes = new RegisterNotes(page.wording());
        for (ActionState action : account.actions()) {
            Held origin = action.done()
                    ? null
                    : account.agreement().reviews().concluding(action.id()).orElse(null);
            if (origin != null) {
                row(
                        "conclusion",
                        null,
                        action.unit(),
                        action.title().in(names.language()) + "\n" + notes.origin(origin),
                        action.daysLate() > 0 ? action.daysLate() : null);
            }
        }
    }

    private void row(String matter, Severity severity, String unit, String message, Integer daysLate) {
        Wording wording = page.wording();
        page.row(Arrays.asList(
                wording.label("conference." + matter + "Matter"),
                severity,
                unit == null ? wording.label("unit.parties") : Wording.capitalised(wording.unitName(unit)),
                message,
                daysLate,
                null,
                null));
    }

    /** What is grave enough for a conference, by agreement, in the order of the findings. */
    private static Map<String, Decisions> decisions(Outcome outcome) {
        Map<String, Decisions> decisions = new HashMap<>();
        for (Listed listed : outcome.findings()) {
            Finding finding = listed.finding();
            if (listed.standing() != Standing.WAIVED && isToDecide(finding)) {
                decisions
                        .computeIfAbsent(finding.agreement(), any -> new Decisions())
                        .add(finding);
            }
        }
        return decisions;
    }

    /** What the rows on owed reports say already is left out. */
    private static boolean isToDecide(Finding finding) {
        boolean isGrave = finding.severity().compareTo(Severity.ERROR) >= 0 || finding.unit() == null;
        boolean isOwed = finding.subject().startsWith("reports:")
                || finding.subject().startsWith("conference:")
                || finding.causedBy() != null;
        return isGrave && !isOwed;
    }

    private static final class Decisions {
        private final List<Finding> findings = new ArrayList<>();
        private int more;

        void add(Finding finding) {
            if (findings.size() < MOST) {
                findings.add(finding);
            } else {
                more++;
            }
        }

        void write(ConferenceSheet sheet, AgreementAccount account) {
            Wording wording = sheet.page.wording();
            for (Finding finding : findings) {
                String message = sheet.names.beside(account.id(), wording.message(finding), wording);
                String remedy = sheet.names.beside(account.id(), wording.remedy(finding), wording);
                sheet.row(
                        "decide",
                        finding.severity(),
                        finding.unit(),
                        remedy.isEmpty() ? message : message + "\n→ " + remedy,
                        finding.daysLate());
            }
            if (more > 0) {
                sheet.page.note(wording.label("conference.more", more), COLUMNS.size());
            }
        }
    }
}
