package vn.camket.output.letter;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.camket.fact.AwaitedReport;
import vn.camket.fact.Outstanding;
import vn.camket.fact.Quarter;
import vn.camket.fact.Register;
import vn.camket.finding.Contacts;
import vn.camket.output.paper.Paper;
import vn.camket.output.paper.Signing;
import vn.camket.output.paper.Style;
import vn.camket.text.Wording;

/**
 * Puts a letter together that asks a unit for its overdue reports.
 *
 * @param contacts null when there are none
 */
public record Demand(Outstanding owed, Contacts contacts, Register register, LocalDate asOf, Wording wording) {
    private static final int LISTED = 3;

    /** Leaves the stream open. */
    public void write(OutputStream out) throws IOException {
        Sender sender =
                Sender.of(contacts == null ? null : contacts.coordinator().name(), register.units(), asOf, wording);
        try (Paper paper = new Paper(wording.language(), wording.label("letter.draft"))) {
            String about = wording.label("letter.about", quarters());
            sender.letterhead(wording).write(paper, wording.label("letter.number"), Style.ABOUT, about);
            paper.write(Style.ADDRESSEE, "");
            paper.write(Style.ADDRESSEE, wording.label("letter.to", addressee()));
            paper.write(
                    Style.INTRODUCTION,
                    wording.label(
                            "letter.opening",
                            asOf,
                            sender.name(),
                            owed.overdue().size()));
            OwedTable table = new OwedTable(paper, register, wording);
            table.write(owed.overdue());
            remarks(paper, table);
            paper.write(Style.BODY, wording.label("letter.demand", sender.name()));
            paper.write(Style.INTRODUCTION, wording.label("letter.closing"));
            signing().write(paper);
            paper.save(asOf, about, out);
        }
    }

    private String quarters() {
        List<Quarter> quarters = owed.overdue().stream()
                .map(AwaitedReport::quarter)
                .distinct()
                .sorted()
                .toList();
        return quarters.size() <= LISTED
                ? wording.value(quarters)
                : wording.label("letter.quarters", quarters.size(), quarters.get(0), quarters.get(quarters.size() - 1));
    }

    private String addressee() {
        Contacts.Recipient known = contacts == null ? null : contacts.units().get(owed.unit());
        return known == null
                ? new Locality(register.units().get(owed.unit()), asOf, wording).committee()
                : known.name();
    }

    private void remarks(Paper paper, OwedTable table) {
        String former = owed.overdue().stream()
                .filter(AwaitedReport::isInherited)
                .map(table::former)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!former.isEmpty()) {
            paper.write(Style.BODY, wording.label("letter.succession", former));
        }
        for (AwaitedReport report : owed.later()) {
            paper.write(
                    Style.BODY,
                    wording.label(
                            "letter.later",
                            report.quarter(),
                            register.agreements().get(report.agreement()).title(),
                            report.later().on()));
        }
        if (owed.overdue().stream().anyMatch(this::isIllustrative)) {
            paper.write(Style.REMARK, wording.label("letter.illustrative"));
        }
    }

    private boolean isIllustrative(AwaitedReport report) {
        return register.agreements().get(report.agreement()).illustrative();
    }

    private Signing signing() {
        return new Signing(
                wording.label("paper.receivers"),
                List.of(
                        wording.label("letter.asAbove"),
                        wording.label("paper.receiver"),
                        wording.label("paper.archive")),
                wording.label("paper.authority"),
                wording.label("paper.signatory"));
    }
}
