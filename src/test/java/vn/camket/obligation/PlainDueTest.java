package vn.camket.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainDueTest {
    private static final LocalDate SAID = LocalDate.parse("2025-12-20");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mở tuyến buýt trước ngày 30/6/2026 | 2026-06-30",
                "hoàn thành trong tháng 6/2026 | 2026-06-30",
                "Hoàn thành tháng 2 năm 2028 | 2028-02-29",
                "báo cáo trong quý II/2026 | 2026-06-30",
                "xong trong Quý 4 năm 2026 | 2026-12-31",
                "trước 31/12/2025 | 2025-12-31",
                "TRƯỚC NGÀY 31-12-2025 | 2025-12-31",
                "chậm nhất là ngày 05 tháng 01 năm 2026 | 2026-01-05",
                "Thời hạn: 20/12/2025 | 2025-12-20",
                "hoàn thành trước tháng 7/2026 | 2026-06-30",
                "đến hết năm 2026 | 2026-12-31",
            })
    void reads_a_day_that_is_plainly_said(String sentence, LocalDate due) {
        assertEquals(due, PlainDue.of(sentence, SAID));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mở tuyến buýt",
                "Thực hiện Kế hoạch ngày 30/6/2026",
                "đến năm 2030 có 5 tuyến",
                "trước ngày 31/6/2026",
                "trong tháng 13/2026",
                "trước ngày 19/12/2025",
                "Cần Thơ trước ngày 30/6/2026, Cà Mau trước ngày 30/9/2026",
                "trong năm 2026 - 2027",
                "trong giai đoạn 2026-2030"
            })
    void leaves_open_what_is_not(String sentence) {
        assertNull(PlainDue.of(sentence, SAID));
    }
}
