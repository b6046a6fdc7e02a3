package vn.camket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shows the points made precise that only a whole run can show. */
class DecisionsOnRunsTest {
    private static final String AGREEMENT = "can-tho-hau-giang-2021";
    private static final String DAY = "2025-12-31";

    @TempDir
    private static Path work;

    private static Said check(String out, String day, Object... more) {
        Stream<Object> usual = Stream.of("--out", work.resolve(out), "--as-of", day);
        return Said.check(Stream.concat(usual, Stream.of(more)).toArray());
    }

    private static JsonNode json(String out, String day) throws IOException {
        return new ObjectMapper()
                .readTree(
                        work.resolve(out).resolve(day).resolve("findings.json").toFile());
    }

    private static Set<String> all(JsonNode findings, String key, Predicate<JsonNode> which) {
        return StreamSupport.stream(findings.spliterator(), false)
                .filter(which)
                .map(finding -> finding.get(key).asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> all(JsonNode findings, String key) {
        return all(findings, key, finding -> true);
    }

    @Test
    @DisplayName("Trial rules")
    void a_rule_on_trial_is_shown_on_its_own_and_counts_for_nothing() throws IOException {
        Path rules = Folder.copy(Path.of("rules"), work.resolve("rules"));
        Object[] limits = {"--rules", rules, "--agreement", AGREEMENT, "--fail-on", "critical", "--lang", "en"};
        assertEquals(1, check("earnest", DAY, limits).exit());
        JsonNode earnest = json("earnest", DAY);

        Path rule = rules.resolve("missing-actions/overdue-action.dslr");
        String text = Files.readString(rule, StandardCharsets.UTF_8);
        Files.writeString(rule, text.replace("@severity", "@trial @severity"), StandardCharsets.UTF_8);
        Said said = check("trial", DAY, limits);
        JsonNode trial = json("trial", DAY);

        assertEquals(0, said.exit(), said.err());
        Predicate<JsonNode> overdue = finding -> finding.get("rule").asText().equals("missing-actions/overdue-action");
        assertFalse(all(earnest.get("findings"), "id", overdue).isEmpty());
        assertEquals(all(earnest.get("findings"), "id", overdue), all(trial.get("trial"), "id", overdue));
        assertEquals(all(earnest.get("findings"), "id", overdue.negate()), all(trial.get("findings"), "id"));
        assertEquals(trial.get("findings").size(), trial.at("/summary/findings").asInt());
        assertEquals(0, trial.at("/summary/bySeverity/critical").asInt(-1));
    }

    @Test
    @DisplayName("`--agreement` / `--unit`")
    void limits_hold_for_findings_only_and_a_limited_run_is_never_the_last_run() throws IOException {
        Object[] limits = {"--agreement", AGREEMENT, "--unit", "can-tho"};
        check("limited", "2025-09-30", limits);
        Said said = check("limited", DAY);
        JsonNode whole = json("limited", DAY);
        assertEquals(Set.of("new"), all(whole.get("findings"), "status"), said.err());

        check("limited", "2026-01-05", limits);
        JsonNode some = json("limited", "2026-01-05");
        check("whole", "2026-01-05");
        JsonNode same = json("whole", "2026-01-05");
        assertEquals("[\"" + AGREEMENT + "\"]", some.at("/filter/agreements").toString());
        assertEquals("[\"can-tho\"]", some.at("/filter/units").toString());
        assertTrue(same.path("filter").isMissingNode() || same.path("filter").isNull());
        Predicate<JsonNode> asked = finding -> finding.get("agreement").asText().equals(AGREEMENT)
                && finding.get("unit").asText().equals("can-tho");
        assertFalse(all(same.get("findings"), "id", asked.negate()).isEmpty());
        assertEquals(all(same.get("findings"), "id", asked), all(some.get("findings"), "id"));
        assertTrue(all(some.get("findings"), "status").contains("persisting"), "the whole run was the last one");
        assertEquals(same.get("inputs"), some.get("inputs"), "all reports are read");
    }

    private static void write(Path file, String date) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("Báo cáo");
            row(sheet, "Thỏa thuận", AGREEMENT);
            row(sheet, "Đơn vị báo cáo", "UBND thành phố Cần Thơ");
            row(sheet, "Kỳ báo cáo", "Quý I/2025");
            row(sheet, "Ngày báo cáo", date);
            row(sheet);
            row(sheet, "Nội dung nhiệm vụ", "Tình trạng");
            row(sheet, "Phối hợp đầu tư xây dựng Đường tỉnh 931B", "sắp xong");
            book.write(out);
        }
    }

    private static void row(Sheet sheet, String... cells) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int column = 0; column < cells.length; column++) {
            row.createCell(column).setCellValue(cells[column]);
        }
    }

    /** The workbooks in which some finding has its evidence. */
    private static Set<String> judged(Path reports, String day) throws IOException {
        Said said = check("days", day, "--reports", reports, "--fail-on", "never");
        assertEquals(0, said.exit(), said.err());
        Set<String> workbooks = new TreeSet<>();
        for (JsonNode finding : json("days", day).get("findings")) {
            finding.get("evidence")
                    .forEach(place -> workbooks.add(place.path("workbook").asText("")));
        }
        workbooks.remove("");
        return workbooks;
    }

    @Test
    @DisplayName("Row rules and D")
    void a_report_is_judged_from_its_date_on_else_from_its_deadline_and_what_has_no_date_always() throws IOException {
        Path reports = Files.createDirectory(work.resolve("reports"));
        Files.writeString(reports.resolve("text.xlsx"), "Kính gửi Sở Tài chính,\n", StandardCharsets.UTF_8);
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(reports.resolve("bare.xlsx"))) {
            row(book.createSheet("Báo cáo"), "Họ tên", "Ngày sinh");
            book.write(out);
        }
        write(reports.resolve("dated.xlsx"), "17/03/2025");
        write(reports.resolve("undated.xlsx"), "31/02/2025");

        assertEquals(Set.of("bare.xlsx", "text.xlsx"), judged(reports, "2025-03-16"));
        assertEquals(Set.of("bare.xlsx", "dated.xlsx", "text.xlsx"), judged(reports, "2025-03-17"));
        assertEquals(Set.of("bare.xlsx", "dated.xlsx", "text.xlsx", "undated.xlsx"), judged(reports, "2025-03-18"));
    }
}
