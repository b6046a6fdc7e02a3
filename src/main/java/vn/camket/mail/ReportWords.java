package vn.camket.mail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.camket.fact.AwaitedReport;
import vn.camket.fact.Outstanding;
import vn.camket.fact.Quarter;
import vn.camket.fact.Register;
import vn.camket.text.Wording;

/** Words what letters say of reports that are still to come. */
record ReportWords(Register register, Wording wording) {
    String subject(List<AwaitedReport> reports) {
        List<Quarter> quarters =
                reports.stream().map(AwaitedReport::quarter).distinct().sorted().toList();
        LocalDate first = reports.stream()
                .map(AwaitedReport::dueOn)
                .min(LocalDate::compareTo)
                .orElseThrow();
        return wording.label("mail.remindSubject", quarters, first);
    }

    List<String> reminder(Reminded reminded, LocalDate asOf) {
        List<String> lines = new ArrayList<>();
        lines.add(wording.label("mail.remind", asOf));
        for (AwaitedReport report : reminded.reports()) {
            lines.add(wording.label("mail.remindOne", report.quarter(), report.dueOn(), former(report)));
            lines.add("  (" + title(report) + ")");
        }
        lines.add("");
        lines.add(wording.label("mail.remindForms"));
        list(
                "mail.remindLeft",
                reminded.left().stream().map(name -> "- " + name).toList(),
                lines);
        return lines;
    }

    /** What the coordinator is told: whom to write to, and who has but misdated a report. */
    List<String> chased(Chased chased) {
        List<String> lines = new ArrayList<>();
        list(
                "mail.overdue",
                chased.units().stream()
                        .filter(unit -> !unit.overdue().isEmpty())
                        .map(this::overdue)
                        .toList(),
                lines);
        list("mail.overdueLeft", chased.left().stream().map(name -> "- " + name).toList(), lines);
        list(
                "mail.later",
                chased.units().stream()
                        .flatMap(unit -> unit.later().stream())
                        .map(this::later)
                        .toList(),
                lines);
        return lines;
    }

    private void list(String heading, List<String> items, List<String> lines) {
        if (!items.isEmpty()) {
            lines.add("");
            lines.add(wording.label(heading));
            lines.addAll(items);
        }
    }

    private String overdue(Outstanding unit) {
        int late =
                unit.overdue().stream().mapToInt(AwaitedReport::daysLate).max().orElseThrow();
        return wording.label(
                "mail.overdueOne", wording.unitName(unit.unit()), unit.overdue().size(), late);
    }

    private String later(AwaitedReport report) {
        return wording.label(
                "mail.laterOne",
                wording.unitName(report.unit()),
                report.quarter(),
                report.later().on(),
                report.later().workbook());
    }

    /** The name of the unit that owed a report, as it was before it was dissolved; null when it is there still. */
    private String former(AwaitedReport report) {
        LocalDate last = register.units().get(report.owing()).validTo();
        return report.isInherited()
                ? new Wording(wording.language(), register.units(), last).unitName(report.owing())
                : null;
    }

    private String title(AwaitedReport report) {
        return register.agreements().get(report.agreement()).title().in(wording.language());
    }
}
