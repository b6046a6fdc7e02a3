package vn.camket.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.camket.fact.DocumentNumber;
import vn.camket.fact.Provenance;
import vn.camket.fact.RowDate;
import vn.camket.fact.RowStatus;
import vn.camket.fact.Stated;
import vn.camket.fact.Status;
import vn.camket.fact.Text;

class RowFactsTest {
    private static final String D = "2025-12-31";
    private static final String DATE = "2025-03-17";

    private static TestReport report() {
        return new TestReport("hau-giang", "2025-Q1", DATE);
    }

    private static TestWorld world(TestReport report) {
        return new TestWorld()
                .action("cau", "can-tho", null)
                .commitment("tuyen", "0", "8", "can-tho")
                .report(report);
    }

    private static TestRow row() {
        return new TestRow(9).text("code", "cau").text("content", "Xây cầu");
    }

    private static List<String> cells(List<Provenance> sources) {
        return sources.stream().map(Provenance::cell).toList();
    }

    private static Map<String, RowDate> dates(TestWorld world) {
        return world.all(RowDate.class, D).collect(Collectors.toMap(RowDate::column, Function.identity()));
    }

    @Test
    void a_status_is_told_with_its_progress_and_its_day_of_completion() {
        RowStatus told = world(report().with(row().status(Status.DONE)
                        .progress("60")
                        .day("completedOn", DATE)
                        .action()))
                .only(RowStatus.class, D);

        assertEquals("row:hau-giang:2025-Q1:action:cau", told.subject());
        assertEquals("can-tho", told.unit());
        assertEquals(Text.same("Xây cầu"), told.title());
        assertEquals("giao-thong", told.field());
        assertTrue(told.isDone());
        assertFalse(told.isNotStarted());
        assertEquals(new BigDecimal("40"), told.remaining());
        assertEquals(List.of("H9", "I9", "L9"), cells(told.sources()));
    }

    @Test
    void a_status_alone_or_none_at_all_is_nothing_to_compare() {
        TestWorld world = world(report().with(row().status(Status.DONE).action())
                .with(new TestRow(10)
                        .text("content", "Việc khác")
                        .progress("100")
                        .action())
                .with(new TestRow(11)
                        .text("content", "Việc lạ")
                        .unreadable("status", "sắp xong", Stated.Wanted.STATUS)
                        .progress("100")
                        .action()));

        assertEquals(0, world.all(RowStatus.class, D).count());
    }

    @Test
    void an_unreadable_progress_leaves_the_day_of_completion() {
        RowStatus told = world(report().with(row().status(Status.NOT_STARTED)
                        .unreadable("progress", "một nửa", Stated.Wanted.PERCENTAGE)
                        .day("completedOn", DATE)
                        .action()))
                .only(RowStatus.class, D);

        assertNull(told.remaining());
        assertTrue(told.isNotStarted());
        assertEquals(List.of("H9", "L9"), cells(told.sources()));
    }

    @Test
    void a_row_with_a_code_only_bears_the_registers_title() {
        RowStatus told = world(report().with(new TestRow(9)
                        .text("code", "CAU")
                        .status(Status.DONE)
                        .progress("60")
                        .action()))
                .only(RowStatus.class, D);

        assertEquals(Text.same("Việc cau"), told.title());
    }

    @Test
    void an_action_that_the_register_lacks_stands_in_the_field_that_its_row_names() {
        TestRow own = new TestRow(9)
                .text("content", "Mở phiên chợ")
                .status(Status.DONE)
                .progress("60");
        TestRow stray =
                new TestRow(10).text("content", "Việc lạ").status(Status.DONE).progress("60");
        Map<String, RowStatus> told = world(
                        report().with(own.text("field", "Hạ tầng").action())
                                .with(stray.text("field", "Dân vận").action()))
                .all(RowStatus.class, D)
                .collect(Collectors.toMap(RowStatus::subject, Function.identity()));

        assertEquals(
                "giao-thong",
                told.get("row:hau-giang:2025-Q1:action:mo-phien-cho").field());
        assertNull(told.get("row:hau-giang:2025-Q1:action:viec-la").field());
    }

    @Test
    void days_of_completion_lie_up_to_the_report_and_other_dates_from_the_agreement_on() {
        Map<String, RowDate> dates = dates(world(report().with(row().due("2025-06-30")
                .day("completedOn", "2025-03-01")
                .day("evidenceDate", "2025-02-28")
                .action())));

        assertEquals(LocalDate.parse(DATE), dates.get("completedOn").latest());
        assertNull(dates.get("completedOn").earliest());
        assertEquals(List.of("L9", "B3"), cells(dates.get("completedOn").sources()));
        assertEquals(LocalDate.parse("2021-01-01"), dates.get("due").earliest());
        assertNull(dates.get("due").latest());
        assertEquals(LocalDate.parse("2021-01-01"), dates.get("evidenceDate").earliest());
        assertEquals(List.of("K9"), cells(dates.get("evidenceDate").sources()));
    }

    @Test
    void an_agreement_begins_with_its_signing_or_its_first_day_whichever_is_earlier() {
        TestReport due = report().with(row().due("2025-06-30").action());

        assertEquals(
                LocalDate.parse("2020-12-15"),
                dates(world(due).signed("2020-12-15")).get("due").earliest());
        assertEquals(
                LocalDate.parse("2021-01-01"),
                dates(world(due).signed(null)).get("due").earliest());
    }

    @Test
    void a_report_without_a_date_has_no_limit_for_days_of_completion() {
        TestReport undated = new TestReport("hau-giang", "2025-Q1", null).countsFrom("2025-03-18");

        assertEquals(
                Map.of(),
                dates(world(undated.with(row().day("completedOn", "2025-09-01").action()))));
    }

    @Test
    void a_regular_due_is_no_date_and_a_commitment_has_a_date_of_evidence_only() {
        Map<String, RowDate> dates = dates(world(report().with(row().regular().action())
                .with(new TestRow(20)
                        .text("code", "tuyen")
                        .day("evidenceDate", "2009-04-26")
                        .measurement())));

        assertEquals(1, dates.size());
        assertEquals(
                "row:hau-giang:2025-Q1:commitment:tuyen",
                dates.get("evidenceDate").subject());
        assertEquals("giao-thong", dates.get("evidenceDate").field());
    }

    @Test
    void numbers_are_looked_for_in_evidence_and_in_the_documents_of_reviews() {
        Map<String, DocumentNumber> numbers = world(report().with(row().text("evidence", "KH 215/KH; ngày 26/4/2009")
                                .action())
                        .with(new TestRow(20)
                                .text("code", "tuyen")
                                .text("evidence", "12-KL/TU")
                                .measurement())
                        .with(new TestRow(30)
                                .day("date", "2025-01-10")
                                .text("document", "Thông báo")
                                .review()))
                .all(DocumentNumber.class, D)
                .collect(Collectors.toMap(DocumentNumber::subject, Function.identity()));

        DocumentNumber action = numbers.get("row:hau-giang:2025-Q1:action:cau");
        assertEquals("215/KH", action.number());
        assertEquals(DocumentNumber.Form.OTHER, action.form());
        assertEquals(List.of("J9"), cells(action.sources()));
        assertEquals(
                DocumentNumber.Form.PARTY,
                numbers.get("row:hau-giang:2025-Q1:commitment:tuyen").form());
        DocumentNumber review = numbers.get("row:hau-giang:2025-Q1:review:2025-01-10");
        assertEquals("Thông báo", review.number());
        assertEquals("document", review.column());
        assertNull(review.field());
    }

    @Test
    void evidence_that_is_merged_over_several_rows_is_looked_at_once() {
        TestWorld world =
                world(report().with(row().text("evidence", "215/KH", 9).action())
                        .with(new TestRow(10)
                                .text("content", "Việc khác")
                                .text("evidence", "215/KH", 9)
                                .action()));

        assertEquals(
                "row:hau-giang:2025-Q1:action:cau",
                world.only(DocumentNumber.class, D).subject());
    }

    @Test
    void the_loser_of_two_reports_is_looked_at_and_one_that_does_not_count_is_not() {
        TestWorld world = world(report().with(row().due("2025-06-30").action()))
                .report(new TestReport("hau-giang", "2025-Q1", "2025-03-20")
                        .named("2025-Q1/sửa.xlsx")
                        .with(row().due("2025-07-31").action()))
                .report(new TestReport("hau-giang", "2025-Q1", "2026-01-05")
                        .named("2025-Q1/sau.xlsx")
                        .with(row().due("2025-08-31").action()));

        assertEquals(
                List.of(LocalDate.parse("2025-06-30"), LocalDate.parse("2025-07-31")),
                world.all(RowDate.class, D).map(RowDate::date).toList());
        assertEquals(
                1, world.all(RowDate.class, D).map(RowDate::subject).distinct().count());
    }
}
