package vn.camket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks a folder of files that are not the reports they should be: each becomes a finding, and the run goes on. */
class OddReportsTest {
    private static final String HAU_GIANG =
            "Chương trình hợp tác phát triển kinh tế - xã hội giữa thành phố Cần Thơ và tỉnh Hậu Giang giai đoạn"
                    + " 2021 – 2025";
    private static final String[] TASKS = {"Nội dung nhiệm vụ", "Tình trạng"};

    @TempDir
    private static Path work;

    private static JsonNode findings;

    @BeforeAll
    static void check_them() throws IOException {
        Path reports = Files.createDirectory(work.resolve("reports-in"));
        Files.writeString(reports.resolve("text.xlsx"), "Kính gửi Sở Tài chính,\n", StandardCharsets.UTF_8);
        write(reports.resolve("no-table.xlsx"), HAU_GIANG, "Đã họp với các bên, kết quả tốt");
        write(reports.resolve("no-agreement.xlsx"), "Thỏa thuận trồng dừa ven biển", TASKS);
        write(reports.resolve("report.xlsx"), HAU_GIANG, TASKS);
        Said said = Said.check("--reports", reports, "--out", work.resolve("out"), "--as-of", "2025-12-31");
        assertEquals(1, said.exit(), said.err());
        findings = new ObjectMapper()
                .readTree(work.resolve("out/2025-12-31/findings.json").toFile());
    }

    /** A cover and one row of cells below it. */
    private static void write(Path file, String agreement, String... cells) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("Báo cáo");
            row(sheet, "Thỏa thuận", agreement);
            row(sheet, "Đơn vị báo cáo", "UBND thành phố Cần Thơ");
            row(sheet, "Kỳ báo cáo", cells.length > 1 ? "Quý IV/2025" : "Quý I/2026");
            row(sheet, "Ngày báo cáo", "15/12/2025");
            sheet.createRow(sheet.getLastRowNum() + 1);
            row(sheet, cells);
            if (cells.length > 1) {
                row(sheet, "Phối hợp đầu tư xây dựng Đường tỉnh 931B", "Đang thực hiện");
            }
            book.write(out);
        }
    }

    private static void row(Sheet sheet, String... cells) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int column = 0; column < cells.length; column++) {
            row.createCell(column).setCellValue(cells[column]);
        }
    }

    /** Rules that name a workbook as their evidence. */
    private static Set<String> rulesOn(String workbook) {
        Set<String> rules = new TreeSet<>();
        for (JsonNode finding : findings.path("findings")) {
            for (JsonNode place : finding.path("evidence")) {
                if (place.path("workbook").asText().equals(workbook)) {
                    rules.add(finding.path("rule").asText());
                }
            }
        }
        return rules;
    }

    @Test
    void a_text_named_xlsx_is_an_unreadable_workbook() {
        assertEquals(Set.of("reporting-duty/unreadable-workbook"), rulesOn("text.xlsx"));
    }

    @Test
    void a_workbook_without_a_known_table_misses_its_columns() {
        assertEquals(Set.of("reporting-duty/missing-column"), rulesOn("no-table.xlsx"));
    }

    @Test
    void an_agreement_that_the_register_lacks_is_an_unknown_name() {
        assertEquals(Set.of("reporting-duty/unknown-name"), rulesOn("no-agreement.xlsx"));
    }

    @Test
    void the_report_beside_them_is_read() {
        assertEquals(
                Set.of("missing-actions/overdue-action", "unmet-commitments/few-actions-done"), rulesOn("report.xlsx"));
    }
}
