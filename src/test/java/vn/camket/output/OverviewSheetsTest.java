package vn.camket.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.camket.fact.Language;
import vn.camket.finding.Outcome;

/** Looks at the sheets that sum up by agreement, field and run. */
class OverviewSheetsTest {
    private static XSSFWorkbook opened(Outcome outcome) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FindingsWorkbook.write(
                outcome,
                SampleOutcome.register(),
                Language.VI,
                Path.of("..", "reports-in"),
                List.of(),
                task -> {},
                out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static List<String> shown(Row row, int from, int to) {
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        return IntStream.range(from, to)
                .mapToObj(at -> formatter.formatCellValue(row.getCell(at)))
                .toList();
    }

    private static List<String> charts(XSSFSheet sheet) {
        return sheet.getDrawingPatriarch().getCharts().stream()
                .map(XSSFChart::getTitleText)
                .map(title -> title.getString())
                .toList();
    }

    private static Outcome without(Outcome outcome) {
        return new Outcome(
                outcome.asOf(),
                outcome.agreements(),
                outcome.units(),
                null,
                outcome.rulesSha256(),
                outcome.versions(),
                outcome.rules(),
                outcome.findings(),
                outcome.trial(),
                List.of(),
                null,
                outcome.inputs(),
                outcome.waivers(),
                outcome.accounts(),
                List.of());
    }

    @Test
    void maps_what_must_be_acted_on_with_a_sign_for_the_critical() throws IOException {
        try (XSSFWorkbook book = opened(SampleOutcome.outcome())) {
            XSSFSheet sheet = book.getSheet("Bản đồ");
            assertEquals(
                    List.of("Tất cả", "Toàn thỏa thuận", "Hạ tầng giao thông", "y-te"), shown(sheet.getRow(4), 1, 5));
            assertEquals(List.of("6 ▲", "2", "3 ▲", "1"), shown(sheet.getRow(5), 1, 5));
        }
    }

    @Test
    void colours_the_map_by_native_conditional_formats_the_darkest_first() throws IOException {
        try (XSSFWorkbook book = opened(SampleOutcome.outcome())) {
            XSSFConditionalFormatting heat =
                    book.getSheet("Bản đồ").getSheetConditionalFormatting().getConditionalFormattingAt(1);
            assertEquals("C6:E6", heat.getFormattingRanges()[0].formatAsString());
            assertEquals(
                    List.of("2", "1"),
                    List.of(heat.getRule(0).getFormula1(), heat.getRule(1).getFormula1()));
        }
    }

    @Test
    void an_agreement_without_findings_is_on_the_map_with_zeros() throws IOException {
        try (XSSFWorkbook book = opened(SampleOutcome.of(List.of(), List.of()))) {
            assertEquals(List.of("0", "0", "0"), shown(book.getSheet("Bản đồ").getRow(5), 1, 4));
        }
    }

    @Test
    void tells_period_and_state_of_an_agreement() throws IOException {
        try (XSSFWorkbook book = opened(SampleOutcome.outcome())) {
            assertEquals(
                    List.of("01/01/2021 – 31/12/2025", "Hết hiệu lực, chưa kết thúc"),
                    shown(book.getSheet("Thỏa thuận").getRow(3), 2, 4));
        }
    }

    @Test
    void tells_why_a_finding_is_gone() throws IOException {
        try (XSSFWorkbook book = opened(SampleOutcome.outcome())) {
            Row row = book.getSheet("Đã xử lý").getRow(3);
            assertEquals(List.of("final-review", "30/09/2026", "Đã khắc phục"), shown(row, 3, 6));
        }
    }

    @Test
    void draws_the_trend_over_former_runs_and_the_rate_of_each_agreement() throws IOException {
        try (XSSFWorkbook book = opened(SampleOutcome.outcome())) {
            XSSFSheet sheet = book.getSheet("Tổng hợp");
            assertEquals(
                    List.of("Số phát hiện qua các lần kiểm tra", "Tỷ lệ hoàn thành nhiệm vụ theo thỏa thuận (%)"),
                    charts(sheet).subList(2, 4));
            assertTrue(StreamSupport.stream(sheet.spliterator(), false)
                    .map(row -> shown(row, 0, 7))
                    .anyMatch(List.of("30/09/2026", "1", "5", "2", "0", "8", "80.00")::equals));
        }
    }

    @Test
    void says_so_when_there_is_no_former_run_to_draw_a_trend_from() throws IOException {
        try (XSSFWorkbook book = opened(without(SampleOutcome.outcome()))) {
            XSSFSheet sheet = book.getSheet("Tổng hợp");
            assertEquals(3, charts(sheet).size());
            assertTrue(StreamSupport.stream(sheet.spliterator(), false)
                    .anyMatch(row -> shown(row, 0, 1).contains("Chưa có lần kiểm tra trước để so sánh.")));
        }
    }
}
