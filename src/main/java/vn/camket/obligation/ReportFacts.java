package vn.camket.obligation;

import java.util.ArrayList;
import java.util.List;
import vn.camket.fact.Cover;
import vn.camket.fact.DataWindow;
import vn.camket.fact.Period;
import vn.camket.fact.Provenance;
import vn.camket.fact.Report;
import vn.camket.fact.ReportVersions;
import vn.camket.fact.Stated;
import vn.camket.fact.UncountedRows;

/** Derives what an agreement's counting reports say of themselves and row by row, the losers of duplicates included. */
final class ReportFacts {
    private ReportFacts() {}

    static List<Object> of(World world) {
        List<Object> facts = new ArrayList<>();
        for (Report report : world.reports().all()) {
            RowNames names = new RowNames(report, world.catalogue());
            facts.addAll(RowFaults.of(world, report, names));
            facts.addAll(RowFacts.of(world, report, names));
            facts.addAll(RepeatedRows.of(world, report, names));
            if (report.cover().dataWindow().isGiven()) {
                facts.add(window(world, report));
            }
        }
        world.reports().slots().forEach(slot -> facts.add(versions(world, slot)));
        return facts;
    }

    /** Of the same facts only those that name what could not be read or placed. */
    static List<Object> faults(World world) {
        return world.reports().all().stream()
                .flatMap(report -> RowFaults.of(world, report, new RowNames(report, world.catalogue())).stream())
                .toList();
    }

    private static DataWindow window(World world, Report report) {
        Stated<Period> stated = report.cover().dataWindow();
        return new DataWindow(
                report.unit(),
                world.holder(report.unit()),
                report.quarter(),
                stated.value().from(),
                stated.value().to(),
                report.quarter().opens(world.scheme()),
                report.quarter().closes(world.scheme()),
                List.of(Provenance.cell(report.workbook(), stated.cell())));
    }

    /** @param slot by date, then path: the last one holds */
    private static ReportVersions versions(World world, List<Report> slot) {
        List<Report> superseded = slot.subList(0, slot.size() - 1);
        Report standing = slot.get(slot.size() - 1);
        List<Provenance> places = new ArrayList<>(List.of(place(standing)));
        superseded.forEach(report -> places.add(place(report)));
        return new ReportVersions(
                standing.unit(),
                world.holder(standing.unit()),
                standing.quarter(),
                standing.workbook(),
                standing.reportDate(),
                superseded.stream()
                        .map(report -> new UncountedRows(
                                report.workbook(), (int) report.rows().count()))
                        .toList(),
                superseded.size(),
                places);
    }

    private static Provenance place(Report report) {
        Cover cover = report.cover();
        return cover.reportDate().isBlank()
                ? Provenance.workbook(report.workbook())
                : Provenance.cell(report.workbook(), cover.reportDate().cell());
    }
}
