package vn.camket.workbook.xls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.camket.fact.LegacyEncoding;
import vn.camket.fact.Limits;
import vn.camket.workbook.grid.Grid;
import vn.camket.workbook.grid.GridCell.Kind;
import vn.camket.workbook.grid.Reason;
import vn.camket.workbook.grid.RefusedException;
import vn.camket.workbook.grid.Work;

class XlsWorkbookTest {
    @TempDir
    Path folder;

    private final HSSFWorkbook book = new HSSFWorkbook();

    @AfterEach
    void close() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(null);
        book.close();
    }

    private HSSFCell cell(int row, int column) {
        HSSFSheet sheet = book.getNumberOfSheets() == 0 ? book.createSheet("Biểu 1") : book.getSheetAt(0);
        return (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row)).createCell(column);
    }

    private HSSFCellStyle format(String format) {
        HSSFCellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private HSSFFont font(String name) {
        HSSFFont font = book.createFont();
        font.setFontName(name);
        return font;
    }

    private Path save() throws IOException {
        Path file = folder.resolve("book.xls");
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return file;
    }

    private static List<Grid> grids(Path file, Limits limits) throws IOException {
        List<Grid> grids = new ArrayList<>();
        XlsWorkbook.read(file, new Work(limits), grids::add);
        return grids;
    }

    private Grid grid() throws IOException {
        return grids(save(), Limits.DEFAULT).get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "General|0.30000000000000004|NUMBER|0,3",
                "General|-12.5|NUMBER|-12,5",
                "dd/mm/yyyy|45292.75|DATE|01/01/2024",
                "m/d/yy|45292|DATE|01/01/2024",
                "dd/mm/yyyy|0.5|NUMBER|0,5",
                "0.00%|0.9862|PERCENT|98,62%",
                "0.0\"%\"|45|NUMBER|45",
            })
    void reads_a_native_number_by_its_format(String format, double value, Kind kind, String text) throws IOException {
        cell(0, 0).setCellValue(value);
        cell(0, 1).setCellValue(value);
        cell(0, 1).setCellStyle(format(format));
        book.getSheetAt(0).getRow(0).getCell(1).setCellValue(value);
        Grid grid = grid();
        assertEquals(Kind.NUMBER, grid.own(0, 0).kind());
        assertEquals(kind, grid.own(0, 1).kind());
        assertEquals(text, grid.own(0, 1).text());
    }

    @Test
    void counts_days_from_1904_where_the_workbook_says_so() throws IOException {
        HSSFCell cell = cell(0, 0);
        ((DateWindow1904Record) book.getInternalWorkbook().findFirstRecordBySid(DateWindow1904Record.sid))
                .setWindowing((short) 1);
        cell.setCellValue(43830.0);
        cell.setCellStyle(format("dd/mm/yyyy"));
        assertEquals("01/01/2024", grid().own(0, 0).text());
    }

    @Test
    void reads_words_booleans_and_errors() throws IOException {
        cell(0, 0).setCellValue("Cần\u00A0Thơ");
        cell(0, 1).setCellValue(true);
        cell(0, 2).setCellErrorValue(FormulaError.REF.getCode());
        Grid grid = grid();
        assertEquals("Cần Thơ", grid.own(0, 0).text());
        assertEquals(Kind.TRUTH, grid.own(0, 1).kind());
        assertEquals(Kind.FAILED, grid.own(0, 2).kind());
        assertEquals("#REF!", grid.own(0, 2).text());
    }

    @Test
    void reads_the_cached_value_of_a_formula() throws IOException {
        cell(0, 0).setCellFormula("1+1");
        cell(0, 1).setCellFormula("\"Hoàn\"&\" thành\"");
        cell(0, 2).setCellFormula("1=1");
        cell(0, 3).setCellFormula("1/0");
        cell(0, 4).setCellFormula("\"\"");
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        Grid grid = grid();
        assertEquals("2", grid.own(0, 0).text());
        assertEquals("Hoàn thành", grid.own(0, 1).text());
        assertEquals("TRUE", grid.own(0, 2).text());
        assertEquals("#DIV/0!", grid.own(0, 3).text());
        assertNull(grid.own(0, 4));
    }

    @Test
    void gives_every_worksheet_in_the_order_of_the_tabs_and_tells_which_are_hidden() throws IOException {
        cell(0, 0).setCellValue(1);
        book.createSheet("Ẩn").createRow(0).createCell(0).setCellValue(2);
        book.createSheet("Ẩn hẳn");
        book.setSheetVisibility(1, SheetVisibility.HIDDEN);
        book.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
        List<Grid> grids = grids(save(), Limits.DEFAULT);
        assertEquals(
                List.of("Biểu 1", "Ẩn", "Ẩn hẳn"),
                grids.stream().map(Grid::sheet).toList());
        assertEquals(
                List.of(false, true, true), grids.stream().map(Grid::hidden).toList());
        assertEquals("2", grids.get(1).own(0, 0).text());
    }

    @Test
    void keeps_merges_and_hidden_rows_and_columns() throws IOException {
        cell(0, 0).setCellValue(1);
        cell(1, 2).setCellValue(2);
        HSSFSheet sheet = book.getSheetAt(0);
        sheet.addMergedRegion(CellRangeAddress.valueOf("A1:B2"));
        sheet.getRow(1).setZeroHeight(true);
        sheet.setColumnHidden(2, true);
        sheet.setColumnWidth(4, 0);
        Grid grid = grid();
        assertEquals("1", grid.shown(1, 1).text());
        assertTrue(grid.hiddenRows().get(1));
        assertFalse(grid.hiddenRows().get(0));
        assertTrue(grid.hiddenColumns().get(2));
        assertTrue(grid.hiddenColumns().get(4));
        assertFalse(grid.hiddenColumns().get(0));
    }

    @Test
    void reads_legacy_text_by_the_font_of_the_cell_and_of_its_runs() throws IOException {
        HSSFCellStyle style = book.createCellStyle();
        style.setFont(font(".VnTime"));
        HSSFCell whole = cell(0, 0);
        whole.setCellValue("H\u00B6i Phßng");
        whole.setCellStyle(style);
        HSSFRichTextString mixed = new HSSFRichTextString("Hải Phòng Phßng");
        mixed.applyFont(10, 15, font(".VnTime"));
        cell(0, 1).setCellValue(mixed);
        Grid grid = grid();
        assertEquals("Hải Phòng", grid.own(0, 0).text());
        assertEquals(LegacyEncoding.TCVN3, grid.own(0, 0).legacy());
        assertEquals("Hải Phòng Phòng", grid.own(0, 1).text());
    }

    @Test
    void reads_what_is_only_protected_and_refuses_a_password() throws IOException {
        cell(0, 0).setCellValue("Cần Thơ");
        Biff8EncryptionKey.setCurrentUserPassword(Decryptor.DEFAULT_PASSWORD);
        assertEquals("Cần Thơ", grid().own(0, 0).text());
        Biff8EncryptionKey.setCurrentUserPassword("mật khẩu");
        assertEquals(Reason.ENCRYPTED, refusal(save(), Limits.DEFAULT));
    }

    private static Reason refusal(Path file, Limits limits) {
        return assertThrows(RefusedException.class, () -> grids(file, limits)).reason();
    }

    @Test
    void refuses_a_cut_file() throws IOException {
        for (int row = 0; row < 500; row++) {
            cell(row, 0).setCellValue(row + 0.5);
        }
        byte[] whole = Files.readAllBytes(save());
        Path cut = Files.write(folder.resolve("cut.xls"), Arrays.copyOf(whole, whole.length * 3 / 5));
        assertEquals(Reason.TRUNCATED, refusal(cut, Limits.DEFAULT));
    }

    @Test
    void refuses_work_beyond_a_limit() throws IOException {
        cell(0, 0).setCellValue("Cần Thơ");
        cell(1, 0).setCellValue("Cà Mau");
        Path file = save();
        assertEquals(
                "Cà Mau",
                grids(file, new Limits(1, 1, 1000, 1, 2, 2, 1000, 10, 1, 20, 1, 100, 100, 10, 30))
                        .get(0)
                        .own(1, 0)
                        .text());
        assertEquals(
                Reason.TOO_LARGE, refusal(file, new Limits(1, 1, 1000, 1, 1, 2, 1000, 10, 1, 20, 1, 100, 100, 10, 30)));
        assertEquals(
                Reason.TOO_LARGE, refusal(file, new Limits(1, 1, 1000, 1, 2, 2, 1000, 10, 0, 20, 1, 100, 100, 10, 30)));
        assertEquals(
                Reason.TOO_LARGE, refusal(file, new Limits(1, 1, 50, 1, 2, 2, 1000, 10, 1, 20, 1, 100, 100, 10, 30)));
    }

    @Test
    void reads_the_bare_records_of_excel_2() throws IOException {
        byte none = 0;
        byte date = 1;
        Grid grid = grids(
                        new OldBook()
                                .record(0x09, 2, 0x10)
                                .record(0x1E, (byte) 7, "General")
                                .record(0x1E, (byte) 10, "dd/mm/yyyy")
                                .record(0x02, 0, 0, none, none, none, 45)
                                .record(0x03, 0, 1, none, date, none, 45292.0)
                                .record(0x04, 0, 2, none, none, none, (byte) 7, "Can Tho")
                                .record(0x0A)
                                .save(folder),
                        Limits.DEFAULT)
                .get(0);
        assertEquals("45", grid.own(0, 0).text());
        assertEquals("01/01/2024", grid.own(0, 1).text());
        assertEquals("Can Tho", grid.own(0, 2).text());
    }

    @Test
    void reads_the_bare_records_of_excel_5_in_their_code_page() throws IOException {
        Grid grid = grids(
                        new OldBook()
                                .record(0x809, 0, 0x10, 0, 0)
                                .record(0x42, 1258)
                                .record(0x204, 1, 0, 0, 8, "C\u00E2\u0300n Th\u01A1")
                                .record(0x203, 1, 1, 0, 2.5)
                                .record(0x0A)
                                .save(folder),
                        Limits.DEFAULT)
                .get(0);
        assertEquals("Cần Thơ", grid.own(1, 0).text());
        assertEquals("2,5", grid.own(1, 1).text());
    }

    @Test
    void keeps_the_order_of_the_tabs_where_the_sheets_stand_in_another_and_passes_over_charts() throws IOException {
        byte none = 0;
        byte chart = 2;
        Path file = new OldBook()
                .record(0x809, 0x500, 5)
                .record(0x85, 300, 0, none, none, (byte) 4, "Last")
                .record(0x85, 200, 0, none, chart, (byte) 5, "Chart")
                .record(0x85, 100, 0, none, none, (byte) 5, "First")
                .record(0x0A)
                .record(0x809, 0x500, 0x10)
                .record(0x203, 0, 0, 0, 1.0)
                .record(0x0A)
                .record(0x809, 0x500, 0x20)
                .record(0x203, 0, 0, 0, 2.0)
                .record(0x0A)
                .record(0x809, 0x500, 0x10)
                .record(0x203, 0, 0, 0, 3.0)
                .record(0x0A)
                .save(folder);
        List<Grid> grids = grids(file, Limits.DEFAULT);
        assertEquals(List.of("Last", "First"), grids.stream().map(Grid::sheet).toList());
        assertEquals("3", grids.get(0).own(0, 0).text());
        assertEquals("1", grids.get(1).own(0, 0).text());
    }

    @Test
    void a_formula_whose_words_never_come_has_failed() throws IOException {
        Grid grid = grids(
                        new OldBook()
                                .record(0x809, 0, 0x10)
                                .record(0x06, 0, 0, 0, 0, 0, 0, 0xFFFF)
                                .record(0x06, 0, 1, 0, 0, 0, 0, 0xFFFF)
                                .record(0x207, 3, "Hue")
                                .record(0x0A)
                                .save(folder),
                        Limits.DEFAULT)
                .get(0);
        assertEquals(Kind.FAILED, grid.own(0, 0).kind());
        assertEquals("Hue", grid.own(0, 1).text());
    }
}
