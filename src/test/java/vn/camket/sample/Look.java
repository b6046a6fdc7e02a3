package vn.camket.sample;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Keeps the cell styles of one workbook, Times New Roman throughout. */
final class Look {
    enum Kind {
        PLAIN,
        DAY,
        LABEL,
        NOTE,
        CENTRED,
        HEADING,
        TITLE,
        HEADER,
        SECTION,
        TEXT,
        MIDDLE,
        NUMBER,
        DATE,
        PERCENT
    }

    private final Map<Kind, CellStyle> styles = new EnumMap<>(Kind.class);

    Look(XSSFWorkbook workbook) {
        for (Kind kind : Kind.values()) {
            styles.put(kind, style(workbook, kind));
        }
    }

    CellStyle of(Kind kind) {
        return styles.get(kind);
    }

    private static CellStyle style(XSSFWorkbook workbook, Kind kind) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(workbook, kind));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        switch (kind) {
            case CENTRED, HEADING, TITLE, HEADER, MIDDLE, DATE, PERCENT ->
                style.setAlignment(HorizontalAlignment.CENTER);
            case NUMBER -> style.setAlignment(HorizontalAlignment.RIGHT);
            default -> style.setAlignment(HorizontalAlignment.LEFT);
        }
        if (kind.compareTo(Kind.HEADER) >= 0) {
            border(style);
            style.setWrapText(true);
        }
        if (kind == Kind.HEADER) {
            style.setFillForegroundColor(IndexedColors.PALE_BLUE.index);
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        String format = Map.of(
                        Kind.DATE, "dd/mm/yyyy", Kind.DAY, "dd/mm/yyyy", Kind.PERCENT, "0%", Kind.NUMBER, "#,##0")
                .getOrDefault(kind, "General");
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static XSSFFont font(XSSFWorkbook workbook, Kind kind) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) (kind == Kind.TITLE ? 14 : kind == Kind.HEADING ? 13 : 12));
        font.setBold(
                switch (kind) {
                    case LABEL, HEADING, TITLE, HEADER, SECTION -> true;
                    default -> false;
                });
        font.setItalic(kind == Kind.NOTE);
        return font;
    }

    private static void border(CellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }
}
