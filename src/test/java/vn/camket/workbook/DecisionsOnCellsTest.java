package vn.camket.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.camket.workbook.Book.row;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.fact.Cover;
import vn.camket.fact.Measurement;
import vn.camket.fact.Period;
import vn.camket.fact.Quarter;
import vn.camket.fact.Reading;
import vn.camket.fact.Register;
import vn.camket.fact.ReportedAction;
import vn.camket.fact.Section;
import vn.camket.register.RegisterFiles;

/** Shows each point made precise about what single cells say. */
class DecisionsOnCellsTest {
    private static final Register REGISTER = RegisterFiles.load(Path.of("rules"));
    private static final String ID = "can-tho-hau-giang-2021";
    private static final String DATE = "17/03/2025";

    @TempDir
    Path folder;

    private Reading read(Book book) {
        return new WorkbookReader(REGISTER.vocabulary()).read(book.save(folder));
    }

    private Section section(Object[]... rows) {
        return read(Book.sheetOf(rows)).sections().get(0);
    }

    @Test
    @DisplayName("Cover labels")
    void a_cover_may_be_in_english_and_a_quarter_written_in_five_ways() {
        for (String unit : List.of("Reporting unit", "Unit")) {
            Cover cover = section(
                            row("Agreement", ID),
                            row(unit, "Hậu Giang"),
                            row("Quarter", "Q1/2025"),
                            row("Report date", DATE),
                            row("Document number", "12/BC-UBND"),
                            row("Data window", "15/12/2024 - 14/03/2025"),
                            row("Implementation plan", "5/KH-UBND"),
                            row("Prepared by", "Nguyễn Văn A"))
                    .cover();
            assertEquals(
                    List.of(ID, "Hậu Giang", "12/BC-UBND", "5/KH-UBND", "Nguyễn Văn A"),
                    Stream.of(cover.agreement(), cover.unit(), cover.documentNumber(), cover.plan(), cover.preparedBy())
                            .map(stated -> stated.or(""))
                            .toList());
            assertEquals(LocalDate.of(2025, 3, 17), cover.reportDate().value());
            assertEquals(
                    new Period(LocalDate.of(2024, 12, 15), LocalDate.of(2025, 3, 14)),
                    cover.dataWindow().value());
        }
        for (String words : List.of("Quý III/2025", "Quý 3/2025", "Quý 3 năm 2025", "Q3/2025", "2025-Q3")) {
            assertEquals(
                    new Quarter(2025, 3),
                    section(row("Quarter", words)).cover().quarter().value(),
                    words);
        }
        assertTrue(section(row("Quarter", "September 2025")).cover().quarter().isUnreadable());
    }

    @Test
    @DisplayName("Progress as number")
    void only_a_cell_formatted_as_a_percentage_is_multiplied_and_a_ratio_is_one_in_a_progress_cell_only() {
        List<ReportedAction> actions = section(
                        row("Nội dung nhiệm vụ", "Trạng thái", "% hoàn thành", "Thời hạn"),
                        row("Một", "Đang thực hiện", new Book.Percent(1), "10/11"),
                        row("Hai", "Đang thực hiện", 1, "10/11/2025"),
                        row("Ba", "Đang thực hiện", "1/4", "9/2025"))
                .actions();
        assertEquals(
                List.of("100", "1", "25"),
                actions.stream()
                        .map(action ->
                                action.progress().value().stripTrailingZeros().toPlainString())
                        .toList());
        assertEquals(
                List.of(true, false, false),
                actions.stream().map(action -> action.due().isUnreadable()).toList());
        Measurement measurement = section(row("Chỉ tiêu", "ĐVT", "Lũy kế"), row("Số xã", "xã", "10/11"))
                .measurements()
                .get(0);
        assertEquals("10", measurement.actual().value().value().toPlainString());
    }

    private String number(String text) {
        Measurement measurement = section(row("Chỉ tiêu", "ĐVT", "Lũy kế"), row("Số xã", "xã", text))
                .measurements()
                .get(0);
        return measurement.actual().isUnreadable()
                ? "?"
                : measurement.actual().value().value().toPlainString();
    }

    @Test
    @DisplayName("Dot numbers")
    void dots_part_thousands_or_make_a_number_unreadable() {
        assertEquals("3270", number("3.270"));
        assertEquals("1234567", number("1.234.567"));
        assertEquals("3359.80", number("3.359,80"));
        for (String text : List.of("1.5", "12.34.56", "1.2345", "1,234.5")) {
            assertEquals("?", number(text), text);
        }
    }
}
