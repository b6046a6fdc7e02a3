package vn.camket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.SmallRules;

/** Runs the sample twice, with a due date that an annex has changed. */
class AmendedRunTest {
    private static final String FIRST = "2025-06-30";
    private static final String DAY = "2025-12-31";
    private static final String NOTE = "Thời hạn trước: 30/06/2025, điều chỉnh ngày 15/03/2025 theo 12/PL-UBND.";

    @TempDir
    private static Path work;

    private static Path rules;
    private static JsonNode finding;

    @BeforeAll
    static void check_twice() throws IOException {
        rules = new SmallRules(work.resolve("rules"))
                .change("agreements/can-tho-hau-giang-2021.json", "\"due\": \"2025-11-30\"", """
                        "due": "2025-11-30",
                        "amended": [{"on": "2025-03-15", "document": "12/PL-UBND", "was": "2025-06-30"}]""")
                .path();
        check(FIRST, "2025-Q1");
        check(DAY, "2025-Q1", "2025-Q4");
        finding = StreamSupport.stream(json().get("findings").spliterator(), false)
                .filter(one -> one.get("subject").asText().equals("action:kenh-xang-xa-no"))
                .findFirst()
                .orElseThrow();
    }

    private static void check(String day, String... quarters) throws IOException {
        Path reports = work.resolve("reports");
        for (String quarter : quarters) {
            if (!Files.exists(reports.resolve(quarter))) {
                Files.createDirectories(reports);
                Folder.copy(Path.of("reports-in", quarter), reports.resolve(quarter));
            }
        }
        assertEquals(0, Said.check(arguments(day, "--fail-on", "never")).exit());
    }

    private static Object[] arguments(String day, Object... more) {
        return Stream.concat(
                        Stream.of(
                                "--reports",
                                work.resolve("reports"),
                                "--rules",
                                rules,
                                "--out",
                                work.resolve("out"),
                                "--as-of",
                                day),
                        Stream.of(more))
                .toArray();
    }

    private static JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out().resolve("findings.json").toFile());
    }

    private static Path out() {
        return work.resolve("out").resolve(DAY);
    }

    /** Every cell as text, row by row. */
    private static List<List<String>> rows(Path workbook, String name) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(workbook))) {
            Sheet sheet = book.getSheet(name);
            for (Row row : sheet) {
                List<String> cells = new ArrayList<>();
                for (Cell cell : row) {
                    cells.add(text(cell));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    private static String text(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)
                ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                : cell.toString();
    }

    private static List<String> input(String workbook) throws IOException {
        return rows(out().resolve("findings.xlsx"), "Đầu vào").stream()
                .filter(row -> row.get(0).equals(workbook))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_former_due_date_stands_in_the_workbook_of_the_unit() throws IOException {
        Path workbook = out().resolve("units").resolve(finding.get("unit").asText() + ".xlsx");

        assertTrue(rows(workbook, "Việc cần xử lý").stream()
                .anyMatch(row -> row.size() > 2 && row.get(2).contains(NOTE)));
    }

    @Test
    void the_former_due_date_is_evidence_with_its_place_in_the_register() {
        List<String> places = StreamSupport.stream(finding.get("evidence").spliterator(), false)
                .filter(place -> place.path("pointer").asText().endsWith("/amended/0/was"))
                .map(place -> place.get("value").asText())
                .toList();

        assertEquals(List.of("2025-06-30"), places);
    }

    @Test
    void explain_tells_the_former_due_date() {
        Said said = Said.to("explain", arguments(DAY, finding.get("id").asText()));

        assertTrue(said.out().replaceAll("\\s+", " ").contains("Sổ theo dõi " + NOTE), said.out());
    }

    @Test
    void a_file_is_received_at_the_first_check_that_had_it() throws IOException {
        List<String> early = input("2025-Q1/Bao cao Can Tho Q1-2025.xlsx");
        List<String> late = input("2025-Q4/Can Tho - Q4 2025.xlsx");

        assertEquals(FIRST, early.get(7));
        assertEquals(DAY, late.get(7));
    }

    @Test
    void neither_times_of_files_nor_the_result_itself_change_a_day() throws IOException {
        Files.setLastModifiedTime(
                work.resolve("reports/2025-Q4/Can Tho - Q4 2025.xlsx"), FileTime.fromMillis(1_000_000_000_000L));
        String manifest = Files.readString(out().resolve("manifest.json"));
        check(DAY);

        assertEquals(manifest, Files.readString(out().resolve("manifest.json")));
        assertEquals(
                0,
                Said.to("verify", out(), "--reports", work.resolve("reports"), "--rules", rules)
                        .exit());
    }
}
