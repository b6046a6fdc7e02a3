package vn.camket.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.camket.fact.Language;
import vn.camket.fact.Reading;
import vn.camket.finding.MarkedCopy;

/** Looks at what the sheet of inputs says of marked copies and of drafts. */
class InputsSheetTest {
    private static final int MARKED = 3;
    private static final int NUMBER = 5;

    private static Cell shown(MarkedCopy copy) throws IOException {
        return shown(MARKED, Language.VI, "Đầu vào", List.of(copy));
    }

    private static Cell shown(int column, Language language, String sheet, List<MarkedCopy> copies) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FindingsWorkbook.write(
                SampleOutcome.outcome(),
                SampleOutcome.register(),
                language,
                Path.of("..", "..", "reports-in"),
                copies,
                task -> {},
                out);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return StreamSupport.stream(book.getSheet(sheet).spliterator(), false)
                    .filter(row -> row.getCell(0) != null && isOf(row))
                    .findFirst()
                    .orElseThrow()
                    .getCell(column);
        }
    }

    private static boolean isOf(Row row) {
        return row.getCell(0).getStringCellValue().equals(SampleOutcome.WORKBOOK);
    }

    @Test
    void leads_to_the_marked_copy() throws IOException {
        Cell cell = shown(new MarkedCopy(SampleOutcome.WORKBOOK, "annotated/" + SampleOutcome.WORKBOOK, null));

        assertEquals("Mở bản đánh dấu", cell.getStringCellValue());
        assertEquals(
                "annotated/2026-Q3/Bao%20cao%20%232%20100%25.xlsx",
                cell.getHyperlink().getAddress());
    }

    @Test
    void says_why_there_is_none() throws IOException {
        Cell cell = shown(
                new MarkedCopy(SampleOutcome.WORKBOOK, null, new Reading.Refusal("not-markable", List.of("xls"))));

        assertEquals(
                "Không đánh dấu được trong tệp .xls; danh sách phát hiện có trong tệp của đơn vị (thư mục units)",
                cell.getStringCellValue());
    }

    @Test
    void a_report_without_a_number_is_a_draft() throws IOException {
        assertEquals(
                "chưa có số văn bản",
                shown(NUMBER, Language.VI, "Đầu vào", List.of()).getStringCellValue());
        assertEquals(
                "no document number",
                shown(NUMBER, Language.EN, "Inputs", List.of()).getStringCellValue());
    }
}
