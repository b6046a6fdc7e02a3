package vn.camket.sample;

import static vn.camket.sample.Values.nativeValue;
import static vn.camket.sample.Values.share;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.camket.sample.Report.FigureLine;
import vn.camket.sample.Report.TaskLine;

/** Writes one compact sheet in English with native dates, numbers and percentages. */
final class EnglishLayout implements Layout {
    private static final List<Column<TaskLine>> TASKS = List.of(
            new Column<>("Code", 24, line -> line.task().printedCode()),
            new Column<>("Field", 22, line -> line.task().fieldInEnglish()),
            new Column<>("Content", 36, line -> line.task().english()),
            new Column<>("Lead", 22, line -> line.task().lead()),
            new Column<>("Due", 13, line -> nativeValue(line.due())),
            new Column<>("Status", 13, line -> line.said().status()),
            new Column<>("Progress", 11, line -> share(line.said().progress())),
            new Column<>("Completed on", 14, line -> nativeValue(line.said().completed())),
            new Column<>("Evidence", 22, line -> line.said().evidence()),
            new Column<>("Result", 26, line -> line.said().result()));

    private static final List<Column<FigureLine>> FIGURES = List.of(
            new Column<>("Code", 24, line -> line.indicator().printedCode()),
            new Column<>("Field", 22, line -> line.indicator().field()),
            new Column<>("Indicator", 36, line -> line.indicator().english()),
            new Column<>("Unit of measure", 22, line -> line.indicator().measure()),
            new Column<>("Target", 13, line -> nativeValue(line.indicator().target())),
            new Column<>("Actual", 13, line -> nativeValue(line.figure().actual())));

    @Override
    public void write(Report report, XSSFWorkbook workbook) {
        Page page = new Page(workbook, new Look(workbook), "Report", Column.widths(TASKS));
        page.line(Look.Kind.TITLE, "Progress report on a cooperation agreement");
        page.line(Look.Kind.NOTE, "Illustrative data");
        page.skip(1);
        page.pair("Agreement", report.agreement().id());
        page.pair("Reporting unit", report.unit());
        page.pair("Quarter", report.quarter());
        page.pair("Report date", nativeValue(report.date()));
        page.pair("Document number", report.number());
        page.skip(1);
        page.table(TASKS, report.taskLines());
        page.skip(1);
        page.table(FIGURES, report.figureLines());
    }
}
