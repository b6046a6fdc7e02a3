package vn.camket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.fact.Agreement;
import vn.camket.fact.AsOf;
import vn.camket.fact.Form;
import vn.camket.fact.FormMark;
import vn.camket.fact.Language;
import vn.camket.fact.Quarter;
import vn.camket.fact.Register;
import vn.camket.finding.Outcome;
import vn.camket.obligation.Obligations;
import vn.camket.register.RegisterFiles;
import vn.camket.text.Wording;
import vn.camket.workbook.WorkbookReader;

/** Looks at what is told of a report by the form that it came on. */
class FormRecognitionTest {
    private static final Register REGISTER = RegisterFiles.load(Path.of("rules"));
    private static final AsOf AS_OF = new AsOf(LocalDate.of(2025, 12, 31));
    private static final Agreement AGREEMENT = REGISTER.agreements().get("can-tho-hau-giang-2021");

    @TempDir
    private Path folder;

    private static Form form(String quarter) {
        return new Obligations(REGISTER, AS_OF)
                .forms(AGREEMENT, List.of(), Quarter.parse(quarter))
                .get(0);
    }

    /** @param cover new values of the cover, by label */
    private Outcome.Input read(Form form, boolean filled, Map<String, String> cover) throws IOException {
        Path file = folder.resolve("form.xlsx");
        if (filled) {
            FilledForm.write(form, REGISTER, Language.VI, file);
        } else {
            Files.write(file, FilledForm.blank(form, REGISTER, Language.VI));
        }
        byte[] content = Files.readAllBytes(file);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content));
                OutputStream out = Files.newOutputStream(file)) {
            for (Row row : book.getSheetAt(0)) {
                String value = cover.get(row.getCell(0).toString());
                if (value != null) {
                    row.getCell(1).setCellValue(value);
                }
            }
            book.write(out);
        }
        FactStore store = new FactStore(folder.resolve("facts"), WorkbookReader.version(), REGISTER);
        Library library = new Library(REGISTER, AS_OF, store, null);
        Outcome.Input first =
                library.take(new Intake.Arrival("form.xlsx", file, false, null)).input();
        assertEquals(
                first,
                library.take(new Intake.Arrival("form.xlsx", file, false, null)).input(),
                "the store keeps the mark");
        return first;
    }

    @Test
    void nothing_is_told_of_the_right_form_filled_in() throws IOException {
        Outcome.Input input = read(form("2025-Q2"), true, Map.of());
        assertEquals(Outcome.InputState.READ, input.state());
        assertNull(input.why());
    }

    @Test
    void tells_the_form_of_an_older_quarter() throws IOException {
        Outcome.Input input = read(form("2025-Q1"), true, Map.of("Kỳ báo cáo", "Quý II/2025"));
        assertEquals(Outcome.InputState.READ, input.state());
        assertEquals("other-form", input.why().reason());
        String words = new Wording(Language.VI, REGISTER.units(), AS_OF.date()).why(input.why());
        assertTrue(words.contains("biểu mẫu là của Quý I/2025, thỏa thuận can-tho-hau-giang-2021"), words);
        assertTrue(words.contains("báo cáo ghi Quý II/2025"), words);
    }

    @Test
    void tells_the_form_of_another_agreement_or_unit() throws IOException {
        Outcome.Input unit = read(form("2025-Q2"), true, Map.of("Đơn vị báo cáo", "UBND tỉnh Hậu Giang"));
        assertEquals("other-form", unit.why().reason());
        Outcome.Input agreement = read(
                form("2010-Q2", "ho-chi-minh-ca-mau-2009"),
                true,
                Map.of("Mã thỏa thuận", "ho-chi-minh-ca-mau-ict-2009"));
        assertEquals("other-form", agreement.why().reason());
    }

    private static Form form(String quarter, String agreement) {
        return new Obligations(REGISTER, AS_OF)
                .forms(REGISTER.agreements().get(agreement), List.of(), Quarter.parse(quarter))
                .get(0);
    }

    @Test
    void tells_that_a_form_was_not_filled_in_and_reads_its_rows_all_the_same() throws IOException {
        Outcome.Input input = read(form("2025-Q2"), false, Map.of());
        assertEquals("unfilled-form", input.why().reason());
        assertEquals(form("2025-Q2").tasks().size(), input.reports().get(0).actions());
        assertNull(read(form("2025-Q2"), false, Map.of("Ngày báo cáo", "14/6/2025"))
                .why());
    }

    @Test
    void a_mark_of_another_kind_is_no_mark() {
        assertEquals(
                new FormMark("a", "u/d", new Quarter(2026, 4)),
                FormMark.parse(" camket/1 a u/d 2026-Q4 ").orElseThrow());
        assertTrue(FormMark.parse("Mẫu 02/BC").isEmpty());
        assertTrue(FormMark.parse("camket/1 a u 2026-Q5").isEmpty());
    }
}
