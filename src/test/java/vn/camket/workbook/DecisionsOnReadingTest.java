package vn.camket.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.camket.workbook.Book.row;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.fact.AsOf;
import vn.camket.fact.Due;
import vn.camket.fact.Reading;
import vn.camket.fact.Register;
import vn.camket.fact.Report;
import vn.camket.obligation.Attribution;
import vn.camket.obligation.Verdicts;
import vn.camket.register.RegisterFiles;

/** Shows each point made precise about what workbooks say, from their cells to the findings. */
class DecisionsOnReadingTest {
    private static final Register REGISTER = RegisterFiles.load(Path.of("rules"));
    private static final String ID = "can-tho-hau-giang-2021";
    private static final String WITHOUT_FIELDS = "ho-chi-minh-dak-lak-ict-2006";
    private static final String HAU_GIANG = "UBND tỉnh Hậu Giang";
    private static final String HO_CHI_MINH = "UBND thành phố Hồ Chí Minh";
    private static final String Q1 = "Quý I/2025";
    private static final String DATE = "17/03/2025";
    private static final String D = "2025-12-31";
    private static final String ROAD = "Phối hợp đầu tư xây dựng Đường tỉnh 931B";
    private static final List<String> NONE = List.of();
    private static final Object[] TASKS = row("Mã nhiệm vụ", "Nội dung nhiệm vụ", "Trạng thái");
    private static final Object[] ODD = row("duong-tinh-931b", "Đường tỉnh 931B", "sắp xong");

    @TempDir
    Path folder;

    private Reading read(Book book) {
        return new WorkbookReader(REGISTER.vocabulary()).read(book.save(folder));
    }

    private static Book report(String agreement, String unit, String quarter, String date, Object[]... rows) {
        List<Object[]> all = new ArrayList<>();
        all.add(row("Thỏa thuận", agreement));
        all.add(row("Đơn vị báo cáo", unit));
        all.add(row("Kỳ báo cáo", quarter));
        all.add(row("Ngày báo cáo", date));
        all.add(row());
        all.addAll(List.of(rows));
        return Book.sheetOf(all.toArray(Object[][]::new));
    }

    private static Book report(Object[]... rows) {
        return report(ID, HAU_GIANG, Q1, DATE, rows);
    }

    /** What a rule finds in a workbook of a name. */
    private List<String> found(String stem, String name, Book book) {
        return Verdicts.of(new TreeMap<>(Map.of(name, read(book))), stem, D);
    }

    private List<String> found(String stem, Book book) {
        return found(stem, "1.xlsx", book);
    }

    private List<Report> reports(Book book) {
        return new Attribution(REGISTER, new AsOf(LocalDate.parse(D)))
                .attribute("1.xlsx", read(book))
                .reports();
    }

    @Test
    @DisplayName("Subject of a row")
    void a_row_keeps_its_name_wherever_it_stands_and_what_has_no_row_bears_the_name_of_its_place() {
        String row = "row:hau-giang:2025-Q1:action:duong-tinh-931b";
        Object[] other = row(null, "Khảo sát", "Đang thực hiện");
        for (Book book : List.of(report(TASKS, ODD), report(TASKS, other, other, ODD))) {
            assertEquals(List.of("warning " + row + ":status @can-tho"), found("unreadable-value", "1.xlsx", book));
            assertEquals(List.of("warning " + row + ":status @can-tho"), found("unreadable-value", "2.xlsx", book));
        }
        assertEquals(List.of("warning " + row + "#2 @can-tho"), found("duplicate-row", report(TASKS, ODD, ODD)));
        assertEquals(
                List.of("warning cover:1.xlsx:reportDate @can-tho"),
                found("unreadable-value", report(ID, HAU_GIANG, Q1, "31/02/2025", TASKS, other)));
        Object[] header = row("STT", "Nội dung nhiệm vụ", "Chủ trì", "Thời hạn");
        assertEquals(
                List.of("error sheet:hau-giang:2025-Q1:Báo cáo @can-tho"),
                found("missing-column", report(header, row(1, "Khảo sát", "Sở A", "30/6/2025"))));
        assertEquals(
                List.of("error sheet:1.xlsx:Báo cáo"),
                found("missing-column", Book.sheetOf(row("Họ tên", "Ngày sinh"))));
    }

    @Test
    @DisplayName("`unknown-name`.")
    void an_unknown_name_passes_the_report_over_and_an_unknown_field_is_found_once() {
        Book agreement = report("Thỏa thuận trồng dừa", HAU_GIANG, Q1, DATE, TASKS, ODD);
        assertEquals(List.of("error cover:1.xlsx:agreement @can-tho"), found("unknown-name", agreement));
        assertEquals(NONE, found("unreadable-value", agreement));
        Book unit = report(ID, "Sở Hàng không vũ trụ", Q1, DATE, TASKS, ODD);
        assertEquals(List.of("error cover:1.xlsx:unit"), found("unknown-name", unit));
        assertEquals(NONE, found("unreadable-value", unit));
        Book party = report(ID, "UBND tỉnh Nghệ An", Q1, DATE, TASKS, ODD);
        assertEquals(List.of("error cover:1.xlsx:unit @nghe-an"), found("unknown-name", party));
        assertEquals(NONE, found("unreadable-value", party));

        Object[] mixed = row("Thỏa thuận", "Nội dung nhiệm vụ", "Trạng thái");
        Object[] strange = row("Thỏa thuận lạ", "Khảo sát", "Đang thực hiện");
        assertEquals(
                List.of("error cover:1.xlsx:agreement @can-tho"),
                found("unknown-name", report(mixed, strange, strange, row(ID, ROAD, "Đang thực hiện"))));

        Object[] header = row("Lĩnh vực", "Nội dung nhiệm vụ", "Trạng thái");
        Object[] first = row("Hàng không", "Khảo sát", "Đang thực hiện");
        Object[] second = row(null, "Ký kết", "Đang thực hiện");
        assertEquals(
                List.of("error row:hau-giang:2025-Q1:action:khao-sat @can-tho"),
                found("unknown-name", report(header, first, second)));
        assertEquals(NONE, found("unknown-name", report(TASKS, row("I. Hàng không"), ODD)));
        assertEquals(NONE, found("unknown-name", report(WITHOUT_FIELDS, HO_CHI_MINH, Q1, DATE, header, first, second)));
    }

    @Test
    @DisplayName("`unreadable-value` on a cover")
    void the_date_and_the_quarter_of_a_cover_are_looked_at_and_no_quarter_passes_the_report_over() {
        String cell = "warning row:hau-giang:2025-Q1:action:duong-tinh-931b:status @can-tho";
        Object[] window = row("Số liệu từ ngày", "giữa tháng sáu");
        assertEquals(List.of(cell), found("unreadable-value", report(window, row(), TASKS, ODD)));
        assertEquals(
                List.of("warning cover:1.xlsx:reportDate @can-tho", cell),
                found("unreadable-value", report(ID, HAU_GIANG, Q1, "31/02/2025", TASKS, ODD)));
        Book odd = report(ID, HAU_GIANG, "cuối năm", DATE, TASKS, ODD);
        assertEquals(List.of("warning cover:1.xlsx:quarter @can-tho"), found("unreadable-value", odd));
        assertEquals(NONE, reports(odd));
    }

    private List<String> dates(String agreement, String unit, String due, String evidence, String result) {
        Object[] header = row("Nội dung nhiệm vụ", "Thời hạn", "Trạng thái", "Kết quả thực hiện", "Văn bản minh chứng");
        Object[] task = row("Khảo sát", due, "Hoàn thành", result, evidence);
        return found("impossible-date", report(agreement, unit, Q1, DATE, header, task)).stream()
                .map(line -> line.replaceAll(".*:", ""))
                .toList();
    }

    private List<String> evidence(String words) {
        return dates(ID, HAU_GIANG, null, words, null);
    }

    @Test
    @DisplayName("`impossible-date`.")
    void the_first_full_date_of_the_evidence_counts_one_finding_a_row_and_results_are_not_searched() {
        List<String> found = List.of("khao-sat @can-tho");
        assertEquals(found, evidence("12/QĐ-UBND ngày 26/4/2009, sửa ngày 01/3/2025"));
        assertEquals(NONE, evidence("12/QĐ-UBND tháng 4/2009, ngày 01/3/2025, thay bản ngày 26/4/2009"));
        assertEquals(found, dates(ID, HAU_GIANG, "30/6/2009", "12/QĐ-UBND ngày 26/4/2009", null));
        assertEquals(NONE, dates(ID, HAU_GIANG, null, null, "Ban hành 12/QĐ-UBND ngày 26/4/2009"));

        assertEquals(NONE, dates(WITHOUT_FIELDS, HO_CHI_MINH, null, "1/QĐ-UBND ngày 11/01/2007", null));
        assertEquals(
                List.of("khao-sat @ho-chi-minh"),
                dates(WITHOUT_FIELDS, HO_CHI_MINH, null, "1/QĐ-UBND ngày 10/01/2007", null));
    }

    private static List<String> contents(Report report) {
        return report.actions().stream().map(action -> action.content().or("?")).toList();
    }

    @Test
    @DisplayName("Workbook with several covers, or a table's agreement column with a cover for another agreement")
    void an_agreement_of_a_row_beats_that_of_its_sheets_cover_and_this_that_of_the_workbooks_cover() {
        String north = "ho-chi-minh-north-2023";
        String caMau = "ho-chi-minh-ca-mau-2009";
        Object[] task = row(null, "Một", "Đang thực hiện");
        Book book = new Book()
                .sheet(
                        "Bìa",
                        row("Thỏa thuận", north),
                        row("Đơn vị báo cáo", HO_CHI_MINH),
                        row("Kỳ báo cáo", Q1),
                        row("Ngày báo cáo", DATE),
                        row("Số văn bản", "9/BC-UBND"),
                        row("Kế hoạch triển khai", "5/KH-UBND"))
                .sheet("Một", TASKS, task)
                .sheet(
                        "Hai",
                        row("Thỏa thuận", WITHOUT_FIELDS),
                        row(),
                        row("Thỏa thuận", "Nội dung nhiệm vụ", "Trạng thái"),
                        row(null, "Hai", "Đang thực hiện"),
                        row(caMau, "Ba", "Đang thực hiện"),
                        row(),
                        row("Thỏa thuận", north),
                        row(),
                        TASKS,
                        row(null, "Bốn", "Đang thực hiện"));
        TreeMap<String, List<String>> rows = new TreeMap<>();
        for (Report report : reports(book)) {
            rows.put(report.agreement(), contents(report));
            assertEquals("5/KH-UBND", report.cover().plan().value());
            assertEquals("9/BC-UBND", report.cover().documentNumber().value());
            assertEquals(LocalDate.of(2025, 3, 17), report.reportDate());
        }
        assertEquals(
                new TreeMap<>(
                        Map.of(north, List.of("Một", "Bốn"), WITHOUT_FIELDS, List.of("Hai"), caMau, List.of("Ba"))),
                rows);
    }

    @Test
    @DisplayName("\"Nothing to report\": where?")
    void a_row_with_nothing_but_such_a_phrase_is_no_task_in_whatever_column_it_stands() {
        for (int column = 0; column < 3; column++) {
            Object[] phrase = new Object[3];
            phrase[column] = "Không phát sinh";
            List<Report> reports = reports(report(TASKS, phrase));
            assertEquals(1, reports.size());
            assertEquals(NONE, contents(reports.get(0)));
        }
        assertEquals(
                List.of("Khảo sát"),
                contents(reports(report(TASKS, row(null, "Khảo sát", "Không phát sinh")))
                        .get(0)));
    }

    private List<String> overdue(String agreement, String unit, String day) {
        Object[] header = row("Nội dung nhiệm vụ", "Trạng thái", "Thời hạn");
        Reading reading =
                read(report(agreement, unit, Q1, DATE, header, row("Khảo sát", "Đang thực hiện", "Quý III/2025")));
        assertEquals(
                new Due(LocalDate.of(2025, 9, 30), false),
                reading.sections().get(0).actions().get(0).due().value());
        return Verdicts.of(new TreeMap<>(Map.of("1.xlsx", reading)), "overdue-action", day).stream()
                .filter(line -> line.contains("action:khao-sat"))
                .toList();
    }

    @Test
    @DisplayName("\"A period means its last day\" and the two schemes")
    void a_quarter_as_a_due_date_ends_with_its_last_month_under_either_scheme() {
        assertEquals(NONE, overdue(ID, HAU_GIANG, "2025-09-30"));
        assertEquals(List.of("warning action:khao-sat @can-tho"), overdue(ID, HAU_GIANG, "2025-10-01"));
        assertEquals(NONE, overdue(WITHOUT_FIELDS, HO_CHI_MINH, "2025-09-30"));
        assertEquals(
                List.of("warning action:khao-sat @ho-chi-minh"), overdue(WITHOUT_FIELDS, HO_CHI_MINH, "2025-10-01"));
    }

    @Test
    @DisplayName("Nothing to report against `missing-column`")
    void a_workbook_without_a_table_may_have_nothing_to_report_and_a_sheet_beside_a_table_may_have_none() {
        List<String> fault = List.of("error sheet:hau-giang:2025-Q1:Báo cáo @can-tho");
        Object[] letter = row("Đã họp với các bên, kết quả tốt");
        assertEquals(fault, found("missing-column", report(letter)));
        assertEquals(NONE, found("missing-column", report(row("Không phát sinh."))));
        assertEquals(NONE, found("missing-column", report(TASKS, ODD).sheet("Thư", letter)));
    }

    @Test
    @DisplayName("Numbering inside texts")
    void list_marks_are_dropped_headings_are_no_rows_and_a_known_code_beats_the_text() {
        List<Object[]> rows = new ArrayList<>(List.of(TASKS, row("I. Hạ tầng giao thông")));
        for (String mark : List.of("", "- ", "+ ", "* ", "• ", "1. ", "1.2. ", "a) ")) {
            rows.add(row(null, mark + ROAD, "sắp xong"));
        }
        rows.add(row("khong-co", ROAD, "sắp xong"));
        rows.add(row("duong-tinh-931b", "Khảo sát", "sắp xong"));
        Book book = report(rows.toArray(Object[][]::new));
        assertEquals(10, reports(book).get(0).actions().size(), "the heading is no row");
        assertEquals(
                List.of("I. Hạ tầng giao thông"),
                contents(reports(report(TASKS, row(null, "I. Hạ tầng giao thông", "sắp xong")))
                        .get(0)));
        List<String> keys = found("duplicate-row", book).stream()
                .map(line -> line.replaceAll(".*:| @.*|#\\d+", ""))
                .toList();
        assertEquals(List.of("duong-tinh-931b"), keys.stream().distinct().toList());
        assertEquals(9, keys.size());
    }
}
