package vn.camket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.output.InspectionJson;

/** Looks at a list of findings that somebody has answered. */
class InspectAnswersTest {
    private static final String ID = "00112233445566aa";

    @TempDir
    private Path folder;

    private Path list(String day) throws IOException {
        Path file = folder.resolve("tra loi.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("Việc cần xử lý");
            row(sheet, "Phát hiện cần xử lý");
            row(sheet, "Mã phát hiện", "Lĩnh vực", "Giải trình", "Ngày trả lời", "Ý kiến cơ quan đầu mối");
            row(sheet, ID, "Y tế", "Chờ bố trí vốn", day, "đề nghị bổ sung");
            row(sheet, "00112233445566bb", "Y tế", "", "", "");
            Sheet other = book.createSheet("Theo dõi");
            row(other, "Đầu việc", "Ai làm", "Bao giờ xong");
            row(other, "Đường 931B", "Sở Xây dựng", "2026");
            book.write(out);
        }
        return file;
    }

    private static void row(Sheet sheet, String... cells) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int column = 0; column < cells.length; column++) {
            row.createCell(column).setCellValue(cells[column]);
        }
    }

    private static void assertSays(Said said, String... lines) {
        for (String line : lines) {
            assertTrue(said.out().lines().anyMatch(line::equals), line + "\n" + said.out());
        }
    }

    @Test
    void shows_the_answers_that_it_understood() throws IOException {
        Said said = Said.to("inspect", list("5/10/2026"));

        assertEquals(0, said.exit(), said.out());
        assertSays(
                said,
                "  Tệp trả lời: 1 phát hiện.",
                "    " + ID + "      Giải trình: Chờ bố trí vốn; Ngày trả lời: 05/10/2026; Ý kiến cơ quan đầu",
                "                          mối: Đề nghị bổ sung",
                "  Danh sách phát hiện, trang Việc cần xử lý, từ ô A2: 1 dòng có trả lời",
                "    D3      5/10/2026                                   Ngày trả lời = 05/10/2026",
                "  Đã hiểu hết.");
        assertFalse(said.out().contains("Chưa biết"), said.out());
    }

    @Test
    void tells_what_it_did_not_understand() throws IOException {
        Said said = Said.to("inspect", "--lang", "en", list("hôm qua"));

        assertEquals(1, said.exit(), said.out());
        assertSays(said, "  Answers to findings: 1; cells that could not be read (dates, verdicts): 1.");
        assertTrue(said.out().contains("Việc cần xử lý!D3 \"hôm qua\": Answered on is not readable"), said.out());
    }

    @Test
    void json_keeps_to_its_schema() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(Said.to("inspect", "--format", "json", list("5/10/2026"))
                        .out());
        try (InputStream schema = InspectionJson.class.getResourceAsStream("inspection.schema.json")) {
            assertEquals(
                    List.of(),
                    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(schema)
                            .validate(json));
        }
        assertEquals("answers", json.at("/workbooks/0/tables/0/kind").asText());
        assertEquals(
                "Tệp trả lời: 1 phát hiện",
                json.at("/workbooks/0/workbook/doubt/vi").asText());
    }
}
