package vn.camket.errand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.errand.OwedReports.Owed;
import vn.camket.fact.Language;
import vn.camket.fact.Quarter;

class OwedReportsTest {
    private static final Quarter LAST = new Quarter(2025, 4);

    @TempDir
    private Path folder;

    private Reported reported;

    @BeforeEach
    void lay_out_folders() throws IOException {
        reported = new Reported(folder);
    }

    private List<Owed> owed(String unit, LocalDate asOf, Quarter quarter) {
        return new OwedReports(reported.request(asOf, Language.EN), unit)
                .run().stream()
                        .filter(one -> one.agreement().equals(Reported.AGREEMENT))
                        .filter(one -> one.quarter().equals(quarter))
                        .toList();
    }

    @Test
    void a_report_is_owed_until_it_lies_among_the_reports() throws IOException {
        LocalDate asOf = LocalDate.of(2026, 1, 31);
        Owed before = owed("can-tho", asOf, LAST).get(0);
        assertEquals(List.of(false, 46), List.of(before.received(), before.daysLate()));
        assertEquals(LocalDate.of(2025, 12, 16), before.dueOn());
        reported.with(Reported.CAN_THO, "2025-Q4/a.xlsx");
        List<Owed> after = owed("can-tho", asOf, LAST);
        assertEquals(1, after.size());
        assertEquals("2025-Q4/a.xlsx", after.get(0).workbook());
        assertEquals(13, after.get(0).daysLate());
    }

    @Test
    void the_quarter_to_come_is_told_with_the_days_that_are_left() {
        Owed next = owed("can-tho", LocalDate.of(2025, 11, 16), LAST).get(0);
        assertEquals(List.of(false, -30), List.of(next.received(), next.daysLate()));
    }

    @Test
    void what_is_owed_for_a_dissolved_unit_is_told_with_its_name() {
        List<Owed> former = owed("can-tho", LocalDate.of(2026, 1, 31), new Quarter(2024, 4));
        assertTrue(former.stream().anyMatch(one -> "Tỉnh Hậu Giang".equals(one.inPlaceOf())), former.toString());
    }

    @Test
    void nothing_is_told_of_agreements_and_workbooks_of_others() throws IOException {
        reported.with(Reported.CAN_THO, "2025-Q4/a.xlsx").with(Reported.NGHE_AN, "2025-Q4/b.xlsx");
        List<Owed> all = new OwedReports(reported.request(LocalDate.of(2026, 1, 31), Language.VI), "nghe-an").run();
        assertEquals(
                List.of("2025-Q4/b.xlsx"),
                all.stream()
                        .filter(Owed::received)
                        .map(Owed::workbook)
                        .distinct()
                        .toList());
        assertTrue(all.stream().noneMatch(one -> one.agreement().equals(Reported.AGREEMENT)));
    }

    @Test
    void a_form_is_drawn_up_under_the_name_for_the_download() throws IOException {
        Path file = reported.file("form");
        String name = new DrawTemplate(
                        reported.request(LocalDate.of(2025, 11, 16), Language.VI),
                        "can-tho",
                        Reported.AGREEMENT,
                        null,
                        file)
                .run();
        assertEquals("can-tho-hau-giang-2021_can-tho_2025-Q4.xlsx", name);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            assertEquals("Nhiệm vụ", book.getSheetName(1));
        }
    }
}
