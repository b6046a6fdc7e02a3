package vn.camket.bench.plain;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.camket.fact.AgreementAccount;
import vn.camket.fact.Language;
import vn.camket.fact.OwedReports;
import vn.camket.fact.Provenance;
import vn.camket.fact.Register;
import vn.camket.finding.Finding;
import vn.camket.finding.Outcome;
import vn.camket.finding.Rule;
import vn.camket.text.Wording;

/** Writes {@code findings.xlsx} with POI's streaming workbook: plain tables, no charts, no links. */
final class FindingsBook {
    private final SXSSFWorkbook book = new SXSSFWorkbook(200);
    private final Outcome outcome;
    private final Register register;
    private final Wording wording;
    private final Tables tables = new Tables(book);

    private FindingsBook(Outcome outcome, Register register) {
        this.outcome = outcome;
        this.register = register;
        this.wording = new Wording(Language.VI, register.units(), outcome.asOf());
    }

    static void write(Outcome outcome, Register register, OutputStream out) throws IOException {
        FindingsBook one = new FindingsBook(outcome, register);
        try (one.book) {
            one.summary();
            one.findings();
            one.agreements();
            one.units();
            one.evidence();
            one.rules();
            one.inputs();
            one.book.write(out);
        }
    }

    private void summary() {
        Sheet sheet = tables.sheet("summary", "severity", "count");
        Map<String, Integer> bySeverity = new TreeMap<>();
        outcome.findings()
                .forEach(one -> bySeverity.merge(wording.value(one.finding().severity()), 1, Integer::sum));
        bySeverity.forEach((severity, count) -> tables.row(sheet, Arrays.asList(severity, count)));
    }

    private void findings() {
        Sheet sheet = tables.sheet(
                "findings",
                "severity",
                "unit",
                "agreement",
                "field",
                "message",
                "daysLate",
                "basis",
                "expected",
                "actual",
                "standing",
                "firstSeen",
                "source",
                "rule",
                "id",
                "subject");
        for (Outcome.Listed listed : outcome.findings()) {
            Finding finding = listed.finding();
            tables.row(
                    sheet,
                    Arrays.asList(
                            wording.value(finding.severity()),
                            wording.unitName(finding.unit()),
                            title(finding.agreement()),
                            finding.field(),
                            wording.message(finding) + "\n→ " + wording.remedy(finding),
                            finding.daysLate(),
                            finding.rule().basis(),
                            wording.value(finding.expected()),
                            wording.value(finding.actual()),
                            wording.value(listed.standing()),
                            listed.firstSeen(),
                            finding.evidence().stream()
                                    .map(place -> place.file() + " " + place.cell())
                                    .findFirst()
                                    .orElse(null),
                            wording.title(finding.rule()) + "\n"
                                    + finding.rule().id(),
                            finding.id(),
                            finding.subject()));
        }
        sheet.setAutoFilter(new CellRangeAddress(0, outcome.findings().size(), 0, 14));
    }

    private void agreements() {
        Sheet sheet = tables.sheet("agreements", "agreement", "actions", "commitments", "reviews");
        for (AgreementAccount account : outcome.accounts()) {
            tables.row(
                    sheet,
                    Arrays.asList(
                            title(account.id()),
                            account.actions().size(),
                            account.commitments().size(),
                            account.reviews().size()));
        }
    }

    private void units() {
        Sheet sheet = tables.sheet("units", "unit", "agreement", "owed");
        for (AgreementAccount account : outcome.accounts()) {
            for (OwedReports owed : account.owed()) {
                tables.row(sheet, Arrays.asList(wording.unitName(owed.owing()), title(account.id()), owed.count()));
            }
        }
    }

    private void evidence() {
        Sheet sheet = tables.sheet("evidence", "id", "rule", "workbook", "sheet", "cell", "value", "pointer");
        for (Outcome.Listed listed : outcome.findings()) {
            for (Provenance place : listed.finding().evidence()) {
                tables.row(
                        sheet,
                        Arrays.asList(
                                listed.finding().id(),
                                wording.title(listed.finding().rule()),
                                place.file(),
                                place.sheet(),
                                place.cell(),
                                place.value(),
                                place.pointer()));
            }
        }
    }

    private void rules() {
        Sheet sheet = tables.sheet("rules", "rule", "title", "basis");
        for (Rule rule : outcome.rules()) {
            tables.row(sheet, Arrays.asList(rule.id(), wording.title(rule), rule.basis()));
        }
    }

    private void inputs() {
        Sheet sheet = tables.sheet("inputs", "workbook", "state", "agreement", "unit", "quarter", "rows");
        for (Outcome.Input input : outcome.inputs()) {
            for (Outcome.InputReport report : input.reports()) {
                tables.row(
                        sheet,
                        Arrays.asList(
                                input.workbook(),
                                wording.value(input.state()),
                                title(report.agreement()),
                                wording.unitName(report.unit()),
                                String.valueOf(report.quarter()),
                                report.actions() + report.measurements() + report.reviews()));
            }
        }
    }

    private String title(String agreement) {
        return agreement == null
                ? null
                : register.agreements().get(agreement).title().vi();
    }
}
