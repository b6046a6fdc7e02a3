package vn.camket.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * One party's account of one agreement for one quarter, with every name resolved.
 *
 * @param workbook path relative to the reports folder
 * @param agreement id
 * @param unit id of the unit in whose name it came
 * @param department id of the department type in whose name it came, null when the province itself reports
 * @param cover the cover that it came under
 * @param countsFrom first as-of date at which it counts: its report date, else the date on which it was due
 * @param tables those that were known by their headers
 * @param notes what was met on its sheets besides rows
 * @param actions rows in sheet order, then by row
 */
public record Report(
        String workbook,
        String agreement,
        String unit,
        String department,
        Quarter quarter,
        Cover cover,
        LocalDate countsFrom,
        List<Section.Table> tables,
        List<SheetNotes> notes,
        List<ReportedAction> actions,
        List<Measurement> measurements,
        List<ReportedReview> reviews)
        implements Sourced {
    /** The date on the report itself, null when it has none that can be read. */
    public LocalDate reportDate() {
        return cover.reportDate().value();
    }

    /** The document number on the report, null when it has none: a form that is still to be numbered has no digit in it. */
    public String documentNumber() {
        String number = cover.documentNumber().value();
        return number != null && number.chars().anyMatch(Character::isDigit) ? number : null;
    }

    /** Every row of the three kinds of table, actions first. */
    public Stream<ReportedRow> rows() {
        return Stream.of(actions, measurements, reviews).flatMap(List::stream);
    }

    /** The cells of the cover that say whose report this is and when it came. */
    @Override
    public List<Provenance> sources() {
        List<Provenance> cells = Stream.of(cover.reportDate(), cover.quarter(), cover.unit())
                .filter(stated -> !stated.isBlank())
                .map(stated -> Provenance.cell(workbook, stated.cell()))
                .toList();
        return cells.isEmpty() ? List.of(Provenance.workbook(workbook)) : cells;
    }
}
