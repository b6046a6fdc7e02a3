package vn.camket.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.camket.workbook.Book.row;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.camket.fact.Cover;
import vn.camket.fact.Quarter;
import vn.camket.fact.Section;
import vn.camket.fact.Stated;

/** Shows the forms that covers take, by the vocabulary of the project. */
class CoverFormsTest {
    private static final WorkbookReader READER = new WorkbookReader(ProjectWords.VOCABULARY);
    private static final Object[] HEADER = row("STT", "Nội dung nhiệm vụ", "Trạng thái");
    private static final Object[] TASK = row(1, "Khảo sát", "Đang thực hiện");

    @TempDir
    Path folder;

    private List<Section> sections(Book book) {
        return READER.read(book.save(folder)).sections();
    }

    /** The cover above a table. */
    private Cover cover(Object[]... rows) {
        Object[][] all = java.util.Arrays.copyOf(rows, rows.length + 3);
        all[rows.length] = row();
        all[rows.length + 1] = HEADER;
        all[rows.length + 2] = TASK;
        return sections(Book.sheetOf(all)).get(0).cover();
    }

    private static Stated<?> value(Cover cover, String name) {
        return switch (name) {
            case "agreement" -> cover.agreement();
            case "unit" -> cover.unit();
            case "quarter" -> cover.quarter();
            case "reportDate" -> cover.reportDate();
            case "documentNumber" -> cover.documentNumber();
            case "dataWindow" -> cover.dataWindow();
            case "plan" -> cover.plan();
            default -> cover.preparedBy();
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "agreement|Thỏa thuận|A-B 2023",
                "agreement|Mã thỏa thuận|A-B 2023",
                "agreement|Thoả thuận|A-B 2023",
                "agreement|Agreement|A-B 2023",
                "unit|Đơn vị báo cáo|Nghệ An",
                "unit|Reporting unit|Nghệ An",
                "unit|Unit|Nghệ An",
                "quarter|Kỳ báo cáo|Quý III/2025",
                "quarter|Quý|III/2025",
                "quarter|Quarter|2025-Q3",
                "reportDate|Ngày báo cáo|16/9/2025",
                "reportDate|Report date|16/9/2025",
                "documentNumber|Số văn bản|125/BC-UBND",
                "documentNumber|Document number|125/BC-UBND",
                "dataWindow|Số liệu từ ngày … đến ngày|15/6/2025 - 14/9/2025",
                "dataWindow|Data window|15/6/2025 - 14/9/2025",
                "plan|Kế hoạch triển khai|4778/KH-UBND ngày 26/9/2023",
                "plan|Implementation plan|4778/KH-UBND ngày 26/9/2023",
                "preparedBy|Người lập|Nguyễn Văn A",
                "preparedBy|Prepared by|Nguyễn Văn A",
            })
    void each_label_may_stand_left_of_its_value_above_it_or_before_a_colon(String name, String label, String text) {
        Stated<?> left = value(cover(row(label, text)), name);
        assertTrue(left.isGiven());
        assertEquals("B1", left.cell().ref());
        assertEquals(
                left.value(),
                value(cover(row("BÁO CÁO"), row(label), row(text)), name).value());
        assertEquals(left.value(), value(cover(row(label + ": " + text)), name).value());
        assertEquals(
                left.value(),
                value(cover(row(null, label + " (*):", null, text)), name).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ĐƠN VỊ BÁO CÁO",
                "Đơn vị\nbáo cáo",
                "Đơn\u00a0vị báo cáo :",
                "2. Đơn vị báo cáo",
                "Don vi bao cao"
            })
    void a_label_may_be_dressed_up(String label) {
        assertEquals("Nghệ An", cover(row(label, "Nghệ An")).unit().value());
    }

    @Test
    void labels_in_a_row_stand_above_their_values_each() {
        Cover cover = cover(
                row("Thỏa thuận", "Đơn vị báo cáo", "Quý", "Ngày báo cáo"),
                row("A-B 2023", "Nghệ An", "3/2025", LocalDate.of(2025, 9, 16)));
        assertEquals(new Quarter(2025, 3), cover.quarter().value());
        assertEquals(LocalDate.of(2025, 9, 16), cover.reportDate().value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quý III/2025",
                "(Quý 3 năm 2025)",
                "Quý 3 năm 2025 - Đơn vị: UBND tỉnh Nghệ An",
                "BÁO CÁO KẾT QUẢ THỰC HIỆN THỎA THUẬN QUÝ III NĂM 2025",
                "Báo cáo quý III/2025 (từ 15/6 đến 14/9/2025)",
            })
    void a_title_names_the_quarter_where_no_label_does(String title) {
        assertEquals(new Quarter(2025, 3), cover(row(title)).quarter().value());
        assertEquals(
                new Quarter(2025, 2),
                cover(row(title), row("Kỳ báo cáo", "Quý II/2025")).quarter().value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BÁO CÁO KẾT QUẢ QUÝ III, NHIỆM VỤ QUÝ IV/2025",
                "Quy chế phối hợp 3/2025",
                "Báo cáo quý III",
                "Kết quả quý III/2025 so với kế hoạch"
            })
    void a_title_that_names_no_quarter_or_two_says_nothing(String title) {
        assertTrue(cover(row(title)).quarter().isBlank());
    }

    @Test
    void an_appendix_names_its_report() {
        Cover cover = cover(
                row("Phụ lục II"),
                row("(Kèm theo Báo cáo số 125/BC-UBND ngày 17 tháng 3 năm 2025 của UBND tỉnh Hậu Giang)"));
        assertEquals("125/BC-UBND", cover.documentNumber().value());
        assertEquals(LocalDate.of(2025, 3, 17), cover.reportDate().value());
        assertEquals("UBND tỉnh Hậu Giang", cover.unit().value());
        assertEquals("A2", cover.unit().cell().ref());
    }

    @Test
    void number_place_and_day_stand_below_the_agency_and_the_national_heading() {
        Cover cover = cover(
                row("UBND TỈNH HẬU GIANG", null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                row("Số: 125/BC-UBND", null, "Độc lập - Tự do - Hạnh phúc"),
                row(null, null, "Hậu Giang, ngày 17 tháng 3 năm 2025"));
        assertEquals("125/BC-UBND", cover.documentNumber().value());
        assertEquals(LocalDate.of(2025, 3, 17), cover.reportDate().value());
        assertTrue(cover(row("Số liệu: 12/2025")).documentNumber().isBlank());
    }

    @Test
    void the_unit_of_a_title_is_no_unit_of_measure() {
        assertEquals(
                "Sở Công Thương", cover(row("Đơn vị: Sở Công Thương")).unit().value());
        assertTrue(cover(row("Đơn vị: triệu đồng")).unit().isBlank());
    }

    @Test
    void titles_give_way_to_labels_on_any_sheet_and_believe_none_where_they_differ() {
        Object[] second = row("BÁO CÁO QUÝ II/2025");
        Section labelled = sections(new Book()
                        .sheet("Bìa", row("Đơn vị báo cáo", "Nghệ An"), row("Kỳ báo cáo", "Quý III/2025"))
                        .sheet("Một", second, HEADER, TASK))
                .get(0);
        assertEquals(new Quarter(2025, 3), labelled.cover().quarter().value());
        Section differing = sections(new Book()
                        .sheet("Một", second, HEADER, TASK)
                        .sheet("Hai", row("BÁO CÁO QUÝ III/2025"), HEADER, TASK))
                .get(0);
        assertTrue(differing.cover().quarter().isBlank());
        assertEquals(2, differing.actions().size());
    }

    @Test
    void a_title_without_a_table_below_says_nothing() {
        assertTrue(sections(Book.sheetOf(row("BÁO CÁO QUÝ III/2025")))
                .get(0)
                .cover()
                .quarter()
                .isBlank());
    }
}
