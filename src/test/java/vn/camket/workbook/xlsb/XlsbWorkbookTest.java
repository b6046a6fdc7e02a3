package vn.camket.workbook.xlsb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.fact.LegacyEncoding;
import vn.camket.fact.Limits;
import vn.camket.workbook.grid.Grid;
import vn.camket.workbook.grid.GridCell;
import vn.camket.workbook.grid.RefusedException;
import vn.camket.workbook.grid.Work;
import vn.camket.workbook.part.FileContent;

class XlsbWorkbookTest {
    private static final byte NONE = 0;
    private static final byte ONE = 1;
    private static final int DATE = 1;
    private static final int PERCENT = 2;
    private static final int LEGACY = 3;

    @TempDir
    Path folder;

    private static BinaryBook book() {
        BinaryBook book = new BinaryBook().styles(Kind.FORMAT, (short) 164, "dd/mm/yyyy");
        for (String font : List.of("Times New Roman", ".VnTime")) {
            book.styles(Kind.FONT, 0, 0, 0.0, 0, NONE, font);
        }
        book.styles(Kind.STYLE, 0, 0, 0, 0).styles(Kind.STYLES_BEGIN, 4);
        style(book, 0, 0);
        style(book, 164, 0);
        style(book, 10, 0);
        style(book, 0, 1);
        return book.styles(Kind.STYLES_END);
    }

    private static void style(BinaryBook book, int format, int font) {
        book.styles(Kind.STYLE, (short) 0, (short) format, (short) font);
    }

    private static BinaryBook row(BinaryBook book, int row, int flags) {
        return book.sheet(Kind.ROW, row, 0, (short) 300, NONE, (byte) flags);
    }

    private Grid grid(BinaryBook book) throws IOException, XMLStreamException {
        List<Grid> grids = new ArrayList<>();
        XlsbWorkbook.read(FileContent.of(book.save(folder)), new Work(Limits.DEFAULT), grids::add);
        return grids.get(0);
    }

    @Test
    void reads_numbers_by_their_format() throws Exception {
        Grid grid = grid(row(book(), 4, 0)
                .sheet(Kind.NUMBER, 0, 0, 0.1 + 0.2)
                .sheet(Kind.SMALL_NUMBER, 1, DATE, 45292 << 2 | 2)
                .sheet(Kind.NUMBER_RESULT, 2, PERCENT, 0.9862, (short) 0));
        assertEquals("0,3", grid.own(4, 0).text());
        assertEquals("01/01/2024", grid.own(4, 1).text());
        assertEquals("98,62%", grid.own(4, 2).text());
    }

    @Test
    void counts_days_from_1904_where_the_workbook_says_so() throws Exception {
        Grid grid = grid(row(book(), 0, 0).sheet(Kind.NUMBER, 0, DATE, 43830.0).from1904());
        assertEquals("01/01/2024", grid.own(0, 0).text());
    }

    @Test
    void reads_words_booleans_and_errors() throws Exception {
        Grid grid = grid(row(book(), 0, 0)
                .strings(Kind.STRING_ITEM, NONE, "Cần Thơ")
                .sheet(Kind.SHARED_STRING, 0, 0, 0)
                .sheet(Kind.STRING_RESULT, 1, 0, "Hoàn thành", (short) 0)
                .sheet(Kind.STRING_RESULT, 2, 0, "", (short) 0)
                .sheet(Kind.TRUTH, 3, 0, ONE)
                .sheet(Kind.ERROR_RESULT, 4, 0, (byte) 0x17));
        assertEquals("Cần Thơ", grid.own(0, 0).text());
        assertEquals("Hoàn thành", grid.own(0, 1).text());
        assertNull(grid.own(0, 2));
        assertEquals(GridCell.Kind.TRUTH, grid.own(0, 3).kind());
        assertEquals(GridCell.Kind.FAILED, grid.own(0, 4).kind());
        assertEquals("#REF!", grid.own(0, 4).text());
    }

    @Test
    void reads_legacy_text_by_the_font_of_the_cell_and_of_its_runs() throws Exception {
        Grid grid = grid(row(book(), 0, 0)
                .strings(Kind.STRING_ITEM, ONE, "Hải Phòng Phßng", 1, (short) 10, (short) 1)
                .sheet(Kind.STRING, 0, LEGACY, "H\u00B6i Phßng")
                .sheet(Kind.SHARED_STRING, 1, 0, 0));
        assertEquals("Hải Phòng", grid.own(0, 0).text());
        assertEquals(LegacyEncoding.TCVN3, grid.own(0, 0).legacy());
        assertEquals("Hải Phòng Phòng", grid.own(0, 1).text());
    }

    @Test
    void keeps_merges_and_what_is_hidden() throws Exception {
        BinaryBook book = row(book(), 0, 0).sheet(Kind.NUMBER, 0, 0, 1.0);
        Grid grid = grid(row(book, 1, 0x10)
                .sheet(Kind.NUMBER, 2, 0, 2.0)
                .sheet(Kind.COLUMN, 2, 3, 2304, 0, (short) 1)
                .sheet(Kind.MERGE, 0, 1, 0, 1));
        assertEquals("Biểu 1", grid.sheet());
        assertTrue(grid.hidden());
        assertEquals("1", grid.shown(0, 1).text());
        assertTrue(grid.hiddenRows().get(1));
        assertFalse(grid.hiddenRows().get(0));
        assertTrue(grid.hiddenColumns().get(3));
        assertFalse(grid.hiddenColumns().get(1));
    }

    @Test
    void refuses_a_cell_beyond_the_sheet_and_a_string_that_is_not_there() {
        assertThrows(RefusedException.class, () -> grid(row(book(), 0, 0).sheet(Kind.NUMBER, 16_384, 0, 1.0)));
        assertThrows(RefusedException.class, () -> grid(row(book(), 0, 0).sheet(Kind.SHARED_STRING, 0, 0, 7)));
    }
}
