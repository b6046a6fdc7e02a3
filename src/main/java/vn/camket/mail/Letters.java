package vn.camket.mail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.camket.fact.Language;
import vn.camket.fact.Register;
import vn.camket.fact.Text;
import vn.camket.finding.Contacts;
import vn.camket.finding.Finding;
import vn.camket.finding.Outcome;
import vn.camket.finding.Severity;
import vn.camket.text.Wording;

/** Words the letters of a run. */
public final class Letters {
    /** A letter is read on the way; the workbook has the rest. */
    private static final int MOST = 10;

    private final Outcome outcome;
    private final Contacts contacts;
    private final Register register;
    private final Wording wording;
    private final ReportWords reports;

    public Letters(Outcome outcome, Contacts contacts, Register register, Language language) {
        this.outcome = outcome;
        this.contacts = contacts;
        this.register = register;
        this.wording = new Wording(language, register.units(), outcome.asOf());
        this.reports = new ReportWords(register, wording);
    }

    /**
     * What a unit is told.
     *
     * @param fresh findings that it has not been told of
     * @param repeated grave ones that it is reminded of
     * @param open how many findings it has in all
     * @param attachments its workbook first
     * @param left names of files that are not attached, as mail must carry no macros, nor more than it bears
     */
    public record Told(
            String unit,
            List<Finding> fresh,
            List<Finding> repeated,
            int open,
            List<Letter.Attachment> attachments,
            List<String> left) {}

    /** The letter to a unit that has an address. */
    public Letter toUnit(Told told, String id) {
        Contacts.Recipient recipient = contacts.units().get(told.unit());
        List<String> lines = new ArrayList<>();
        lines.add(wording.label("mail.dear", recipient.name()));
        lines.add("");
        lines.add(wording.label(
                "mail.unit", outcome.asOf(), told.open(), told.fresh().size()));
        list("mail.fresh", told.fresh(), lines);
        list("mail.repeated", told.repeated(), lines);
        lines.add("");
        lines.add(wording.label("mail.answer", told.attachments().get(0).name()));
        if (told.attachments().size() > 1) {
            lines.add(wording.label("mail.marked"));
        }
        if (!told.left().isEmpty()) {
            lines.add("");
            lines.add(wording.label("mail.left"));
            told.left().forEach(name -> lines.add("- " + name));
        }
        lines.add("");
        lines.add(contacts.coordinator().name());
        return new Letter(
                told.unit(),
                contacts.from(),
                recipient.mail(),
                id,
                wording.label("mail.subject", told.open(), outcome.asOf()),
                text(lines),
                told.attachments());
    }

    /** The letter that reminds a unit that has an address. */
    public Letter reminder(Reminded reminded, String id) {
        Contacts.Recipient recipient = contacts.units().get(reminded.unit());
        List<String> lines = new ArrayList<>(List.of(wording.label("mail.dear", recipient.name()), ""));
        lines.addAll(reports.reminder(reminded, outcome.asOf()));
        lines.addAll(List.of("", contacts.coordinator().name()));
        return new Letter(
                "nhac-bao-cao-" + reminded.unit(),
                contacts.from(),
                recipient.mail(),
                id,
                reports.subject(reminded.reports()),
                text(lines),
                reminded.attachments());
    }

    private void list(String heading, List<Finding> findings, List<String> lines) {
        if (findings.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(wording.label(heading, findings.size()));
        findings.stream().limit(MOST).forEach(finding -> {
            lines.add("- [" + wording.value(finding.severity()) + "] " + wording.message(finding));
            String remedy = wording.remedy(finding);
            if (!remedy.isEmpty()) {
                lines.add("  → " + remedy);
            }
            if (finding.agreement() != null) {
                Text title = register.agreements().get(finding.agreement()).title();
                lines.add("  (" + title.in(wording.language()) + ")");
            }
        });
        if (findings.size() > MOST) {
            lines.add(wording.label("mail.more", findings.size() - MOST));
        }
    }

    /**
     * The letter to the coordinator.
     *
     * @param sent what became of the letters to units
     */
    public Letter summary(List<Sent> sent, Chased chased, List<Letter.Attachment> attachments, String id) {
        List<String> lines = new ArrayList<>();
        lines.add(wording.label("mail.dear", contacts.coordinator().name()));
        lines.add("");
        lines.add(wording.label(
                "mail.summary",
                outcome.asOf(),
                outcome.findings().stream().filter(Letters::counts).count(),
                count(Outcome.Standing.NEW),
                count(Outcome.Standing.PERSISTING),
                outcome.resolved().size()));
        Stream.of(Severity.values()).sorted(Comparator.reverseOrder()).forEach(severity -> {
            long count = outcome.findings().stream()
                    .filter(Letters::counts)
                    .filter(listed -> listed.finding().severity() == severity)
                    .count();
            lines.add("- " + wording.value(severity) + ": " + count);
        });
        lines.add("");
        lines.add(wording.label("mail.units"));
        lines.addAll(states(sent, Sent.Matter.FINDINGS));
        List<String> reminded = states(sent, Sent.Matter.REPORTS);
        if (!reminded.isEmpty()) {
            lines.addAll(List.of("", wording.label("mail.reminded")));
            lines.addAll(reminded);
        }
        lines.addAll(reports.chased(chased));
        List<Outcome.Input> refused = outcome.inputs().stream()
                .filter(input -> input.state() == Outcome.InputState.REFUSED)
                .toList();
        if (!refused.isEmpty()) {
            lines.add("");
            lines.add(wording.label("mail.refused", refused.size()));
            refused.stream()
                    .limit(MOST)
                    .forEach(input -> lines.add("- " + input.workbook() + ": " + wording.why(input.why())));
            if (refused.size() > MOST) {
                lines.add(wording.label("mail.moreFiles", refused.size() - MOST));
            }
        }
        return new Letter(
                "coordinator",
                contacts.from(),
                contacts.coordinator().mail(),
                id,
                wording.label("mail.summarySubject", outcome.asOf()),
                text(lines),
                attachments);
    }

    private List<String> states(List<Sent> sent, Sent.Matter about) {
        return sent.stream()
                .filter(one -> one.about() == about)
                .map(one -> "- " + wording.unitName(one.to()) + ": "
                        + wording.label("mail.state." + one.state(), one.why() == null ? "" : one.why()))
                .toList();
    }

    private static boolean counts(Outcome.Listed listed) {
        return listed.standing() != Outcome.Standing.WAIVED;
    }

    private long count(Outcome.Standing standing) {
        return outcome.findings().stream()
                .filter(listed -> listed.standing() == standing)
                .count();
    }

    private static String text(List<String> lines) {
        return String.join("\r\n", lines) + "\r\n";
    }
}
