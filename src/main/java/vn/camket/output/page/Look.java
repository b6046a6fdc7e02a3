package vn.camket.output.page;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
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
    public static final String FONT = Fonts.NAME;
    static final short POINTS = 11;
    static final short SMALL = 9;
    /** The built-in number format of text. */
    private static final short TEXT = 49;

    public static final String ACCENT = "2E75B6";
    private static final String HEAD = "1F3864";
    private static final String RULE = "A6A6A6";
    private static final String ENTRY = "FFFDE9";
    private static final String DISPUTED = "FFC000";
    private static final String WHITE = "FFFFFF";
    private static final String BLACK = "000000";

    private final XSSFWorkbook book;
    private final Fonts fonts;
    private final Map<Face, XSSFCellStyle> styles = new EnumMap<>(Face.class);
    private final Map<Face, XSSFCellStyle> entries = new EnumMap<>(Face.class);
    private final XSSFCellStyle quoted;
    private final Map<Severity, XSSFCellStyle> heads = new EnumMap<>(Severity.class);

    Look(XSSFWorkbook book, Language language) {
        this.book = book;
        this.fonts = new Fonts(book);
        fonts.plain(book.getFontAt(0), POINTS, false, BLACK);
        short date = book.createDataFormat().getFormat(language == Language.VI ? "dd/mm/yyyy" : "[$-409]d mmm yyyy");
        title();
        head();
        indented(box(Face.TEXT, fonts.font(POINTS, false, BLACK), null));
        box(Face.WORDS, fonts.font(POINTS, false, BLACK), null).setDataFormat(TEXT);
        indented(styles.get(Face.WORDS));
        indented(box(Face.CODE, fonts.font(SMALL, false, "595959"), null));
        centred(box(Face.NUMBER, fonts.font(POINTS, false, BLACK), null)).setDataFormat((short) 3);
        centred(box(Face.PERCENT, fonts.font(POINTS, false, BLACK), null)).setDataFormat((short) 2);
        centred(box(Face.DATE, fonts.font(POINTS, false, BLACK), null)).setDataFormat(date);
        indented(box(Face.LINK, fonts.underlined(POINTS), null));
        indented(box(Face.ANSWER, fonts.font(POINTS, false, BLACK), ENTRY));
        centred(box(Face.ANSWER_DATE, fonts.font(POINTS, false, BLACK), ENTRY)).setDataFormat(date);
        indented(box(Face.FOLDED, fonts.italic(POINTS), "F2F2F2"));
        indented(middle(box(Face.BAND, fonts.font(POINTS, true, HEAD), "DDEBF7")));
        indented(middle(box(Face.LABEL, fonts.font(POINTS, false, BLACK), null)));
        centred(middle(box(Face.COUNT, fonts.font(POINTS, false, BLACK), null))).setDataFormat((short) 3);
        centred(middle(box(Face.SHARE, fonts.font(POINTS, false, BLACK), null))).setDataFormat((short) 2);
        centred(middle(box(Face.TOTAL, fonts.font(POINTS, true, BLACK), "F2F2F2")))
                .setDataFormat((short) 3);
        for (Face heat : List.of(Face.HEAT, Face.HEAT_CRITICAL, Face.HEAT_FROM)) {
            centred(middle(box(heat, fonts.font(POINTS, true, BLACK), null)))
                    .setDataFormat(book.createDataFormat().getFormat(Heat.format(heat)));
        }
        box(Face.ABSENT, fonts.font(POINTS, false, BLACK), "F2F2F2");
        indented(box(Face.DISPUTED, fonts.font(POINTS, true, BLACK), DISPUTED));
        centred(box(Face.WAIVED, fonts.italic(POINTS), "F2F2F2"));
        for (Severity severity : Severity.values()) {
            String ink = severity == Severity.CRITICAL ? WHITE : BLACK;
            XSSFCellStyle style = centred(box(Face.of(severity), fonts.font(POINTS, true, ink), colour(severity)));
            heads.put(severity, middle(style.copy()));
        }
        // All of them now: sheets that are written side by side must not ask for new ones in an order of their own.
        for (Face face : Face.values()) {
            entries.put(face, asEntry(face));
        }
        quoted = entries.get(Face.TEXT).copy();
        quoted.setQuotePrefixed(true);
    }

    XSSFCellStyle of(Face face) {
        return styles.get(face);
    }

    /** The same face on a cell that a reader fills in: a quiet fill, and open although the sheet is protected. */
    XSSFCellStyle entry(Face face) {
        return entries.get(face);
    }

    /** The look of a text that was taken from elsewhere and must not become a formula when the reader enters the cell. */
    XSSFCellStyle quoted() {
        return quoted;
    }

    private XSSFCellStyle asEntry(Face face) {
        XSSFCellStyle style = fill(styles.get(face).copy(), face == Face.DISPUTED ? DISPUTED : ENTRY);
        style.setLocked(false);
        style.setQuotePrefixed(false);
        if (face == Face.NUMBER) {
            // Under the general format Excel keeps 45% as a percentage; under another it keeps 0.45.
            style.setDataFormat((short) 0);
        }
        return style;
    }

    /** A severity keeps its colours whatever the cell is, and stands in the middle of a head. */
    XSSFCellStyle of(Severity severity, Face face) {
        return face == Face.HEAD ? heads.get(severity) : styles.get(Face.of(severity));
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
        XSSFCellStyle title = style(Face.TITLE, fonts.font((short) 15, true, HEAD));
        title.setAlignment(HorizontalAlignment.CENTER);
        XSSFCellStyle note = style(Face.NOTE, fonts.italic(POINTS));
        note.setWrapText(true);
        style(Face.CAPTION, fonts.font((short) 12, true, HEAD)).setWrapText(false);
    }

    private void head() {
        XSSFCellStyle head = box(Face.HEAD, fonts.font(POINTS, true, WHITE), HEAD);
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
        return fill == null ? style : fill(style, fill);
    }

    private static XSSFCellStyle fill(XSSFCellStyle style, String colour) {
        style.setFillForegroundColor(new XSSFColor(rgb(colour)));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
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
}
