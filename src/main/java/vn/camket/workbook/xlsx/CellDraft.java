package vn.camket.workbook.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.DateUtil;
import vn.camket.fact.LegacyEncoding;
import vn.camket.workbook.encoding.Typeface;
import vn.camket.workbook.grid.GridBuilder;
import vn.camket.workbook.grid.GridCell;

/** Gathers what the XML says of one cell and turns it into a native value. */
final class CellDraft {
    /** Excel shows and keeps 15 digits; more of them are dirt of binary fractions. */
    private static final MathContext EXCEL = new MathContext(15, RoundingMode.HALF_UP);

    private static final int LONGEST_NUMBER = 400;
    private static final int ISO_DATE = 10;

    private final SharedStrings strings;
    private final Styles styles;
    private final boolean from1904;
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private final RichText inline = new RichText();
    private String type;
    private int style;
    private int row;
    private int column;
    private boolean inValue;
    private boolean inFormula;
    private boolean hasValue;
    private boolean hasFormula;

    CellDraft(SharedStrings strings, Styles styles, boolean from1904) {
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
    }

    void begin(Xml xml, int atRow, int atColumn) {
        type = xml.attribute("t");
        style = xml.number("s", 0);
        row = atRow;
        column = atColumn;
        value.setLength(0);
        formula.setLength(0);
        inline.clear();
        hasValue = false;
        hasFormula = false;
    }

    void take(Xml xml) {
        if (xml.isText()) {
            if (inValue || inFormula) {
                xml.appendTo(inValue ? value : formula);
                return;
            }
        } else if (xml.name().equals("v")) {
            inValue = xml.isStart();
            hasValue = true;
        } else if (xml.name().equals("f")) {
            inFormula = xml.isStart();
            hasFormula = true;
        }
        inline.take(xml);
    }

    /** Gives the cell to the grid, unless it is blank. */
    void finish(GridBuilder grid) {
        boolean string = "str".equals(type);
        if (hasFormula && (string ? !hasValue : value.isEmpty())) {
            grid.add(GridCell.failed(row, column, "=" + formula));
        } else if (!value.isEmpty()) {
            finish(grid, value.toString());
        } else if (!inline.isEmpty()) {
            addWords(grid, inline.toString(), inline.styled());
        }
    }

    private void finish(GridBuilder grid, String raw) {
        switch (type == null ? "n" : type) {
            case "s" -> {
                int index = Xml.number(raw.strip(), 0, -1);
                addWords(grid, strings.get(index), strings.styled(index));
            }
            case "str", "inlineStr" -> addWords(grid, RichText.unescape(raw), null);
            case "b" -> grid.add(GridCell.truth(row, column, raw.equals("1") || raw.equals("true")));
            case "e" -> grid.add(GridCell.failed(row, column, raw));
            case "d" -> grid.add(isoDate(raw));
            default -> grid.add(number(raw.strip()));
        }
    }

    /** @param styled runs of the text, null when none has a typeface of its own */
    private void addWords(GridBuilder grid, String text, StyledText styled) {
        Typeface own = styles.typeface(style);
        LegacyEncoding encoding = styled == null ? own.encoding() : styled.encoding(own);
        String read = encoding == null ? text : styled == null ? own.read(text) : styled.read(own);
        if (read.equals(text)) {
            grid.addWords(row, column, text);
        } else {
            grid.add(GridCell.converted(row, column, read, encoding));
        }
    }

    private GridCell isoDate(String raw) {
        try {
            return GridCell.date(
                    row, column, LocalDate.parse(raw.length() > ISO_DATE ? raw.substring(0, ISO_DATE) : raw));
        } catch (DateTimeException e) {
            return GridCell.failed(row, column, raw);
        }
    }

    private GridCell number(String raw) {
        BigDecimal number = exact(raw);
        if (number == null) {
            return GridCell.failed(row, column, raw);
        }
        return switch (styles.shown(style)) {
            case PERCENT -> GridCell.percent(row, column, number);
            case DATE -> date(number);
            case PLAIN -> GridCell.number(row, column, number);
        };
    }

    /** A time of day (below 1) and a day before the calendar or past the year 9999 stay numbers. */
    private GridCell date(BigDecimal serial) {
        double days = serial.doubleValue();
        if (days < 1 || !DateUtil.isValidExcelDate(days) || days > 2_958_465) {
            return GridCell.number(row, column, serial);
        }
        return GridCell.date(
                row, column, DateUtil.getLocalDateTime(days, from1904).toLocalDate());
    }

    /** The decimal as Excel shows it, null when no finite number. */
    private static BigDecimal exact(String raw) {
        try {
            double binary = raw.length() > LONGEST_NUMBER ? Double.NaN : Double.parseDouble(raw);
            if (Double.isNaN(binary) || Double.isInfinite(binary)) {
                return null;
            }
            BigDecimal shown = binary == 0
                    ? BigDecimal.ZERO
                    : new BigDecimal(raw).round(EXCEL).stripTrailingZeros();
            return shown.scale() < 0 ? shown.setScale(0) : shown;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
