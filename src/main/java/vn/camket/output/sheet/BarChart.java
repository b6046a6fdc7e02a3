package vn.camket.output.sheet;

import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.common.usermodel.fonts.FontGroup;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartLegend;
import org.apache.poi.xddf.usermodel.chart.XDDFDataPoint;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFFont;
import org.apache.poi.xddf.usermodel.text.XDDFRunProperties;
import org.apache.poi.xddf.usermodel.text.XDDFTextBody;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTOverlap;
import vn.camket.output.page.Look;

/** Draws a native chart with columns or bars over cells of its own sheet. */
final class BarChart {
    private static final int FEW = 6;
    private static final String OUTLINE = "7F7F7F";
    private static final XDDFFont[] FONTS = {new XDDFFont(FontGroup.LATIN, Look.FONT, null, null, null)};

    private final XSSFSheet sheet;
    private final XSSFChart chart;
    private final XDDFBarChartData bars;
    private final XDDFValueAxis values;
    private double greatest;

    /** @param place the cells that it covers */
    BarChart(XSSFSheet sheet, CellRangeAddress place, String title, BarDirection direction) {
        var drawing = sheet.createDrawingPatriarch();
        this.sheet = sheet;
        this.chart = drawing.createChart(drawing.createAnchor(
                0,
                0,
                0,
                0,
                place.getFirstColumn(),
                place.getFirstRow(),
                place.getLastColumn() + 1,
                place.getLastRow()));
        title(title);
        boolean columns = direction == BarDirection.COL;
        XDDFCategoryAxis categories = chart.createCategoryAxis(columns ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        this.values = chart.createValueAxis(columns ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        values.setCrosses(columns ? AxisCrosses.AUTO_ZERO : AxisCrosses.MAX);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setNumberFormat("#,##0");
        values.setMinimum(0);
        for (XDDFChartAxis axis : List.of(categories, values)) {
            axis.getOrAddTextProperties().setFontSize(10.0);
            axis.getOrAddTextProperties().setFonts(FONTS);
        }
        if (!columns) {
            categories.setOrientation(AxisOrientation.MAX_MIN);
        }
        this.bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
        bars.setBarDirection(direction);
        bars.setVaryColors(false);
        bars.setGapWidth(60);
    }

    private void title(String title) {
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        for (XDDFTextRun run : chart.getTitle().getBody().getParagraph(0)) {
            run.setFontSize(12.0);
            run.setBold(true);
            run.setFonts(FONTS);
        }
    }

    /** Ends the axis of values at a number. */
    void upTo(double most) {
        values.setMaximum(most);
        greatest = most;
    }

    /** Piles the series up, and tells them apart in a legend. */
    void stack() {
        bars.setBarGrouping(BarGrouping.STACKED);
        overlap();
        XDDFChartLegend legend = chart.getOrAddLegend();
        legend.setPosition(LegendPosition.BOTTOM);
        XDDFTextBody text = new XDDFTextBody(legend);
        letters(text);
        legend.setTextBody(text);
    }

    private void overlap() {
        CTOverlap overlap = chart.getCTChart().getPlotArea().getBarChartArray(0).addNewOverlap();
        // The schemas at hand lack the type of this attribute, so that it can be set as text only.
        try (XmlCursor cursor = overlap.newCursor()) {
            cursor.setAttributeText(new QName("val"), "100");
        }
    }

    /** @param name the cell that holds what the numbers are */
    XDDFBarChartData.Series series(CellRangeAddress names, CellRangeAddress numbers, CellReference name) {
        XDDFBarChartData.Series series = (XDDFBarChartData.Series) bars.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, names),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, numbers));
        for (CellAddress cell : numbers) {
            greatest = Math.max(
                    greatest,
                    sheet.getRow(cell.getRow()).getCell(cell.getColumn()).getNumericCellValue());
        }
        CellReference title = new CellReference(sheet.getSheetName(), name.getRow(), name.getCol(), true, true);
        series.setTitle(sheet.getRow(name.getRow()).getCell(name.getCol()).getStringCellValue(), title);
        return series;
    }

    /** Writes its number at each bar. */
    static void label(XDDFBarChartData.Series series) {
        CTBarSer bars = series.getCTBarSer();
        CTDLbls labels = bars.isSetDLbls() ? bars.getDLbls() : bars.addNewDLbls();
        letters(new XDDFTextBody(null, labels.addNewTxPr()));
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static void letters(XDDFTextBody text) {
        XDDFRunProperties letters = text.initialize().addDefaultRunProperties();
        letters.setFontSize(10.0);
        letters.setFonts(FONTS);
    }

    /** A colour with a thin outline, so that neighbours tell apart on a black and white print. */
    static void paint(XDDFBarChartData.Series series, String colour) {
        series.setFillProperties(fill(colour));
        series.setLineProperties(outline());
    }

    /** The same for one bar of a series. */
    static void paint(XDDFDataPoint bar, String colour) {
        bar.setFillProperties(fill(colour));
        bar.setLineProperties(outline());
    }

    private static XDDFLineProperties outline() {
        XDDFLineProperties line = new XDDFLineProperties(fill(OUTLINE));
        line.setWidth(0.5);
        return line;
    }

    private static XDDFSolidFillProperties fill(String colour) {
        // Without a solid fill LibreOffice draws nothing: workbooks of POI carry no theme.
        return new XDDFSolidFillProperties(XDDFColor.from(Look.rgb(colour)));
    }

    void draw() {
        if (greatest < FEW) {
            // There is no half of a finding.
            values.setMajorUnit(1);
        }
        chart.plot(bars);
    }
}
