package vn.camket.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.camket.fact.HiddenContent;
import vn.camket.fact.LegacyText;
import vn.camket.fact.Provenance;
import vn.camket.fact.Reading;
import vn.camket.fact.Report;
import vn.camket.fact.SheetNotes;
import vn.camket.fact.Total;

/** Names what was met on the sheets of an agreement's counting reports besides rows: conversions, hidden cells, totals. */
final class SheetFaults {
    private final Report report;
    private final String unit;

    private SheetFaults(Report report, String unit) {
        this.report = report;
        this.unit = unit;
    }

    static List<Object> of(World world) {
        List<Object> faults = new ArrayList<>();
        for (Report report : world.reports().all()) {
            SheetFaults sheets = new SheetFaults(report, world.holder(report.unit()));
            report.notes().forEach(notes -> sheets.ofSheet(notes).forEach(faults::add));
            faults.addAll(sheets.totals());
        }
        return faults;
    }

    private Stream<Object> ofSheet(SheetNotes notes) {
        String subject = "sheet:" + report.unit() + ":" + report.quarter() + ":" + notes.sheet();
        return Stream.concat(
                Stream.ofNullable(
                        notes.converted() == null ? null : legacyText(subject, unit, report.workbook(), notes)),
                Stream.ofNullable(notes.hidden()).map(hidden -> hiddenContent(subject, notes.sheet(), hidden)));
    }

    /** Text that was converted in a workbook whose report is not known. */
    static Stream<LegacyText> ofWorkbook(String workbook, Reading reading) {
        return reading.sections().stream()
                .flatMap(section -> section.notes().stream())
                .filter(notes -> notes.converted() != null)
                .map(notes -> legacyText("sheet:" + workbook + ":" + notes.sheet(), null, workbook, notes));
    }

    private static LegacyText legacyText(String subject, String unit, String workbook, SheetNotes notes) {
        SheetNotes.Converted converted = notes.converted();
        return new LegacyText(
                subject,
                unit,
                notes.sheet(),
                converted.cells(),
                converted.encodings(),
                List.of(Provenance.cell(workbook, converted.first())));
    }

    private HiddenContent hiddenContent(String subject, String sheet, SheetNotes.Hidden hidden) {
        return new HiddenContent(
                subject,
                unit,
                sheet,
                hidden.cells(),
                hidden.rows(),
                hidden.columns(),
                List.of(Provenance.cell(report.workbook(), hidden.first())));
    }

    private List<Total> totals() {
        Map<SheetNotes.Figure, String> names = TotalNames.of(report);
        return report.notes().stream()
                .flatMap(notes -> notes.totals().stream())
                .map(figure -> new Total(
                        names.get(figure),
                        unit,
                        figure.heading(),
                        figure.column(),
                        figure.cell().sheet(),
                        figure.cell().ref(),
                        figure.stated(),
                        figure.sum(),
                        List.of(Provenance.cell(report.workbook(), figure.cell()))))
                .toList();
    }

    /** The same notes less the totals: they are judged once, however many agreements the rows above are on. */
    static List<SheetNotes> withoutTotals(List<SheetNotes> notes) {
        return notes.stream()
                .filter(ofSheet -> ofSheet.converted() != null || ofSheet.hidden() != null)
                .map(ofSheet -> new SheetNotes(ofSheet.sheet(), ofSheet.converted(), ofSheet.hidden(), List.of()))
                .toList();
    }
}
