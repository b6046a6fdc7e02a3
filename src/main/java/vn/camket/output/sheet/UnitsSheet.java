package vn.camket.output.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.camket.fact.ActionClasses;
import vn.camket.finding.Outcome;
import vn.camket.finding.Outcome.Listed;
import vn.camket.finding.Outcome.Standing;
import vn.camket.finding.Severity;
import vn.camket.output.content.Classes;
import vn.camket.output.page.Column;
import vn.camket.output.page.Face;
import vn.camket.output.page.Page;
import vn.camket.text.Wording;

/** Writes a row a unit that must act: its findings by severity, and how its actions stand. */
public record UnitsSheet(Page page) {
    private static final List<Severity> HIGHEST_FIRST =
            List.of(Severity.CRITICAL, Severity.ERROR, Severity.WARNING, Severity.INFO);

    public static final List<Column> COLUMNS = Stream.of(
                    Stream.of(new Column("unit", 40, Face.TEXT)),
                    HIGHEST_FIRST.stream().map(severity -> new Column(severity.word(), 12, Face.NUMBER)),
                    ActionCounts.COLUMNS.stream())
            .flatMap(columns -> columns)
            .toList();

    public void write(Outcome outcome) {
        page.head();
        Map<String, Map<Severity, Integer>> findings = new TreeMap<>(Comparator.nullsFirst(Comparator.naturalOrder()));
        for (Listed listed : outcome.findings()) {
            if (listed.standing() != Standing.WAIVED) {
                findings.computeIfAbsent(listed.finding().unit(), unit -> new EnumMap<>(Severity.class))
                        .merge(listed.finding().severity(), 1, Integer::sum);
            }
        }
        Map<List<String>, ActionClasses> actions = Classes.byUnit(outcome.actions());
        actions.keySet().forEach(unit -> findings.putIfAbsent(unit.get(0), Map.of()));
        findings.forEach((unit, counts) -> {
            List<Object> cells = new ArrayList<>(List.of(name(unit)));
            HIGHEST_FIRST.forEach(severity -> cells.add(counts.getOrDefault(severity, 0)));
            cells.addAll(ActionCounts.cells(actions.getOrDefault(Collections.singletonList(unit), ActionClasses.NONE)));
            page.row(cells);
        });
        page.finish();
    }

    /** What nobody in particular must do is a matter of all parties. */
    private String name(String unit) {
        Wording wording = page.wording();
        return unit == null ? wording.label("unit.parties") : Wording.capitalised(wording.unitName(unit));
    }
}
