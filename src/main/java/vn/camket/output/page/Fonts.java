package vn.camket.output.page;

import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes the fonts of one workbook, all of one family. */
record Fonts(XSSFWorkbook book) {
    static final String NAME = "Times New Roman";

    XSSFFont font(short points, boolean bold, String colour) {
        return plain(book.createFont(), points, bold, colour);
    }

    XSSFFont italic(short points) {
        XSSFFont font = font(points, false, "404040");
        font.setItalic(true);
        return font;
    }

    XSSFFont underlined(short points) {
        XSSFFont font = font(points, false, "0563C1");
        font.setUnderline(XSSFFont.U_SINGLE);
        return font;
    }

    XSSFFont plain(XSSFFont font, short points, boolean bold, String colour) {
        // With a scheme the theme's font wins over the name.
        font.setScheme(FontScheme.NONE);
        font.setFamily(FontFamily.ROMAN);
        font.setFontName(NAME);
        font.setFontHeightInPoints(points);
        font.setBold(bold);
        font.setColor(new XSSFColor(Look.rgb(colour)));
        return font;
    }
}
