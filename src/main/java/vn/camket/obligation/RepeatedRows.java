package vn.camket.obligation;

import java.util.ArrayList;
import java.util.List;
import vn.camket.fact.Cell;
import vn.camket.fact.Measurement;
import vn.camket.fact.Provenance;
import vn.camket.fact.RepeatedRow;
import vn.camket.fact.Report;
import vn.camket.fact.ReportedAction;
import vn.camket.fact.ReportedRow;

/** Counts the rows of one report that are about the same action or the same registered commitment. */
final class RepeatedRows {
    private RepeatedRows() {}

    /** None for a row that stands alone, for reviews, for other commitments and for rows that name nothing. */
    static List<RepeatedRow> of(World world, Report report, RowNames names) {
        List<RepeatedRow> repeated = new ArrayList<>();
        names.repeated().filter(same -> isCounted(world, same.get(0))).forEach(same -> {
            for (int earlier = 0; earlier < same.size(); earlier++) {
                repeated.add(repeated(world, report, names, same, earlier));
            }
        });
        return repeated;
    }

    private static boolean isCounted(World world, ReportedRow row) {
        return row instanceof ReportedAction
                ? row.text().isGiven() || row.code().isGiven()
                : row instanceof Measurement measurement
                        && world.catalogue().commitment(measurement).isPresent();
    }

    private static RepeatedRow repeated(
            World world, Report report, RowNames names, List<ReportedRow> same, int earlier) {
        ReportedRow row = same.get(earlier);
        RowNames.Name name = names.of(row);
        Cell own = named(row);
        Cell first = named(same.get(0));
        List<Provenance> places = new ArrayList<>(List.of(Provenance.cell(report.workbook(), own)));
        if (earlier > 0) {
            places.add(Provenance.cell(report.workbook(), first));
        }
        return new RepeatedRow(
                name.subject(),
                world.holder(report.unit()),
                name.title(),
                name.field(),
                earlier,
                own.sheet(),
                own.ref(),
                first.sheet(),
                first.ref(),
                places);
    }

    private static Cell named(ReportedRow row) {
        return row.text().isGiven() ? row.text().cell() : row.code().cell();
    }
}
