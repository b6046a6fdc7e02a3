package vn.camket.output.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.camket.fact.AwaitedReport;
import vn.camket.fact.Register;
import vn.camket.fact.Unit;
import vn.camket.output.content.Names;
import vn.camket.output.paper.Grid;
import vn.camket.output.paper.Paper;
import vn.camket.text.Wording;

/** Lists the reports that are overdue, agreement by agreement. */
record OwedTable(Paper paper, Register register, Wording wording) {
    void write(List<AwaitedReport> overdue) {
        Grid grid = paper.grid(List.of(
                new Grid.Column(wording.label("letter.head.number"), 650, true),
                new Grid.Column(wording.label("letter.head.quarter"), 1850, true),
                new Grid.Column(wording.label("letter.head.due"), 1850, true),
                new Grid.Column(wording.label("letter.head.late"), 1250, true),
                new Grid.Column(wording.label("letter.head.note"), 3755, false)));
        Map<String, List<AwaitedReport>> agreements = overdue.stream()
                .collect(Collectors.groupingBy(AwaitedReport::agreement, TreeMap::new, Collectors.toList()));
        List<AwaitedReport> before = new ArrayList<>();
        agreements.forEach((agreement, reports) -> {
            grid.section(new Names(register, wording.language()).agreement(agreement));
            for (AwaitedReport report : reports) {
                before.add(report);
                grid.row(List.of(
                        wording.value(before.size()),
                        wording.value(report.quarter()),
                        wording.value(report.dueOn()),
                        wording.value(report.daysLate()),
                        note(report)));
            }
        });
    }

    private String note(AwaitedReport report) {
        String inherited = report.isInherited() ? wording.label("letter.inherited", former(report)) : "";
        String department = report.department() == null
                ? ""
                : register.units().get(report.department()).name();
        return Stream.of(department, inherited).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }

    /** The name of the unit that owed a report, as it was before it was dissolved. */
    String former(AwaitedReport report) {
        Unit unit = register.units().get(report.owing());
        return new Wording(wording.language(), register.units(), unit.validTo()).unitName(unit.id());
    }
}
