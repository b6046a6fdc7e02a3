package vn.camket.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.camket.fact.Language;
import vn.camket.finding.RuleComparison;

class RuleChangeWorkbookTest {
    private static byte[] written(RuleComparison comparison, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RuleChangeWorkbook.write(
                comparison, SampleOutcome.register(), SampleOutcome.register(), language, Path.of("reports-in"), out);
        return out.toByteArray();
    }

    private static XSSFWorkbook opened(RuleComparison comparison, Language language) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(written(comparison, language)));
    }

    private static List<String> texts(Row row, int columns) {
        return IntStream.range(0, columns)
                .mapToObj(i -> row.getCell(i) == null ? "" : row.getCell(i).toString())
                .toList();
    }

    @Test
    void has_three_sheets_in_either_language() throws IOException {
        try (XSSFWorkbook vi = opened(SampleChange.some(), Language.VI);
                XSSFWorkbook en = opened(SampleChange.some(), Language.EN)) {
            assertEquals(List.of("Đã đổi gì", "Theo quy tắc", "Phát hiện khác"), names(vi));
            assertEquals(List.of("What was changed", "By rule", "Differing findings"), names(en));
        }
    }

    private static List<String> names(XSSFWorkbook book) {
        return StreamSupport.stream(book.spliterator(), false)
                .map(Sheet::getSheetName)
                .toList();
    }

    @Test
    void tells_a_parameter_by_its_rule_with_both_values() throws IOException {
        try (XSSFWorkbook book = opened(SampleChange.some(), Language.EN)) {
            assertEquals(
                    List.of("Parameter", "Overdue action: Error\noverdue-action.error", "Edited", "30", "45"),
                    texts(book.getSheetAt(0).getRow(3), 5));
        }
    }

    @Test
    void rules_that_differ_stand_first_and_the_sum_last() throws IOException {
        try (XSSFWorkbook book = opened(SampleChange.some(), Language.EN)) {
            Sheet rules = book.getSheetAt(1);
            assertEquals("Overdue action", rules.getRow(3).getCell(0).toString());
            Row total = rules.getRow(rules.getLastRowNum());
            assertEquals("Total", total.getCell(0).toString());
            assertEquals(SampleChange.some().before(), (int) total.getCell(2).getNumericCellValue());
        }
    }

    @Test
    void a_finding_stands_with_what_it_was_and_is_and_why_it_does_not_count() throws IOException {
        try (XSSFWorkbook book = opened(SampleChange.some(), Language.EN)) {
            List<Row> rows = StreamSupport.stream(book.getSheetAt(2).spliterator(), false)
                    .skip(3)
                    .toList();
            assertEquals(List.of("Overdue action", "Comes", "", "Warning"), texts(rows.get(0), 4));
            Row waived = rows.stream()
                    .filter(row -> row.getCell(1).toString().equals("No longer counts"))
                    .findFirst()
                    .orElseThrow();
            assertEquals("After: Waived", waived.getCell(7).toString());
            assertEquals("Open cell F6", waived.getCell(8).toString());
        }
    }

    @Test
    void nothing_of_a_report_becomes_a_formula() throws IOException {
        try (XSSFWorkbook book = opened(SampleChange.some(), Language.VI)) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertTrue(cell.getCellType() != CellType.FORMULA, cell.toString());
                    }
                }
            }
        }
    }

    @Test
    void equal_comparisons_give_equal_bytes() throws IOException {
        assertArrayEquals(written(SampleChange.some(), Language.VI), written(SampleChange.some(), Language.VI));
    }

    @Test
    void a_change_that_changes_nothing_is_written_too() throws IOException {
        try (XSSFWorkbook book = opened(SampleChange.none(), Language.EN)) {
            String note = book.getSheetAt(0).getRow(1).getCell(0).toString();
            assertTrue(note.endsWith("\nThe folders do not differ."), note);
            assertEquals(2, book.getSheetAt(2).getLastRowNum());
        }
    }
}
