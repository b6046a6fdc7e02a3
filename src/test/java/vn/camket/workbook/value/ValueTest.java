package vn.camket.workbook.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.camket.fact.Amount;
import vn.camket.fact.Period;
import vn.camket.workbook.Words;
import vn.camket.workbook.grid.GridCell;

class ValueTest {
    private static final Numbers NUMBERS = new Numbers(Words.VOCABULARY);
    private static final Percentages PERCENTAGES = new Percentages(NUMBERS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "1.234.567|1234567|EXACT|-|-",
                "3.270|3270|EXACT|-|-",
                "3.359,80|3359.80|EXACT|-|-",
                "98,62%|98.62|EXACT|-|%",
                "98,62 %|98.62|EXACT|-|%",
                "10/11|10|EXACT|11|-",
                "10/11 xã|10|EXACT|11|xã",
                "hơn 500|500|LOWER|-|-",
                "Trên 1.000 lượt|1000|LOWER|-|lượt",
                "≥500|500|LOWER|-|-",
                "> 500|500|LOWER|-|-",
                "ít nhất 3|3|LOWER|-|-",
                "khoảng 20|20|ABOUT|-|-",
                "~20|20|ABOUT|-|-",
                "25.583 triệu đồng|25583|EXACT|-|triệu đồng",
                "12 km2|12|EXACT|-|km2",
                "126 ĐVHC (51 phường và 75 xã)|126|EXACT|-|ĐVHC",
                "１２３|123|EXACT|-|-",
                "1\u00a0234\u00a0567|1234567|EXACT|-|-",
                "-5|-5|EXACT|-|-",
                "500.|500|EXACT|-|-",
                "1,234|1.234|EXACT|-|-",
            })
    void reads_a_number(String text, BigDecimal value, Amount.Bound bound, BigDecimal total, String measure) {
        assertEquals(Optional.of(new Amount(value, bound, total, measure)), NUMBERS.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nhiều",
                "1.5",
                "12.34.56",
                "1,234.5",
                "1,234,567",
                "0.500",
                "10/11/2024",
                "12 và 15",
                "5 - 10",
                "dưới 5",
                "Đã có 5 xã",
                "5 doanh nghiệp đã tham gia hội chợ ở ba tỉnh"
            })
    void leaves_other_texts_unread(String text) {
        assertEquals(Optional.empty(), NUMBERS.parse(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"45|45", "45%|45", "98,62 phần trăm|98.62", "1/4|25", "0|0", "100|100"})
    void reads_a_progress(String text, BigDecimal percent) {
        assertEquals(Optional.of(percent), PERCENTAGES.of(GridCell.words(0, 0, text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"101", "-1", "5 xã", "1/0", "xong"})
    void leaves_other_progress_unread(String text) {
        assertEquals(Optional.empty(), PERCENTAGES.of(GridCell.words(0, 0, text)));
    }

    @Test
    void one_is_one_percent_unless_its_cell_shows_a_hundred() {
        assertEquals(Optional.of(BigDecimal.ONE), PERCENTAGES.of(GridCell.number(0, 0, BigDecimal.ONE)));
        assertEquals(Optional.of(new BigDecimal(100)), PERCENTAGES.of(GridCell.percent(0, 0, BigDecimal.ONE)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "26/4/2009|2009-04-26",
                "07/8/2023|2023-08-07",
                "26-2-2021|2021-02-26",
                "26.2.2021|2021-02-26",
                "1/2/24|2024-02-01",
                "ngày 12 tháng 01 năm 2007|2007-01-12",
                "2025-09-30|2025-09-30",
                "2025-09-30 00:00:00|2025-09-30",
                "tháng 9/2024|2024-09-30",
                "T2/2024|2024-02-29",
                "9/2024|2024-09-30",
                "tháng 9 năm 2024|2024-09-30",
                "Quý III/2024|2024-09-30",
                "Quý 3 năm 2025|2025-09-30",
                "Quý II-III/2025|2025-09-30",
                "Q4/2025|2025-12-31",
                "2025|2025-12-31",
                "Cần Thơ, ngày 16 tháng 9 năm 2025|2025-09-16",
                "Vinh, ngày 16/9/2025|2025-09-16",
                "Trong năm 2025|2025-12-31",
                "2024-2025|2025-12-31",
                "6 tháng đầu năm 2025|2025-06-30",
                "Trước 30/6/2025|2025-06-30",
                "Trước ngày 30/6/2025.|2025-06-30",
                "Đến hết tháng 6/2025|2025-06-30",
                "01/01/2025 - 31/3/2025|2025-03-31",
                "từ ngày 01/01/2025 đến ngày 31/3/2025|2025-03-31",
            })
    void reads_a_date_and_the_last_day_of_a_period(String text, String date) {
        assertEquals(Optional.of(date), Dates.parse(text).map(Object::toString));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/2025",
                "12/31/2024",
                "10/11",
                "14.1",
                "13/2024",
                "Quý V/2024",
                "sớm",
                "30/6/2025 hoặc sau",
                "1/1/0202",
                "4 2025",
                "123/4/2025",
                "1/2/2024/5"
            })
    void leaves_other_dates_unread(String text) {
        assertEquals(Optional.empty(), Dates.parse(text));
    }

    @Test
    void a_native_number_is_a_date_only_when_it_is_a_year() {
        assertEquals(
                "Optional[2025-12-31]",
                Dates.of(GridCell.number(0, 0, new BigDecimal(2025))).toString());
        assertEquals(Optional.empty(), Dates.of(GridCell.number(0, 0, new BigDecimal(45_292))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quý III/2025",
                "quý 3/2025",
                "Quý 3 năm 2025",
                "Q3/2025",
                "Quý III/2025 (từ 15/6 đến 14/9/2025)",
                "2025-Q3",
                "III/2025",
                "3/2025",
                "Quý Ⅲ năm 2025"
            })
    void reads_a_quarter(String text) {
        assertEquals("Optional[2025-Q3]", Quarters.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Quý 5/2025", "32025", "Quý III", "2025", "Quý I và II/2025", "9/2025"})
    void leaves_other_quarters_unread(String text) {
        assertEquals(Optional.empty(), Quarters.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "15/06/2025 đến ngày 14/09/2025, 2025-06-15, 2025-09-14",
        "15/6/2025 - 14/9/2025, 2025-06-15, 2025-09-14",
        "15/06/2025, 2025-06-15,",
        "từ ngày 15/06/2025, 2025-06-15,",
        "đến ngày 14/09/2025, , 2025-09-14",
        "tính đến hết ngày 14/9/2025, , 2025-09-14",
        "15/6 - 14/9/2025, , 2025-09-14",
        "up to 14/09/2025, , 2025-09-14"
    })
    void reads_a_span_of_days_or_one_end_of_it(String text, LocalDate from, LocalDate to) {
        assertEquals(Optional.of(new Period(from, to)), Dates.span(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Quý III/2025", "15/6 - 14/9", "1/1/2025, 2/2/2025, 3/3/2025"})
    void leaves_other_spans_unread(String text) {
        assertEquals(Optional.empty(), Dates.span(text));
    }
}
