package vn.camket.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import vn.camket.fact.Language;
import vn.camket.finding.Finding;
import vn.camket.finding.Outcome;
import vn.camket.finding.Outcome.Listed;
import vn.camket.finding.Outcome.Standing;
import vn.camket.finding.Rule;
import vn.camket.finding.Severity;

class BriefTest {
    private static final Rule LATE = BriefSample.rule("missing-actions/late");
    private static final Rule LAPSED = BriefSample.rule("stale-reviews/lapsed");
    private static final Rule OWN = BriefSample.rule("own-family/own-rule");

    private static byte[] bytes(Outcome outcome, int agreements, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Brief.write(outcome, BriefSample.register(agreements), language, out);
        return out.toByteArray();
    }

    private static XWPFDocument brief(int agreements, Listed... findings) throws IOException {
        Outcome outcome = BriefSample.outcome(agreements, List.of(findings));
        return new XWPFDocument(new ByteArrayInputStream(bytes(outcome, agreements, Language.VI)));
    }

    private static List<String> styled(XWPFDocument brief, String style) {
        return brief.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static String text(XWPFDocument brief) {
        return brief.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
    }

    /** The rows below the head of the table whose second head is this. */
    private static List<List<String>> rows(XWPFDocument brief, String head) {
        XWPFTable found = brief.getTables().stream()
                .filter(table -> table.getRow(0).getTableCells().size() > 1)
                .filter(table -> table.getRow(0).getCell(1).getText().equals(head))
                .findFirst()
                .orElseThrow();
        return found.getRows().stream().skip(1).map(BriefTest::cells).toList();
    }

    private static List<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream()
                .map(cell -> cell.getParagraphs().stream()
                        .map(XWPFParagraph::getText)
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static List<String> column(List<List<String>> rows, int column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }

    @Test
    void its_parts_stand_in_the_order_of_a_conference_report() throws IOException {
        try (XWPFDocument brief = brief(2)) {
            assertEquals(
                    List.of(
                            "I. TÌNH HÌNH THỰC HIỆN KẾT LUẬN HỘI NGHỊ",
                            "II. KẾT QUẢ ĐẠT ĐƯỢC",
                            "III. TỒN TẠI, HẠN CHẾ",
                            "IV. NHỮNG THAY ĐỔI TỪ LẦN SƠ KẾT, TỔNG KẾT TRƯỚC",
                            "V. ĐỐI CHIẾU SỐ LIỆU GIỮA CÁC BÊN",
                            "VI. KIẾN NGHỊ, ĐỀ XUẤT"),
                    styled(brief, "Heading1"));
        }
    }

    @Test
    void its_page_is_laid_out_as_the_decree_wants_it() throws IOException {
        try (XWPFDocument brief = brief(1)) {
            CTSectPr section = brief.getDocument().getBody().getSectPr();
            CTPageMar margins = section.getPgMar();

            assertEquals(
                    List.of(210L, 297L),
                    List.of(
                            millimetres(section.getPgSz().getW()),
                            millimetres(section.getPgSz().getH())));
            assertEquals(
                    List.of(20L, 20L, 30L, 15L),
                    Stream.of(margins.getTop(), margins.getBottom(), margins.getLeft(), margins.getRight())
                            .map(BriefTest::millimetres)
                            .toList());
            assertTrue(section.isSetTitlePg(), "the first page bears no number");
        }
    }

    private static long millimetres(Object twips) {
        return Math.round(((BigInteger) twips).doubleValue() * 25.4 / 1440);
    }

    @Test
    void its_body_is_set_in_times_new_roman_14() throws IOException {
        try (XWPFDocument brief = brief(1)) {
            String style = brief.getStyles().getStyle("Normal").getCTStyle().xmlText();

            assertTrue(style.contains("w:ascii=\"Times New Roman\""), style);
            assertTrue(style.contains("<w:sz w:val=\"28\"/>"), style);
            assertTrue(style.contains("w:firstLine=\"720\""), style);
        }
    }

    @Test
    void it_is_marked_as_a_draft_and_leaves_open_what_the_office_knows() throws IOException {
        try (XWPFDocument brief = brief(1)) {
            String letterhead = brief.getTables().get(0).getText();

            assertTrue(letterhead.contains("DỰ THẢO"), letterhead);
            assertTrue(letterhead.contains("Số: ……/BC-………"), letterhead);
            assertTrue(letterhead.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), letterhead);
            assertTrue(brief.getHeaderList().stream()
                    .anyMatch(head -> head.getText().contains("DỰ THẢO")));
            assertTrue(brief.getTables()
                    .get(brief.getTables().size() - 1)
                    .getText()
                    .contains("Nơi nhận:"));
        }
    }

    @Test
    void results_stand_below_their_field_and_fields_without_one_are_named() throws IOException {
        try (XWPFDocument brief = brief(1)) {
            String text = text(brief);

            assertEquals(List.of("Lĩnh vực Giao thông", "Lĩnh vực Y tế"), styled(brief, "Heading3"));
            assertTrue(
                    text.contains(
                            "- Cam kết \"Số duong\": đạt 150/200 tuyến, bằng 75% chỉ tiêu (theo báo cáo Quý III/2026)."),
                    text);
            assertTrue(
                    text.contains("- Mở tuyến buýt: Đã mở 2 tuyến, theo báo cáo Quý III/2026 của TP. Cần Thơ."), text);
            assertTrue(text.contains("Chưa có kết quả được báo cáo ở các lĩnh vực: Văn hóa, thể thao."), text);
        }
    }

    @Test
    void words_of_a_report_become_neither_a_field_nor_a_link() throws IOException {
        try (XWPFDocument brief = brief(1)) {
            String xml = brief.getDocument().getBody().xmlText();

            assertTrue(
                    text(brief).contains("- Họp: =HYPERLINK(\"http://x\") { PAGE } <w:p/>, theo báo cáo"), text(brief));
            assertFalse(xml.contains("w:hyperlink") || xml.contains("w:fldSimple") || xml.contains("w:instrText"));
        }
    }

    @Test
    void the_worst_go_by_severity_and_then_by_days_late() throws IOException {
        try (XWPFDocument brief = brief(
                1,
                BriefSample.finding(LATE, Severity.WARNING, "tt-1", "can-tho", 900, 1),
                BriefSample.finding(LATE, Severity.CRITICAL, "tt-1", "can-tho", 91, 2),
                BriefSample.finding(LATE, Severity.CRITICAL, "tt-1", "hau-giang", 92, 3),
                BriefSample.finding(LAPSED, Severity.ERROR, "tt-1", null, null, 4),
                BriefSample.finding(LATE, Severity.INFO, "tt-1", "can-tho", 999, 5))) {
            List<List<String>> worst = rows(brief, "Nội dung tồn tại");

            assertEquals(
                    List.of("Điều sai số 3.", "Điều sai số 2.", "Điều sai số 4.", "Điều sai số 1."), column(worst, 1));
            assertEquals(
                    List.of("TP. Cần Thơ (kế thừa tỉnh Hậu Giang)", "TP. Cần Thơ", "Các bên", "TP. Cần Thơ"),
                    column(worst, 2));
            assertEquals(List.of("92", "91", "–", "900"), column(worst, 3));
        }
    }

    @Test
    void no_rule_takes_all_ten_places_while_another_of_the_same_severity_has_something_to_show() throws IOException {
        List<Listed> findings = new ArrayList<>(BriefSample.many(LATE, Severity.ERROR, 30));
        IntStream.range(0, 5)
                .forEach(number ->
                        findings.add(BriefSample.finding(LAPSED, Severity.ERROR, "tt-2", null, null, 100 + number)));
        findings.add(BriefSample.finding(OWN, Severity.WARNING, "tt-2", null, 5000, 200));
        try (XWPFDocument brief = brief(2, findings.toArray(Listed[]::new))) {
            List<String> worst = column(rows(brief, "Nội dung tồn tại"), 1);

            assertEquals(10, worst.size());
            assertEquals("Điều sai số 29.", worst.get(0));
            assertEquals(
                    4,
                    worst.stream()
                            .filter(what -> what.matches("Điều sai số 10[0-4]\\."))
                            .count());
            assertFalse(worst.contains("Điều sai số 200."), "a warning does not displace an error");
        }
    }

    @Test
    void what_follows_from_a_missing_report_is_counted_under_it() throws IOException {
        Listed cause = BriefSample.finding(OWN, Severity.ERROR, "tt-1", "can-tho", 10, 1);
        Finding effect = BriefSample.finding(LATE, Severity.CRITICAL, "tt-1", "can-tho", 20, 2)
                .finding();
        Listed consequence =
                SampleOutcome.listed(effect.withCause(cause.finding().id()), Standing.NEW);
        try (XWPFDocument brief = brief(1, consequence, cause);
                XWPFDocument waived = brief(1, consequence, cause.waived())) {
            assertEquals(
                    List.of("Điều sai số 1. (Kèm theo 1 nội dung là hệ quả của việc chưa có báo cáo.)"),
                    column(rows(brief, "Nội dung tồn tại"), 1));
            assertEquals(List.of("Điều sai số 2."), column(rows(waived, "Nội dung tồn tại"), 1));
        }
    }

    @Test
    void the_official_rate_is_that_of_done_and_overdue_actions() throws IOException {
        try (XWPFDocument brief = brief(2)) {
            assertTrue(text(brief).contains("Tỷ lệ hoàn thành đạt 75%, tính bằng"), text(brief));
            assertEquals(List.of("75%", "75%", "75%"), column(rows(brief, "Xong đúng hạn"), 5));
        }
    }

    @Test
    void conclusions_of_the_last_review_have_a_lead_a_due_date_and_a_state() throws IOException {
        try (XWPFDocument brief = brief(1)) {
            assertTrue(styled(brief, "Heading1").contains("I. TÌNH HÌNH THỰC HIỆN KẾT LUẬN HỘI NGHỊ NGÀY 20/03/2026"));
            assertTrue(
                    text(brief)
                            .contains(
                                    "Hội nghị sơ kết ngày 20/03/2026 (văn bản kết luận: 12/TB-UBND) có 3 nội dung kết luận,"
                                            + " gồm 1 nội dung đã hoàn thành, 1 nội dung chưa hoàn thành (quá hạn 1), 1 nội dung chưa có báo cáo nào ghi nhận (quá hạn 1)."),
                    text(brief));
            assertEquals(
                    List.of(
                            List.of(
                                    "1",
                                    "Kết luận xong",
                                    "TP. Cần Thơ",
                                    "01/10/2026",
                                    "Đã hoàn thành (ngày 01/10/2026)"),
                            List.of(
                                    "2",
                                    "Kết luận muon",
                                    "TP. Cần Thơ",
                                    "01/10/2026, trước là 30/06/2026",
                                    "Đang thực hiện; quá hạn 91 ngày"),
                            List.of(
                                    "3",
                                    "Kết luận im",
                                    "TP. Cần Thơ",
                                    "01/10/2026",
                                    "Chưa có báo cáo nào ghi nhận; quá hạn 91 ngày")),
                    rows(brief, "Nội dung kết luận"));
        }
    }

    @Test
    void it_opens_with_the_conclusions_even_where_the_register_has_none() throws IOException {
        try (XWPFDocument brief = brief(0)) {
            assertEquals(
                    "I. TÌNH HÌNH THỰC HIỆN KẾT LUẬN HỘI NGHỊ",
                    styled(brief, "Heading1").get(0));
        }
    }

    @Test
    void figures_more_than_a_twentieth_apart_are_marked() throws IOException {
        try (XWPFDocument brief = brief(1)) {
            List<List<String>> figures = rows(brief, "Đơn vị tính");

            assertEquals(List.of("Số duong", "Số cau", "Số bac-si"), column(figures, 0));
            assertEquals(
                    List.of("Thống nhất", "Chênh lệch 5,5%, cần thống nhất số liệu", "Chưa đủ số liệu các bên"),
                    column(figures, 5));
            assertEquals("190 (Quý III/2026)", figures.get(0).get(4));
        }
    }

    @Test
    void it_tells_what_came_up_since_the_last_review() throws IOException {
        Finding old = BriefSample.finding(LATE, Severity.ERROR, "tt-1", "can-tho", 10, 1)
                .finding();
        Listed before = new Listed(old, Standing.PERSISTING, BriefSample.REVIEW, null);
        Listed after = BriefSample.finding(LATE, Severity.ERROR, "tt-1", "can-tho", 10, 2);
        try (XWPFDocument brief = brief(1, before, after)) {
            assertTrue(
                    text(brief)
                            .contains(
                                    "Thỏa thuận này: từ hội nghị sơ kết ngày 20/03/2026 đến nay phát sinh 1 nội dung tồn tại; 1 nội dung đã có từ trước hội nghị."),
                    text(brief));
        }
    }

    @Test
    void rules_that_users_add_are_counted_and_bring_their_remedy() throws IOException {
        try (XWPFDocument brief = brief(
                1,
                BriefSample.finding(OWN, Severity.WARNING, "tt-1", "can-tho", null, 1),
                BriefSample.finding(OWN, Severity.WARNING, "tt-1", "can-tho", null, 2),
                BriefSample.finding(LAPSED, Severity.WARNING, "tt-1", null, null, 3))) {
            String text = text(brief);

            assertTrue(text.contains("- own-family: 2 nội dung, gồm lỗi own-family/own-rule (2)."), text);
            assertTrue(
                    text.contains(
                            "a) Lỗi own-family/own-rule: đề nghị UBND TP. Cần Thơ (2 nội dung) khẩn trương thực hiện: các đơn vị làm việc này; thời hạn: trước ngày"),
                    text);
            assertTrue(
                    text.contains("a) Lỗi stale-reviews/lapsed: đối với thỏa thuận này: các đơn vị làm việc này;"),
                    text);
        }
    }

    @Test
    void a_register_that_was_made_up_is_called_so() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Brief.write(SampleOutcome.outcome(), SampleOutcome.register(), Language.VI, out);
        try (XWPFDocument made = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
                XWPFDocument real = brief(1)) {
            assertTrue(text(made).contains("mang tính minh họa, không phải số liệu thật"), text(made));
            assertFalse(text(real).contains("minh họa"));
        }
    }

    @Test
    void a_check_without_findings_gives_a_short_report() throws IOException {
        try (XWPFDocument brief = brief(1)) {
            assertTrue(text(brief).contains("không ghi nhận tồn tại, hạn chế nào"), text(brief));
            assertTrue(text(brief).contains("Kết quả kiểm tra không đặt ra nội dung cần kiến nghị, đề xuất."));
        }
    }

    @Test
    void equal_outcomes_give_equal_bytes() throws IOException {
        Outcome outcome = BriefSample.outcome(2, BriefSample.many(LATE, Severity.ERROR, 12));

        assertArrayEquals(bytes(outcome, 2, Language.VI), bytes(outcome, 2, Language.VI));
    }

    @Test
    void both_languages_have_the_same_parts() throws IOException {
        Outcome outcome = BriefSample.outcome(2, BriefSample.many(LATE, Severity.ERROR, 12));
        try (XWPFDocument vi = new XWPFDocument(new ByteArrayInputStream(bytes(outcome, 2, Language.VI)));
                XWPFDocument en = new XWPFDocument(new ByteArrayInputStream(bytes(outcome, 2, Language.EN)))) {
            assertEquals(vi.getParagraphs().size(), en.getParagraphs().size());
            assertEquals(vi.getTables().size(), en.getTables().size());
            assertTrue(styled(en, "Heading1").contains("VI. PROPOSALS"));
        }
    }

    @Test
    void it_stays_short_with_a_hundred_agreements_and_as_many_rules() throws IOException {
        List<Listed> findings = new ArrayList<>();
        for (int number = 0; number < 2000; number++) {
            Rule rule = BriefSample.rule("own-family/rule-" + number % 100);
            findings.add(
                    BriefSample.finding(rule, Severity.ERROR, "tt-" + (1 + number % 97), "can-tho", number, number));
        }
        try (XWPFDocument brief = brief(100, findings.toArray(Listed[]::new))) {
            int rows = brief.getTables().stream()
                    .mapToInt(XWPFTable::getNumberOfRows)
                    .sum();

            assertTrue(brief.getParagraphs().size() < 300, brief.getParagraphs().size() + " paragraphs");
            assertTrue(rows < 260, rows + " rows");
        }
    }

    @Test
    void tables_have_fixed_widths_and_repeat_their_heads() throws IOException {
        try (XWPFDocument brief = brief(2, BriefSample.finding(LATE, Severity.ERROR, "tt-1", null, 1, 1))) {
            List<XWPFTable> grids =
                    brief.getTables().subList(1, brief.getTables().size() - 1);

            assertFalse(grids.isEmpty());
            for (XWPFTable grid : grids) {
                assertEquals(
                        STTblLayoutType.FIXED,
                        grid.getCTTbl().getTblPr().getTblLayout().getType());
                assertTrue(grid.getRow(0).isRepeatHeader());
                assertTrue(grid.getRows().stream().allMatch(XWPFTableRow::isCantSplitRow));
            }
        }
    }
}
