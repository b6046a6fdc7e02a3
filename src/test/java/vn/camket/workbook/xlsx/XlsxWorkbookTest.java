package vn.camket.workbook.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.camket.fact.Limits;
import vn.camket.workbook.grid.Grid;
import vn.camket.workbook.grid.GridCell.Kind;
import vn.camket.workbook.grid.RefusedException;
import vn.camket.workbook.grid.Work;
import vn.camket.workbook.part.FileContent;

class XlsxWorkbookTest {
    private static final String STYLES = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/>"
            + "<numFmt numFmtId=\"165\" formatCode=\"0.0&quot;%&quot;\"/></numFmts>"
            + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"10\"/><xf numFmtId=\"165\"/></cellXfs>";

    @TempDir
    Path folder;

    private Grid grid(RawBook book) throws Exception {
        List<Grid> grids = new ArrayList<>();
        XlsxWorkbook.read(FileContent.of(book.save(folder)), new Work(Limits.DEFAULT), grids::add);
        return grids.get(0);
    }

    private Grid cell(String xml) throws Exception {
        return grid(RawBook.of("<row r=\"1\">" + xml + "</row>", "").styles(STYLES));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0.30000000000000004|NUMBER|0,3",
                "0|1E3|NUMBER|1000",
                "0|-12.50|NUMBER|-12,5",
                "0|123456789012345678|NUMBER|123456789012346000",
                "1|45292|DATE|01/01/2024",
                "1|45292.75|DATE|01/01/2024",
                "1|0.5|NUMBER|0,5",
                "1|-3|NUMBER|-3",
                "2|0.9862|PERCENT|98,62%",
                "2|1|PERCENT|100%",
                "3|45|NUMBER|45",
                "0|1E999|FAILED|1E999",
                "0|abc|FAILED|abc",
            })
    void reads_a_native_number(int style, String raw, Kind kind, String text) throws Exception {
        Grid grid = cell("<c s=\"" + style + "\"><v>" + raw + "</v></c>");
        assertEquals(kind, grid.own(0, 0).kind());
        assertEquals(text, grid.own(0, 0).text());
    }

    @Test
    void counts_days_from_1904_where_the_workbook_says_so() throws Exception {
        Grid grid = grid(RawBook.of("<row><c s=\"1\"><v>43830</v></c></row>", "")
                .styles(STYLES)
                .from1904());
        assertEquals("01/01/2024", grid.own(0, 0).text());
    }

    @Test
    void reads_booleans_errors_and_iso_dates() throws Exception {
        Grid grid = cell("<c t=\"b\"><v>1</v></c><c t=\"e\"><v>#REF!</v></c><c t=\"d\"><v>2025-09-30T00:00:00</v></c>");
        assertEquals(Kind.TRUTH, grid.own(0, 0).kind());
        assertEquals(Kind.FAILED, grid.own(0, 1).kind());
        assertEquals("30/09/2025", grid.own(0, 2).text());
    }

    @Test
    void reads_the_cached_value_of_a_formula_or_fails() throws Exception {
        Grid grid = cell("<c><f>1+1</f><v>2</v></c><c><f>A1*2</f></c><c t=\"str\"><f>\"\"</f><v></v></c>");
        assertEquals("2", grid.own(0, 0).text());
        assertEquals(Kind.FAILED, grid.own(0, 1).kind());
        assertEquals("=A1*2", grid.own(0, 1).text());
        assertNull(grid.own(0, 2));
    }

    @Test
    void joins_rich_text_skips_phonetic_runs_and_decodes_escapes() throws Exception {
        Grid grid = grid(RawBook.of(
                        "<row><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is><t>một_x000D_</t><rPh><t>x</t></rPh><t>hai</t></is></c></row>",
                        "")
                .strings("<si><r><t>Cần </t></r><r><t>Thơ</t></r><rPh sb=\"0\"><t>x</t></rPh></si>"));
        assertEquals("Cần Thơ", grid.own(0, 0).text());
        assertEquals("một\nhai", grid.own(0, 1).text());
    }

    @Test
    void knows_the_strings_of_excel_2007_before_it_was_out() throws Exception {
        Grid grid = grid(RawBook.of("<row><c t=\"s\"><v>1</v></c></row>", "")
                .strings("<sstItem><t>a</t></sstItem><sstItem><t>b</t></sstItem>"));
        assertEquals("b", grid.own(0, 0).text());
    }

    @Test
    void one_shared_string_that_is_missing_fails_its_cell_and_none_at_all_the_workbook() throws Exception {
        String cell = "<row><c t=\"s\"><v>7</v></c></row>";
        Grid grid = grid(RawBook.of(cell, "").strings("<si><t>a</t></si>"));
        assertEquals(Kind.FAILED, grid.own(0, 0).kind());
        RawBook without = RawBook.of(cell, "");
        assertThrows(RefusedException.class, () -> grid(without));
    }

    @Test
    void counts_on_where_rows_and_cells_have_no_reference() throws Exception {
        Grid grid = grid(RawBook.of(
                "<row><c><v>1</v></c></row><row r=\"5\"><c r=\"C5\"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>",
                ""));
        assertEquals("D5", grid.own(4, 3).ref());
        assertEquals("4", grid.own(5, 0).text());
    }

    @Test
    void keeps_merges_and_hidden_rows_and_columns() throws Exception {
        Grid grid = grid(
                RawBook.of(
                        "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\" hidden=\"1\"><c r=\"C2\"><v>2</v></c></row>",
                        "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells><cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols>"));
        assertEquals("1", grid.shown(1, 1).text());
        assertTrue(grid.hiddenRows().get(1));
        assertTrue(grid.hiddenColumns().get(2));
        assertFalse(grid.hiddenColumns().get(0));
    }

    @Test
    void reads_strict_ooxml() throws Exception {
        Grid grid = grid(RawBook.of("<row><c s=\"1\" t=\"d\"><v>2025-09-30</v></c></row>", "")
                .styles(STYLES)
                .strict());
        assertEquals("Biểu 1", grid.sheet());
        assertEquals("30/09/2025", grid.own(0, 0).text());
    }

    @Test
    void blank_styled_rows_cost_nothing() {
        StringBuilder rows = new StringBuilder("<row><c><v>1</v></c></row>");
        for (int row = 2; row <= 200_000; row++) {
            rows.append("<row r=\"").append(row).append("\" s=\"1\" customFormat=\"1\"><c s=\"1\"/></row>");
        }
        RawBook book = RawBook.of(rows.toString(), "").styles(STYLES);
        assertTimeout(Duration.ofSeconds(10), () -> assertNotNull(grid(book).next()));
    }
}
