package vn.camket.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.camket.fact.Limits;
import vn.camket.fact.Reading;
import vn.camket.workbook.grid.Work;
import vn.camket.workbook.ods.OdsWorkbook;

class OdsTest {
    private static final String MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet";

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("report.xlsx");
    }

    private static String table(String rows) {
        return "<table:table table:name=\"Biểu 1\">" + rows + "</table:table>";
    }

    private static String row(String cells) {
        return "<table:table-row>" + cells + "</table:table-row>";
    }

    private static String words(String paragraphs) {
        return "<table:table-cell office:value-type=\"string\">" + paragraphs + "</table:table-cell>";
    }

    private List<String> cells(Path file) throws Exception {
        List<String> cells = new ArrayList<>();
        OdsWorkbook.read(file, new Work(Limits.DEFAULT), grid -> cells.addAll(Cells.of(grid)));
        return cells;
    }

    private List<String> cells(String rows) throws Exception {
        return cells(SavedReport.odsOf(file(), "", table(rows)));
    }

    private Reading.Refusal refusal(Path file) {
        return new WorkbookReader(Words.VOCABULARY).read(file).refusal();
    }

    private void assertRefused(String reason, List<String> details, String rows) throws IOException {
        assertEquals(new Reading.Refusal(reason, details), refusal(SavedReport.odsOf(file(), "", table(rows))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "float\" office:value=\"0.30000000000000004|NUMBER 0,3",
                "currency\" office:currency=\"VND\" office:value=\"1500000|NUMBER 1500000",
                "percentage\" office:value=\"0.9862|PERCENT 98,62%",
                "date\" office:date-value=\"2025-09-30|DATE 30/09/2025",
                "date\" office:date-value=\"2025-09-30T17:30:00|DATE 30/09/2025",
                "date\" office:date-value=\"1899-12-30|NUMBER 0",
                "date\" office:date-value=\"2025-02-30|FAILED 2025-02-30",
                "time\" office:time-value=\"PT12H00M00S|NUMBER 0,5",
                "boolean\" office:boolean-value=\"true|TRUTH TRUE",
                "float\" office:value=\"nhiều|FAILED nhiều",
                "string\" office:string-value=\"chữ|WORDS chữ",
                "string\" calcext:value-type=\"error\" office:string-value=\"|FAILED #",
            })
    void reads_a_native_value(String attributes, String read) throws Exception {
        assertEquals(List.of("A1 " + read), cells(row("<table:table-cell office:value-type=\"" + attributes + "\"/>")));
    }

    @Test
    void reads_formulas_by_their_cached_value() throws Exception {
        String formula = "<table:table-cell table:formula=\"of:=[.B1]+1\"";
        assertEquals(
                List.of("A1 NUMBER 3", "B1 FAILED #REF!", "C1 FAILED Err:502", "D1 FAILED =[.B1]+1", "F1 WORDS x"),
                cells(row(formula
                        + " office:value-type=\"float\" office:value=\"3\"><text:p>3</text:p></table:table-cell>"
                        + formula + " office:value-type=\"string\"><text:p>#REF!</text:p></table:table-cell>"
                        + formula + " office:value-type=\"string\"><text:p>Err:502</text:p></table:table-cell>"
                        + formula + "/>"
                        + formula + " office:value-type=\"string\" office:string-value=\"\"/>"
                        + formula + " office:value-type=\"string\"><text:p>x</text:p></table:table-cell>")));
    }

    @Test
    void joins_paragraphs_and_leaves_out_comments_and_pictures() throws Exception {
        assertEquals(
                List.of("A1 WORDS Họp\nngày  26 tháng 4\n\ncuối"),
                cells(row(words("<office:annotation><text:p>ý kiến</text:p></office:annotation>"
                        + "<text:p>\n  Họp<text:line-break/>ngày<text:s text:c=\"2\"/>26<text:tab/>tháng\n   "
                        + "<text:span>4</text:span></text:p><text:p/><text:p>cuối</text:p>"
                        + "<draw:frame xmlns:draw=\"d\"><text:p>hình</text:p></draw:frame>"))));
    }

    @Test
    void repeats_rows_and_cells_and_passes_over_blank_ones() throws Exception {
        String twice = "<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"string\">"
                + "<text:p>x</text:p></table:table-cell>";
        assertEquals(
                List.of("C2 WORDS x", "D2 WORDS x", "C3 WORDS x", "D3 WORDS x", "A5 WORDS y"),
                cells(
                        row("<table:table-cell table:number-columns-repeated=\"16384\"/>")
                                + "<table:table-row table:number-rows-repeated=\"2\">"
                                + "<table:table-cell table:number-columns-repeated=\"2\"/>" + twice
                                + "</table:table-row>"
                                + row("") + row(words("<text:p>y</text:p>"))
                                + "<table:table-row table:number-rows-repeated=\"1048571\"><table:table-cell/></table:table-row>"));
    }

    @Test
    void reads_merged_hidden_and_grouped_parts() throws Exception {
        assertEquals(
                List.of("A1:B2 WORDS gộp (hidden)", "C1 WORDS c", "A3 WORDS ẩn (hidden)", "C3 WORDS lọc (hidden)"),
                cells(
                        "<table:table-column table:visibility=\"collapse\"/><table:table-column/><table:table-header-rows>"
                                + row(
                                        "<table:table-cell table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\">"
                                                + "<text:p>gộp</text:p></table:table-cell><table:covered-table-cell/>"
                                                + words("<text:p>c</text:p>"))
                                + "</table:table-header-rows>" + row("<table:covered-table-cell/>")
                                + "<table:table-row-group><table:table-row table:visibility=\"filter\">"
                                + words("<text:p>ẩn</text:p>") + "<table:table-cell/>" + words("<text:p>lọc</text:p>")
                                + "</table:table-row></table:table-row-group>"));
    }

    @Test
    void knows_hidden_sheets_and_passes_over_what_is_no_sheet() throws Exception {
        String styles = "<style:style style:name=\"ta1\" style:family=\"table\">"
                + "<style:table-properties table:display=\"false\"/></style:style>";
        String rows = row(words("<text:p>x</text:p>"));
        assertEquals(
                List.of("A1 WORDS x (hidden)", "A1 WORDS x"),
                cells(SavedReport.odsOf(
                        file(),
                        styles,
                        "<table:tracked-changes>" + table(rows) + "</table:tracked-changes>"
                                + "<table:table table:name=\"a\" table:style-name=\"ta1\">" + rows + "</table:table>"
                                + "<table:table table:name=\"b\" table:style-name=\"ta_extref\">" + rows
                                + "</table:table>" + table(rows)
                                + "<table:dde-links>" + table(rows) + "</table:dde-links>")));
    }

    @Test
    void reads_legacy_fonts_of_cells_columns_and_runs() throws Exception {
        String styles = "<style:style style:name=\"ce1\" style:family=\"table-cell\"><style:text-properties"
                + " style:font-name=\".VnTime\"/></style:style>"
                + "<style:style style:name=\"ce2\" style:family=\"table-cell\" style:parent-style-name=\"ce1\"/>"
                + "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties"
                + " fo:font-family=\"'.VnTimeH', serif\"/></style:style>";
        assertEquals(
                List.of("A1 WORDS Khảo sát", "B1 WORDS Ủy ban", "A2 WORDS Khảo sát"),
                cells(SavedReport.odsOf(
                        file(),
                        styles,
                        table("<table:table-column table:default-cell-style-name=\"ce2\"/>"
                                + row(words("<text:p>Kh¶o s¸t</text:p>")
                                        + "<table:table-cell table:style-name=\"ce1\"><text:p><text:span"
                                        + " text:style-name=\"T1\">ñ</text:span>y ban</text:p></table:table-cell>")
                                + "<table:table-row table:default-cell-style-name=\"ce1\">"
                                + words("<text:p>Kh¶o s¸t</text:p>") + "</table:table-row>"))));
    }

    @Test
    void refuses_what_is_repeated_beyond_the_limits() throws Exception {
        String all = "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell"
                + " table:number-columns-repeated=\"16384\"><text:p>%s</text:p></table:table-cell></table:table-row>";
        assertRefused("too-large", List.of("cells", "2500000"), all.formatted("x"));
        assertEquals(List.of(), cells(all.formatted("\u200B")));
        assertRefused(
                "too-large",
                List.of("cellCharacters", "131068"),
                row(words("<text:p><text:s text:c=\"2147483647\"/></text:p>")));
        assertRefused("damaged", List.of(), all.formatted("") + row(words("<text:p>x</text:p>")));
        assertRefused(
                "damaged",
                List.of(),
                row("<table:table-cell table:number-columns-repeated=\"16384\"/>" + words("<text:p>x</text:p>")));
    }

    @Test
    void refuses_a_password_a_doctype_a_double_part_and_a_missing_one() throws Exception {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", MIMETYPE);
        parts.put("META-INF/manifest.xml", "<m><file-entry><encryption-data/></file-entry></m>");
        parts.put("content.xml", "unreadable");
        assertEquals("encrypted", refusal(SavedReport.zip(file(), parts)).reason());
        parts.remove("META-INF/manifest.xml");
        parts.put("content.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>");
        assertEquals("damaged", refusal(SavedReport.zip(file(), parts)).reason());
        parts.put("contenu.xml", parts.remove("content.xml"));
        Path file = SavedReport.zip(file(), parts);
        assertEquals("damaged", refusal(file).reason());
        parts.put("content.xml", "<a/>");
        String doubled = Files.readString(SavedReport.zip(file(), parts), StandardCharsets.ISO_8859_1)
                .replace("contenu.xml", "content.xml");
        Files.writeString(file, doubled, StandardCharsets.ISO_8859_1);
        assertEquals("damaged", refusal(file).reason());
    }

    @Test
    void refuses_a_wrong_checksum_and_a_cut_file() throws Exception {
        byte[] bytes = Files.readAllBytes(SavedReport.odsOf(file(), "", table(row(words("<text:p>x</text:p>")))));
        ByteBuffer zip = ByteBuffer.wrap(bytes.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < bytes.length - 46; at++) {
            if (zip.getInt(at) == 0x02014b50) {
                zip.putInt(at + 16, zip.getInt(at + 16) ^ 1);
            }
        }
        assertEquals("damaged", refusal(Files.write(file(), zip.array())).reason());
        assertEquals(
                "truncated",
                refusal(Files.write(file(), Arrays.copyOf(bytes, bytes.length / 2)))
                        .reason());
    }
}
