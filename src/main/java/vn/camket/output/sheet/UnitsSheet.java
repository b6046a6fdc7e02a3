package vn.camket.output.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.camket.fact.ActionClasses;
import vn.camket.fact.ActionGroup;
import vn.camket.fact.AgreementAccount;
import vn.camket.output.content.Classes;
import vn.camket.output.content.OpenCounts;
import vn.camket.output.page.Column;
import vn.camket.output.page.Face;
import vn.camket.output.page.Page;
import vn.camket.text.Wording;

/** Writes a row a unit that must act: the reports that it owed, its findings by severity, and how its actions stand. */
public record UnitsSheet(Page page, OpenCounts counts) {
    public static final List<Column> COLUMNS = Stream.of(
                    Stream.of(new Column("unit", 40, Face.TEXT)),
                    Stream.of("owed", "received", "receivedLate", "reportsMissing")
                            .map(key -> new Column(key, 11, Face.NUMBER)),
                    SeverityCounts.columns(11),
                    ActionCounts.columns(11))
            .flatMap(columns -> columns)
            .toList();

    public static final int PRINTED = COLUMNS.size() - 2;

    /** The reports of a unit, whatever its name was when it owed them. */
    private record Reports(int owed, int received, int late) {
        static final Reports NONE = new Reports(0, 0, 0);

        Reports plus(Reports other) {
            return new Reports(owed + other.owed, received + other.received, late + other.late);
        }

        List<Integer> cells() {
            return owed == 0 ? Collections.nCopies(4, null) : List.of(owed, received, late, owed - received);
        }
    }

    public void write(Collection<AgreementAccount> accounts) {
        page.head(1);
        Map<String, Reports> reports = reports(accounts);
        List<ActionGroup> groups =
                accounts.stream().flatMap(account -> account.groups().stream()).toList();
        Map<List<String>, ActionClasses> actions = Classes.byUnit(groups);
        TreeSet<String> units = new TreeSet<>(Comparator.nullsFirst(Comparator.naturalOrder()));
        units.addAll(counts.units().keySet());
        units.addAll(reports.keySet());
        actions.keySet().forEach(unit -> units.add(unit.get(0)));
        for (String unit : units) {
            List<Object> cells = new ArrayList<>(List.of(name(unit)));
            cells.addAll(reports.getOrDefault(unit, Reports.NONE).cells());
            cells.addAll(SeverityCounts.cells(counts.units().getOrDefault(unit, Map.of())));
            cells.addAll(ActionCounts.cells(actions.getOrDefault(Collections.singletonList(unit), ActionClasses.NONE)));
            page.row(cells);
        }
        page.finish();
    }

    private static Map<String, Reports> reports(Collection<AgreementAccount> accounts) {
        Map<String, Reports> reports = new HashMap<>();
        for (AgreementAccount account : accounts) {
            account.owed()
                    .forEach(owed -> reports.merge(
                            owed.unit(),
                            new Reports(owed.expected(), owed.expected() - owed.count(), 0),
                            Reports::plus));
            account.received().stream()
                    .filter(received -> received.daysLate() > 0)
                    .forEach(late -> reports.merge(late.unit(), new Reports(0, 0, 1), Reports::plus));
        }
        return reports;
    }

    /** What nobody in particular must do is a matter of all parties. */
    private String name(String unit) {
        Wording wording = page.wording();
        if (OpenCounts.NOBODY.equals(unit)) {
            return wording.label("unit.unknown");
        }
        return unit == null ? wording.label("unit.parties") : Wording.capitalised(wording.unitName(unit));
    }
}
