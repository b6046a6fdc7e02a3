package vn.camket.output.sheet;

import java.util.List;
import org.apache.poi.common.usermodel.fonts.FontGroup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFFont;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.camket.finding.Severity;
import vn.camket.output.page.Look;
import vn.camket.text.Wording;

/**
 * Draws the counts of the summary as native charts.
 *
 * @param counts the table of counts: severities in its head, families in its first column, sums in its last row and
 *     column
 * @param top row at which the charts begin
 */
record SummaryCharts(XSSFSheet sheet, Wording wording, CellRangeAddress counts, int top) {
    private static final int ROWS = 16;
    private static final XDDFFont[] FONTS = {new XDDFFont(FontGroup.LATIN, Look.FONT, null, null, null)};
    private static final List<Severity> COLUMNS =
            List.of(Severity.CRITICAL, Severity.ERROR, Severity.WARNING, Severity.INFO);

    void write() {
        severities(chart("summary.chartSeverity", 0, 2));
        families(chart("summary.chartFamily", 2, 6));
    }

    private XSSFChart chart(String title, int from, int to) {
        var drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, from, top, to, top + ROWS));
        chart.setTitleText(wording.label(title));
        chart.setTitleOverlay(false);
        for (XDDFTextRun run : chart.getTitle().getBody().getParagraph(0)) {
            run.setFontSize(12.0);
            run.setBold(true);
            run.setFonts(FONTS);
        }
        return chart;
    }

    private void severities(XSSFChart chart) {
        XDDFBarChartData bars = bars(chart, BarDirection.COL);
        int head = counts.getFirstRow();
        int sums = counts.getLastRow();
        XDDFChartData.Series series = bars.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(head, head, 1, COLUMNS.size())),
                XDDFDataSourcesFactory.fromNumericCellRange(
                        sheet, new CellRangeAddress(sums, sums, 1, COLUMNS.size())));
        series.setTitle(wording.label("summary.total"), reference(sums, 0));
        for (int i = 0; i < COLUMNS.size(); i++) {
            series.getDataPoint(i).setFillProperties(fill(Look.colour(COLUMNS.get(i))));
        }
        chart.plot(bars);
    }

    private void families(XSSFChart chart) {
        XDDFBarChartData bars = bars(chart, BarDirection.BAR);
        int first = counts.getFirstRow() + 1;
        int last = counts.getLastRow() - 1;
        int totals = counts.getLastColumn();
        XDDFChartData.Series series = bars.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(first, last, 0, 0)),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(first, last, totals, totals)));
        series.setTitle(wording.label("summary.total"), reference(counts.getFirstRow(), totals));
        series.setFillProperties(fill(Look.ACCENT));
        chart.plot(bars);
    }

    private XDDFBarChartData bars(XSSFChart chart, BarDirection direction) {
        boolean columns = direction == BarDirection.COL;
        XDDFCategoryAxis categories = chart.createCategoryAxis(columns ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        XDDFValueAxis values = chart.createValueAxis(columns ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        values.setCrosses(columns ? AxisCrosses.AUTO_ZERO : AxisCrosses.MAX);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setNumberFormat("#,##0");
        for (XDDFChartAxis axis : List.of(categories, values)) {
            axis.getOrAddTextProperties().setFontSize(10.0);
            axis.getOrAddTextProperties().setFonts(FONTS);
        }
        if (!columns) {
            categories.setOrientation(AxisOrientation.MAX_MIN);
        }
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
        bars.setBarDirection(direction);
        bars.setVaryColors(false);
        bars.setGapWidth(60);
        return bars;
    }

    private CellReference reference(int row, int column) {
        return new CellReference(sheet.getSheetName(), row, column, true, true);
    }

    private static XDDFSolidFillProperties fill(String colour) {
        // Without a solid fill LibreOffice draws nothing: workbooks of POI carry no theme.
        return new XDDFSolidFillProperties(XDDFColor.from(Look.rgb(colour)));
    }
}
