package vn.camket.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.camket.fact.Limits;
import vn.camket.fact.Reading;
import vn.camket.workbook.grid.Work;
import vn.camket.workbook.html.HtmlWorkbook;

class HtmlTest {
    @TempDir
    Path folder;

    private Path file(String page, String charset) throws IOException {
        return Files.write(folder.resolve("report.xls"), page.getBytes(Charset.forName(charset)));
    }

    private List<String> cells(String page) throws IOException {
        return cells(file(page, "UTF-8"));
    }

    private static List<String> cells(Path file) throws IOException {
        List<String> cells = new ArrayList<>();
        HtmlWorkbook.read(file, new Work(Limits.DEFAULT), grid -> cells.addAll(Cells.of(grid)));
        return cells;
    }

    private Reading.Refusal refusal(String page) throws IOException {
        return new WorkbookReader(Words.VOCABULARY).read(file(page, "UTF-8")).refusal();
    }

    @Test
    void puts_lines_and_tables_below_each_other() throws IOException {
        assertEquals(
                List.of(
                        "A1 WORDS BÁO CÁO",
                        "A2 WORDS Kỳ: Quý III/2025",
                        "A3 WORDS a",
                        "B4 WORDS b",
                        "A5 WORDS ghi chú",
                        "A6 WORDS c"),
                cells("<html><head><title>t</title><script>x</script></head><body><h1>BÁO\n CÁO</h1>Kỳ: <b>Quý</b>"
                        + " III/2025<br><table><tr><td>a<td><tr><td><td>b</table><!-- x --><p>ghi chú"
                        + "<table><td>c</table>"));
    }

    @Test
    void reads_spans_lines_and_unclosed_cells() throws IOException {
        assertEquals(
                List.of(
                        "A1:A2 WORDS TT",
                        "B1:C1 WORDS Kết quả",
                        "B2 WORDS Tỷ lệ",
                        "C2 WORDS Ngày\ntháng",
                        "A3:B3 WORDS I"),
                cells("<table><thead><tr><th rowspan=2>TT<th colspan=2>Kết quả<tr><td>Tỷ lệ<td>Ngày<br>tháng</thead>"
                        + "<tr><td colspan=2 rowspan=99><p>I</p>"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "x:num=\"45292\" style='mso-number-format:\"dd\\/mm\\/yyyy\"'|DATE 01/01/2024",
                "x:num=\"45292\" style='mso-number-format:\"Short Date\";color:red'|DATE 01/01/2024",
                "x:num=\"0.45\" class=p|PERCENT 45%",
                "x:num=\"1234.5\" style='mso-number-format:\"\\#\\,\\#\\#0\\0022 đ;%\\0022\"'|NUMBER 1234,5",
                "sdval=\"45292\" sdnum=\"1033;0;DD/MM/YYYY\"|DATE 01/01/2024",
                "sdval=\"0.3\" sdnum=\"1033;\"|NUMBER 0,3",
                "x:num|WORDS 1.234",
                "style='mso-number-format:\"\\@\"'|WORDS 1.234",
            })
    void reads_numbers_that_a_spreadsheet_left(String attributes, String read) throws IOException {
        assertEquals(
                List.of("A1 " + read),
                cells("<style><!-- .p, td.q {mso-number-format:Percent;} --></style><table><tr><td " + attributes
                        + ">1.234</table>"));
    }

    @Test
    void takes_error_values_for_what_they_are() throws IOException {
        assertEquals(
                List.of("A1 FAILED #REF!", "B1 TRUTH TRUE"),
                cells("<table><tr><td x:num=0 x:err>#REF!<td x:bool=TRUE>TRUE</table>"));
    }

    @Test
    void knows_hidden_rows_columns_and_words() throws IOException {
        assertEquals(
                List.of(
                        "A1 WORDS a (hidden)",
                        "B1 WORDS b",
                        "A2 WORDS c (hidden)",
                        "B2 WORDS d (hidden)",
                        "A3 WORDS e (hidden)"),
                cells("<table><col style='display:none'><col><tr><td>a<td>b<span style='display: none'>20250426</span>"
                        + "<tr style='mso-height:0;display:none'><td>c<td>d</table><div hidden>e</div>"));
    }

    @Test
    void opens_tables_that_only_lay_out_others() throws IOException {
        assertEquals(
                List.of(
                        "A1 WORDS UBND",
                        "B1 WORDS CHXHCN",
                        "A2 WORDS BÁO CÁO",
                        "A3 WORDS a",
                        "B3 WORDS b",
                        "A4 WORDS c",
                        "B4 WORDS d\n1 2\n3 4",
                        "A5 WORDS e",
                        "B5 WORDS f"),
                cells("<table><tr><td>UBND<td>CHXHCN<tr><td colspan=2>BÁO CÁO<table><tr><td>a<td>b<tr><td>c<td>d"
                        + "<table><tr><td>1<td>2<tr><td>3</td><td>4</table><tr><td>e<td>f</table></table>"));
    }

    @Test
    void reads_legacy_fonts_by_class_element_and_run() throws IOException {
        assertEquals(
                List.of("A1 WORDS Khảo sát", "A2 WORDS Khảo sát", "B2 WORDS Ủy ban"),
                cells(
                        "<style>.x1{font-family:\".VnTime\", serif}</style><p class=x1>Kh¶o s¸t</p>"
                                + "<table style='font-family:.VnTime'><tr><td>Kh¶o s¸t<td><font face='.VnTimeH'>ñ</font>y ban</table>"));
    }

    @Test
    void goes_by_the_declared_charset_unless_the_bytes_are_otherwise() throws IOException {
        String page = "<table><tr><td>Nội dung<td>Trạng thái</table>";
        List<String> read = List.of("A1 WORDS Nội dung", "B1 WORDS Trạng thái");
        assertEquals(read, cells(file("\uFEFF" + page, "UTF-16LE")));
        assertEquals(read, cells(file("<meta charset=x-none>" + page, "UTF-8")));
        String apart = SavedReport.withTonesApart(page);
        assertEquals(read, cells(file("<meta charset=utf-8>" + apart, "windows-1258")));
        assertEquals(
                List.of("A1 WORDS \u0416"),
                cells(file(
                        "<meta content='text/html; charset=windows-1251'><table><td>\u0416</table>", "windows-1251")));
    }

    @Test
    void refuses_pages_without_tables_and_frames() throws IOException {
        assertEquals(
                "not-a-workbook", refusal("<html><body>Đăng nhập</body></html>").reason());
        assertEquals(
                new Reading.Refusal("unsupported-format", List.of("htm")),
                refusal("<html><frameset><frame src='sheet001.htm'></frameset></html>"));
    }

    @Test
    void bears_with_hostile_pages() throws IOException {
        String deep = "<table><tr><td>";
        assertEquals(List.of("A1 WORDS x"), cells(deep.repeat(20) + "x"));
        assertEquals(List.of("A1 WORDS a"), cells("<table><tr><td>a</table>" + deep.repeat(20_000) + "x"));
        assertEquals(List.of("A1 WORDS x"), cells("<table><tr><td>x</table>" + "<div>".repeat(50_000)));
        assertEquals(
                "too-large", refusal("<table><tr>" + "<td>".repeat(1_000_000)).reason());
        assertEquals(
                List.of("styles", "70000"),
                refusal("<table><style>" + ".a,".repeat(80_000) + "{b:c}").details());
        assertEquals(List.of("A1:ALL1 WORDS x"), cells("<table><tr><td colspan=99999 rowspan=99999>x</table>"));
    }
}
