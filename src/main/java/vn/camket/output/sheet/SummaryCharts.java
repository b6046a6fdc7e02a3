package vn.camket.output.sheet;

import static vn.camket.output.sheet.SeverityCounts.HIGHEST_FIRST;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.camket.output.page.Look;
import vn.camket.text.Wording;

/** Draws the tables of the summary as native charts; tables are given with their heads. */
record SummaryCharts(XSSFSheet sheet, Wording wording) {
    private static final int ROWS = 16;
    private static final int TREND_ROWS = 13;

    /**
     * Draws how many findings there are of each severity.
     *
     * @param counts severities in its head, families in its first column, sums in its last row and column
     */
    void severities(CellRangeAddress counts, int top) {
        BarChart chart = chart("summary.chartSeverity", place(top, ROWS, 0, 1), BarDirection.COL);
        int sums = counts.getLastRow();
        XDDFBarChartData.Series series = chart.series(
                new CellRangeAddress(counts.getFirstRow(), counts.getFirstRow(), 1, HIGHEST_FIRST.size()),
                new CellRangeAddress(sums, sums, 1, HIGHEST_FIRST.size()),
                new CellReference(sums, 0));
        for (int i = 0; i < HIGHEST_FIRST.size(); i++) {
            BarChart.paint(series.getDataPoint(i), Look.colour(HIGHEST_FIRST.get(i)));
        }
        BarChart.label(series);
        chart.draw();
    }

    /**
     * Draws how many findings there are of each family; the table as above.
     *
     * @return the row below
     */
    int families(CellRangeAddress counts, int top) {
        CellRangeAddress place = place(top, ROWS, 2, SummarySheet.SPAN - 1);
        BarChart chart = chart("summary.chartFamily", place, BarDirection.BAR);
        plain(chart, counts.getFirstRow(), counts.getLastRow() - 1, counts.getLastColumn());
        return place.getLastRow();
    }

    /**
     * Draws how the findings of each severity became more or fewer.
     *
     * @param runs days in its first column, then severities
     * @return the row below
     */
    int trend(CellRangeAddress runs, int top) {
        CellRangeAddress place = place(top, TREND_ROWS, 0, SummarySheet.SPAN - 1);
        BarChart chart = chart("summary.chartTrend", place, BarDirection.COL);
        chart.stack();
        int head = runs.getFirstRow();
        for (int at = 0; at < HIGHEST_FIRST.size(); at++) {
            XDDFBarChartData.Series series = chart.series(
                    new CellRangeAddress(head + 1, runs.getLastRow(), 0, 0),
                    new CellRangeAddress(head + 1, runs.getLastRow(), at + 1, at + 1),
                    new CellReference(head, at + 1));
            BarChart.paint(series, Look.colour(HIGHEST_FIRST.get(at)));
        }
        chart.draw();
        return place.getLastRow();
    }

    /**
     * Draws the official rates.
     *
     * @param rates agreements in its first column, percentages in its last
     * @return the row below
     */
    int rates(CellRangeAddress rates, int top) {
        int bars = rates.getLastRow() - rates.getFirstRow();
        CellRangeAddress place = place(top, 6 + 2 * bars, 0, SummarySheet.SPAN - 1);
        BarChart chart = chart("summary.chartRates", place, BarDirection.BAR);
        chart.upTo(100);
        plain(chart, rates.getFirstRow(), rates.getLastRow(), rates.getLastColumn());
        return place.getLastRow();
    }

    private void plain(BarChart chart, int head, int last, int column) {
        XDDFBarChartData.Series series = chart.series(
                new CellRangeAddress(head + 1, last, 0, 0),
                new CellRangeAddress(head + 1, last, column, column),
                new CellReference(head, column));
        BarChart.paint(series, Look.ACCENT);
        BarChart.label(series);
        chart.draw();
    }

    private static CellRangeAddress place(int top, int rows, int from, int to) {
        return new CellRangeAddress(top, top + rows, from, to);
    }

    private BarChart chart(String title, CellRangeAddress place, BarDirection direction) {
        return new BarChart(sheet, place, wording.label(title), direction);
    }
}
