package vn.camket.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.camket.fact.Reading;
import vn.camket.fact.ReportedAction;
import vn.camket.fact.Section;

/** Builds a workbook row by row: texts, numbers, dates, and formulas written as {@code =A1}; null leaves a cell out. */
final class Book {
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFCellStyle date = style("dd/mm/yyyy");
    private final XSSFCellStyle percent = style("0%");
    private XSSFSheet sheet;
    private int next;

    /** A number that its cell shows as a percentage. */
    record Percent(double fraction) {}

    /** A text in a cell of a font. */
    record Typed(String font, String text) {}

    /** A text in a cell of a font, its first letters in another one. */
    record TypedInTwo(String font, String firstFont, int letters, String text) {}

    static Book sheetOf(Object[]... rows) {
        return new Book().sheet("Báo cáo", rows);
    }

    static Object[] row(Object... cells) {
        return cells;
    }

    Book sheet(String name, Object[]... rows) {
        sheet = workbook.createSheet(name);
        next = 0;
        List.of(rows).forEach(this::add);
        return this;
    }

    Book merge(String area) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(area));
        return this;
    }

    Book hideSheet() {
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
        return this;
    }

    Book hideRow(int number) {
        sheet.getRow(number - 1).setZeroHeight(true);
        return this;
    }

    Book hideColumn(int index) {
        sheet.setColumnHidden(index, true);
        return this;
    }

    private void add(Object[] cells) {
        XSSFRow row = sheet.createRow(next++);
        for (int at = 0; at < cells.length; at++) {
            if (cells[at] != null) {
                set(row.createCell(at), cells[at]);
            }
        }
    }

    private void set(XSSFCell cell, Object value) {
        if (value instanceof LocalDate day) {
            cell.setCellValue(day);
            cell.setCellStyle(date);
        } else if (value instanceof Percent part) {
            cell.setCellValue(part.fraction());
            cell.setCellStyle(percent);
        } else if (value instanceof Typed typed) {
            cell.setCellValue(typed.text());
            cell.setCellStyle(styleOf(typed.font()));
        } else if (value instanceof TypedInTwo typed) {
            XSSFRichTextString text = new XSSFRichTextString(typed.text());
            text.applyFont(0, typed.letters(), font(typed.firstFont()));
            cell.setCellValue(text);
            cell.setCellStyle(styleOf(typed.font()));
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value.toString().startsWith("=")) {
            cell.setCellFormula(value.toString().substring(1));
        } else {
            cell.setCellValue(value.toString());
        }
    }

    private XSSFCellStyle styleOf(String font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(font));
        return style;
    }

    private XSSFFont font(String name) {
        XSSFFont font = workbook.createFont();
        font.setFontName(name);
        return font;
    }

    private XSSFCellStyle style(String format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    Path save(Path folder) {
        Path file = folder.resolve("report.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    Reading read(Path folder) {
        return new WorkbookReader(Words.VOCABULARY).read(save(folder));
    }

    /** The only section of the workbook. */
    Section section(Path folder) {
        Reading reading = read(folder);
        if (reading.sections().size() != 1) {
            throw new AssertionError("expected one section: " + reading);
        }
        return reading.sections().get(0);
    }

    List<String> contents(Path folder) {
        return section(folder).actions().stream()
                .map(ReportedAction::content)
                .map(content -> content.or("?"))
                .toList();
    }
}
