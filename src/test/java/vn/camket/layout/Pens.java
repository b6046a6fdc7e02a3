package vn.camket.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes the cell styles of one workbook, each once. */
final class Pens {
    private static final Map<Mark, Integer> FILLS =
            Map.of(Mark.BLUE, 0x4472C4, Mark.SKY, 0xBDD7EE, Mark.GREY, 0xF2F2F2, Mark.YELLOW, 0xFFF2CC);
    private static final Map<Mark, String> FORMATS =
            Map.of(Mark.DAY, "dd/mm/yyyy", Mark.SHARE, "0%", Mark.THOUSANDS, "#,##0");

    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> styles = new HashMap<>();
    private final Map<String, XSSFFont> fonts = new HashMap<>();

    Pens(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    XSSFCellStyle style(String font, int size, Set<Mark> marks) {
        return styles.computeIfAbsent(font + size + marks, any -> draw(font, size, marks));
    }

    private XSSFCellStyle draw(String font, int size, Set<Mark> marks) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(font, size, marks));
        style.setVerticalAlignment(marks.contains(Mark.TOP) ? VerticalAlignment.TOP : VerticalAlignment.CENTER);
        style.setAlignment(
                marks.contains(Mark.CENTRE)
                        ? HorizontalAlignment.CENTER
                        : marks.contains(Mark.RIGHT) ? HorizontalAlignment.RIGHT : HorizontalAlignment.GENERAL);
        style.setWrapText(marks.contains(Mark.WRAP));
        if (marks.contains(Mark.BOX)) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        FILLS.forEach((mark, colour) -> {
            if (marks.contains(mark)) {
                style.setFillForegroundColor(colour(colour));
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            }
        });
        FORMATS.forEach((mark, format) -> {
            if (marks.contains(mark)) {
                style.setDataFormat(workbook.createDataFormat().getFormat(format));
            }
        });
        return style;
    }

    private XSSFFont font(String name, int size, Set<Mark> marks) {
        int points = size + (marks.contains(Mark.LARGE) ? 3 : marks.contains(Mark.SMALL) ? -1 : 0);
        boolean isBold = marks.contains(Mark.BOLD);
        boolean isItalic = marks.contains(Mark.ITALIC);
        int colour = marks.contains(Mark.WHITE) ? 0xFFFFFF : marks.contains(Mark.RED) ? 0xC00000 : 0;
        return fonts.computeIfAbsent(name + points + isBold + isItalic + colour, any -> {
            XSSFFont font = workbook.createFont();
            font.setFontName(name);
            font.setFontHeightInPoints((short) points);
            font.setBold(isBold);
            font.setItalic(isItalic);
            font.setColor(colour(colour));
            return font;
        });
    }

    private static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }
}
