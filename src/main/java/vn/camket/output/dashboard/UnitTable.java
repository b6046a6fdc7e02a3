package vn.camket.output.dashboard;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.camket.fact.ActionClasses;
import vn.camket.fact.AgreementAccount;
import vn.camket.fact.OwedReports;
import vn.camket.fact.Text;
import vn.camket.finding.Outcome;
import vn.camket.finding.Severity;
import vn.camket.output.content.Classes;
import vn.camket.output.content.OpenCounts;

/** Shows what each unit must act on, what reports it owes and how its actions stand. */
record UnitTable(Tongues tongues, OpenCounts counts, Outcome outcome) {
    /** Reports that a unit owed, and those of them that are missing. */
    private record Reports(int owed, int missing) {
        private static final Reports NONE = new Reports(0, 0);

        private Reports plus(Reports other) {
            return new Reports(owed + other.owed, missing + other.missing);
        }
    }

    String markup() {
        Markup table = new Markup()
                .heads(
                        tongues.label("head.unit"),
                        tongues.value(Severity.CRITICAL),
                        tongues.value(Severity.ERROR),
                        tongues.value(Severity.WARNING),
                        tongues.value(Severity.INFO),
                        tongues.label("summary.total"),
                        tongues.label("dashboard.owed"),
                        tongues.label("dashboard.missing"),
                        tongues.label("head.rate"));
        table.open("tbody").line();
        Map<String, Reports> reports = reports();
        Map<List<String>, ActionClasses> actions = Classes.byUnit(outcome.actions());
        Map<String, Map<Severity, Integer>> units = Counts.sorted();
        units.putAll(counts.units());
        Stream.concat(reports.keySet().stream(), actions.keySet().stream().map(key -> key.get(0)))
                .forEach(unit -> units.putIfAbsent(unit, Map.of()));
        units.forEach((unit, findings) -> row(
                table,
                unit,
                findings,
                reports.getOrDefault(unit, Reports.NONE),
                actions.getOrDefault(Collections.singletonList(unit), ActionClasses.NONE)));
        return table.close("tbody").toString();
    }

    private Map<String, Reports> reports() {
        Map<String, Reports> reports = Counts.sorted();
        for (AgreementAccount account : outcome.accounts()) {
            for (OwedReports owed : account.owed()) {
                reports.merge(owed.unit(), new Reports(owed.expected(), owed.count()), Reports::plus);
            }
        }
        return reports;
    }

    private void row(
            Markup table, String unit, Map<Severity, Integer> findings, Reports reports, ActionClasses actions) {
        Text name = tongues.unit(unit);
        table.open("tr").element("th", name, "scope", "row");
        for (Severity severity : Counts.HIGHEST_FIRST) {
            int count = findings.getOrDefault(severity, 0);
            String address = Markup.filter("unit", unit, "severity", severity.word());
            table.count(tongues.value(count), count == 0, "", address);
        }
        int all = Counts.sum(findings);
        table.count(tongues.value(all), all == 0, "total", Markup.filter("unit", unit));
        table.cell(tongues.value(reports.owed())).cell(tongues.value(reports.missing()));
        table.cell(RateTable.rate(tongues, actions)).close("tr").line();
    }
}
