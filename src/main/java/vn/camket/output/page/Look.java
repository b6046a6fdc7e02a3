package vn.camket.output.page;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.camket.fact.Language;
import vn.camket.finding.Severity;

/** Dresses cells: Times New Roman, quiet colours that still differ on a black and white print. */
public final class Look {
    public static final String FONT = "Times New Roman";
    static final short POINTS = 11;
    private static final short SMALL = 9;
    private static final double PADDING = 0.7;
    private static final double INDENT = 1.6;
    private static final double BOLDNESS = 1.08;

    /** Programs do not lay letters out alike, least of all when a page is scaled. */
    private static final double LEEWAY = 0.94;

    public static final String ACCENT = "2E75B6";
    private static final String HEAD = "1F3864";
    private static final String RULE = "A6A6A6";
    private static final String WHITE = "FFFFFF";
    private static final String BLACK = "000000";

    private final XSSFWorkbook book;
    private final Map<Face, XSSFCellStyle> styles = new EnumMap<>(Face.class);
    private final Map<Severity, XSSFCellStyle> heads = new EnumMap<>(Severity.class);

    Look(XSSFWorkbook book, Language language) {
        this.book = book;
        plain(book.getFontAt(0), POINTS, false, BLACK);
        short date = book.createDataFormat().getFormat(language == Language.VI ? "dd/mm/yyyy" : "[$-409]d mmm yyyy");
        title();
        head();
        indented(box(Face.TEXT, font(POINTS, false, BLACK), null));
        indented(box(Face.CODE, font(SMALL, false, "595959"), null));
        centred(box(Face.NUMBER, font(POINTS, false, BLACK), null)).setDataFormat((short) 3);
        centred(box(Face.PERCENT, font(POINTS, false, BLACK), null)).setDataFormat((short) 2);
        centred(box(Face.DATE, font(POINTS, false, BLACK), null)).setDataFormat(date);
        indented(box(Face.LINK, underlined(), null));
        indented(box(Face.ANSWER, font(POINTS, false, BLACK), "FFFDE9"));
        centred(box(Face.ANSWER_DATE, font(POINTS, false, BLACK), "FFFDE9")).setDataFormat(date);
        indented(box(Face.FOLDED, italic(POINTS), "F2F2F2"));
        indented(middle(box(Face.LABEL, font(POINTS, false, BLACK), null)));
        centred(middle(box(Face.COUNT, font(POINTS, false, BLACK), null))).setDataFormat((short) 3);
        centred(middle(box(Face.TOTAL, font(POINTS, true, BLACK), "F2F2F2"))).setDataFormat((short) 3);
        centred(box(Face.WAIVED, italic(POINTS), "F2F2F2"));
        for (Severity severity : Severity.values()) {
            String ink = severity == Severity.CRITICAL ? WHITE : BLACK;
            XSSFCellStyle style = centred(box(Face.of(severity), font(POINTS, true, ink), colour(severity)));
            heads.put(severity, middle(style.copy()));
        }
    }

    XSSFCellStyle of(Face face) {
        return styles.get(face);
    }

    /** A severity keeps its colours whatever the cell is, and stands in the middle of a head. */
    XSSFCellStyle of(Severity severity, Face face) {
        return face == Face.HEAD ? heads.get(severity) : styles.get(Face.of(severity));
    }

    /** Room for text in a column of so many characters, in digits of the common font. */
    static double room(Face face, int width) {
        double inside = (width - PADDING) * LEEWAY;
        return switch (face) {
            case HEAD -> inside / BOLDNESS;
            case TITLE, NOTE, CAPTION, NUMBER, PERCENT, DATE, ANSWER_DATE, COUNT, TOTAL, WAIVED -> inside;
            case CODE -> (inside - INDENT) * POINTS / SMALL;
            default -> inside - INDENT;
        };
    }

    /** Fill of a severity, as red, green and blue in hex. */
    public static String colour(Severity severity) {
        return switch (severity) {
            case CRITICAL -> "C00000";
            case ERROR -> "F4B183";
            case WARNING -> "FFE699";
            case INFO -> "DDEBF7";
        };
    }

    public static byte[] rgb(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private void title() {
        XSSFCellStyle title = style(Face.TITLE, font((short) 15, true, HEAD));
        title.setAlignment(HorizontalAlignment.CENTER);
        XSSFCellStyle note = style(Face.NOTE, italic(POINTS));
        note.setWrapText(true);
        style(Face.CAPTION, font((short) 12, true, HEAD)).setWrapText(false);
    }

    private void head() {
        XSSFCellStyle head = box(Face.HEAD, font(POINTS, true, WHITE), HEAD);
        head.setAlignment(HorizontalAlignment.CENTER);
        head.setVerticalAlignment(VerticalAlignment.CENTER);
    }

    private XSSFCellStyle style(Face face, XSSFFont font) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        // Text stays text even after F2 and Enter in Excel: "=1+1" from a report never becomes a formula.
        style.setQuotePrefixed(true);
        styles.put(face, style);
        return style;
    }

    private XSSFCellStyle box(Face face, XSSFFont font, String fill) {
        XSSFCellStyle style = style(face, font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        border(style);
        if (fill != null) {
            style.setFillForegroundColor(new XSSFColor(rgb(fill)));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private static XSSFCellStyle middle(XSSFCellStyle style) {
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private static void indented(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
    }

    private static XSSFCellStyle centred(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.CENTER);
        return style;
    }

    private static void border(XSSFCellStyle style) {
        XSSFColor grey = new XSSFColor(rgb(RULE));
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(grey);
        style.setBottomBorderColor(grey);
        style.setLeftBorderColor(grey);
        style.setRightBorderColor(grey);
    }

    private XSSFFont font(short points, boolean bold, String colour) {
        return plain(book.createFont(), points, bold, colour);
    }

    private XSSFFont italic(short points) {
        XSSFFont font = font(points, false, "404040");
        font.setItalic(true);
        return font;
    }

    private XSSFFont underlined() {
        XSSFFont font = font(POINTS, false, "0563C1");
        font.setUnderline(XSSFFont.U_SINGLE);
        return font;
    }

    private static XSSFFont plain(XSSFFont font, short points, boolean bold, String colour) {
        // With a scheme the theme's font wins over the name.
        font.setScheme(FontScheme.NONE);
        font.setFamily(FontFamily.ROMAN);
        font.setFontName(FONT);
        font.setFontHeightInPoints(points);
        font.setBold(bold);
        font.setColor(new XSSFColor(rgb(colour)));
        return font;
    }
}
