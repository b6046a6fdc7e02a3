package vn.camket.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.camket.fact.AgreementAccount;
import vn.camket.fact.Language;
import vn.camket.finding.Outcome;
import vn.camket.finding.Outcome.Listed;
import vn.camket.finding.Outcome.Standing;

class ConferenceSheetTest {
    private static XSSFWorkbook written(List<AgreementAccount> accounts, List<Listed> findings, Integer days)
            throws IOException {
        Outcome all = SampleOutcome.outcome();
        Outcome before = new Outcome(
                all.asOf(),
                accounts.stream().map(AgreementAccount::id).toList(),
                all.units(),
                days,
                all.rulesSha256(),
                all.versions(),
                all.rules(),
                findings,
                List.of(),
                all.resolved(),
                all.former(),
                all.inputs(),
                all.waivers(),
                accounts,
                all.past());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FindingsWorkbook.write(
                before, SampleOutcome.register(), Language.VI, Path.of("reports-in"), List.of(), task -> {}, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static List<String> column(Sheet sheet, int column) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .map(row -> text(row, column))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String text(Row row, int column) {
        return row.getCell(column) == null ? "" : row.getCell(column).toString();
    }

    private static List<Listed> findings() {
        return SampleOutcome.outcome().findings();
    }

    @Test
    void stands_only_in_the_pack_of_a_conference() throws IOException {
        try (XSSFWorkbook book = written(List.of(), findings(), null)) {
            assertNull(book.getSheet("Hội nghị"));
        }
    }

    @Test
    void tells_what_is_owed_and_what_is_to_be_decided_but_neither_twice() throws IOException {
        AgreementAccount account = SampleReview.on(SampleOutcome.D.plusDays(30));
        try (XSSFWorkbook book = written(List.of(account), findings(), 45)) {
            Sheet sheet = book.getSheet("Hội nghị");
            List<String> matters = column(sheet, 0);
            assertTrue(matters.get(3).endsWith("(còn 30 ngày) · chưa ghi nhận lần sơ kết nào"), matters.get(3));
            assertEquals("Báo cáo còn nợ", matters.get(4));
            assertTrue(column(sheet, 3).contains("Còn nợ 1 báo cáo: Quý I/2025"));
            // The waived one, the warnings with a unit, the missing reports and their two consequences are left out.
            assertEquals(List.of("Cần quyết định", "Cần quyết định"), matters.subList(5, matters.size()));
        }
    }

    @Test
    void names_fifteen_matters_of_an_agreement_and_counts_the_others() throws IOException {
        AgreementAccount account = SampleReview.on(SampleOutcome.D);
        List<Listed> many = IntStream.range(0, 17)
                .mapToObj(i -> SampleOutcome.listed(SampleOutcome.overdue("viec-" + i, "-", 100), Standing.NEW))
                .toList();
        try (XSSFWorkbook book = written(List.of(account), many, 45)) {
            List<String> matters = column(book.getSheet("Hội nghị"), 0);
            assertEquals(15, matters.stream().filter("Cần quyết định"::equals).count());
            assertEquals("… và 2 nội dung khác; xem trang Phát hiện.", matters.get(matters.size() - 1));
        }
    }

    @Test
    void says_that_no_review_is_ahead() throws IOException {
        try (XSSFWorkbook book = written(List.of(), List.of(), 45)) {
            assertEquals(
                    "Không thỏa thuận nào có hội nghị, sơ kết hoặc tổng kết từ 31/12/2026 đến 14/02/2027.",
                    column(book.getSheet("Hội nghị"), 0).get(1));
        }
    }
}
