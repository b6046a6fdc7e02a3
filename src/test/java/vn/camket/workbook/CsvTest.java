package vn.camket.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.camket.fact.LegacyEncoding;
import vn.camket.fact.Limits;
import vn.camket.fact.Reading;
import vn.camket.workbook.csv.CsvWorkbook;
import vn.camket.workbook.grid.Work;

class CsvTest {
    private static final WorkbookReader READER = new WorkbookReader(Words.VOCABULARY);
    private static final String TABLE = "Nội dung;Trạng thái\nKhảo sát;Hoàn thành\n";

    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("report.xlsx"), text);
    }

    private Path file(String text, String charset) throws IOException {
        return Files.write(folder.resolve("report.xlsx"), text.getBytes(Charset.forName(charset)));
    }

    private List<String> cells(String text) throws IOException {
        List<String> cells = new ArrayList<>();
        CsvWorkbook.read(file(text), new Work(Limits.DEFAULT), grid -> cells.addAll(Cells.of(grid)));
        return cells;
    }

    private void assertRefused(String text, String reason, String... details) throws IOException {
        assertEquals(
                new Reading.Refusal(reason, List.of(details)),
                READER.read(file(text)).refusal());
    }

    private List<String> contents(Path file) {
        return READER.read(file).sections().get(0).actions().stream()
                .map(action -> action.content().or("?"))
                .toList();
    }

    @Test
    void keeps_the_places_of_records_and_what_is_in_quotes() throws IOException {
        assertEquals(
                List.of("A1 WORDS Nội dung", "C1 WORDS Trạng thái", "A3 WORDS Họp \"kín\";\nđợt 1", "C3 WORDS 007"),
                cells("Nội dung;;Trạng thái\r\n;;\r\n\"Họp \"\"kín\"\";\nđợt 1\";;=\"007\"\r\n"));
    }

    @Test
    void bears_with_words_behind_a_closing_quote() throws IOException {
        assertEquals(
                List.of("A1 WORDS Nội dung", "B1 WORDS Trạng thái", "A2 WORDS Xanh miền Tây", "B2 WORDS b"),
                cells("Nội dung;Trạng thái\n\"Xanh\" miền Tây;b\n"));
    }

    @Test
    void takes_error_values_for_what_they_are() throws IOException {
        assertEquals(
                List.of("A1 WORDS a", "B1 WORDS b", "A2 FAILED #DIV/0!", "B2 WORDS #REF! sửa"),
                cells("a;b\n#DIV/0!;#REF! sửa\n"));
    }

    @Test
    void decides_the_separator_by_all_lines() throws IOException {
        String cover = "BÁO CÁO, QUÝ III\nĐơn vị báo cáo: Huế, Đà Nẵng\n\n";
        assertEquals(
                List.of("Khảo sát, đo đạc; đợt 1"),
                contents(file(cover + "TT,Nội dung,Trạng thái\n1,\"Khảo sát, đo đạc; đợt 1\",Hoàn thành\n")));
        assertEquals(
                List.of("Khảo sát, đo đạc"),
                contents(file(cover + "TT;Nội dung;Trạng thái;Tỷ lệ %\n1;Khảo sát, đo đạc;Hoàn thành;99,5\n")));
        assertEquals(List.of("Khảo sát"), contents(file("sep=|\nNội dung|Trạng thái\nKhảo sát|Hoàn thành")));
    }

    @Test
    void reads_dots_of_thousands_and_no_dot_of_decimals() throws IOException {
        List<String> read = READER
                .read(file("Chỉ tiêu;Thực hiện\nA;1.234\nB;1.234,5\nC;1234.5\n"))
                .sections()
                .get(0)
                .measurements()
                .stream()
                .map(one ->
                        one.actual().isGiven() ? one.actual().value().value().toPlainString() : "?")
                .toList();
        assertEquals(List.of("1234", "1234.5", "?"), read);
    }

    @Test
    void tells_windows_1258_from_tcvn3_and_vni() throws IOException {
        assertEquals(List.of("Khảo sát"), contents(file(SavedReport.withTonesApart(TABLE), "windows-1258")));
        Path tcvn3 =
                file("STT;Néi dung;Tr¹ng th¸i\n1;Kh¶o s¸t tuyÕn ®\u00ADêng, nhiÒu ®ît;Hoµn thµnh\n", "windows-1252");
        assertEquals(List.of("Khảo sát tuyến đường, nhiều đợt"), contents(tcvn3));
        Path vni = file("STT;Noäi dung;Traïng thaùi\n1;Toå chöùc hoäi nghò;Hoaøn thaønh\n", "windows-1252");
        assertEquals(List.of("Tổ chức hội nghị"), contents(vni));
        assertEquals(
                List.of(LegacyEncoding.VNI),
                READER.read(vni).sections().get(0).notes().get(0).converted().encodings());
    }

    @Test
    void bears_with_a_broken_sign_in_utf_8() throws IOException {
        byte[] bytes = TABLE.getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xE1;
        assertEquals(List.of("Khảo sát"), contents(Files.write(folder.resolve("report.csv"), bytes)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kính gửi các đồng chí,\nTôi là An, ở Huế; làm việc tại Sở.\nTrân trọng, An\n",
                "- Khảo sát;\n- Họp;\n- Báo cáo;\n",
                "2025-11-26 16:26:26,123 INFO Bắt đầu,xong\n2025-11-26 16:26:27,456 INFO Kết thúc,xong\n",
                "Nội dung;Trạng thái",
                "một từ",
                "<?xml version=\"1.0\"?><a>x;y</a>",
            })
    void refuses_prose_and_logs(String text) throws IOException {
        assertRefused(text, "not-a-workbook");
    }

    @Test
    void refuses_what_never_ends_or_goes_beyond_the_sheet() throws IOException {
        assertRefused(TABLE + "\"Họp;Hoàn thành\n", "damaged");
        assertRefused(TABLE + "\"" + "Họp;Hoàn thành\n".repeat(100_000), "damaged");
        assertRefused(TABLE + "x".repeat(200_000), "too-large", "cellCharacters", "131068");
        assertRefused(TABLE + "x;".repeat(16_385), "damaged");
        assertEquals(4, cells(TABLE + ";".repeat(1_000_000)).size());
        assertEquals(5, cells(TABLE + ";".repeat(16_383) + "x").size());
    }
}
