package vn.camket.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.camket.fact.AsOf;
import vn.camket.fact.Language;
import vn.camket.fact.Register;
import vn.camket.fact.SuccessionCase;
import vn.camket.obligation.Obligations;
import vn.camket.register.RegisterFiles;

class SuccessionWorkbookTest {
    private static final Register REGISTER = RegisterFiles.load(Path.of("rules"));
    private static final LocalDate DAY = LocalDate.of(2025, 11, 15);
    private static final int HEAD = 2;

    private static List<SuccessionCase> cases(LocalDate day) {
        Obligations obligations = new Obligations(REGISTER, new AsOf(day));
        return REGISTER.agreements().values().stream()
                .flatMap(agreement -> obligations.successions(agreement, List.of()).stream())
                .toList();
    }

    private static byte[] written(LocalDate day, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SuccessionWorkbook.write(cases(day), REGISTER, language, day, out);
        return out.toByteArray();
    }

    private static XSSFWorkbook opened(LocalDate day) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(written(day, Language.VI)));
    }

    private static Row row(XSSFSheet sheet, String dissolved) {
        for (Row row : sheet) {
            if (row.getCell(1) != null && row.getCell(1).toString().equals(dissolved)) {
                return row;
            }
        }
        throw new AssertionError("no row of " + dissolved);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void equal_cases_give_equal_bytes(Language language) throws IOException {
        assertArrayEquals(written(DAY, language), written(DAY, language));
    }

    @Test
    void a_row_names_both_units_the_agreement_what_is_proposed_and_why() throws IOException {
        try (XSSFWorkbook book = opened(DAY)) {
            Row row = row(book.getSheetAt(0), "Tỉnh Hậu Giang");
            assertEquals("Thành phố Cần Thơ", row.getCell(2).toString());
            assertTrue(row.getCell(4).toString().endsWith("\ncan-tho-hau-giang-2021"));
            assertEquals("Kết thúc", row.getCell(11).toString());
            assertTrue(row.getCell(12).toString().contains("Mọi bên nay thuộc thành phố Cần Thơ"));
        }
    }

    @Test
    void a_department_is_named_with_its_unit_and_by_the_name_that_it_bore() throws IOException {
        try (XSSFWorkbook book = opened(DAY)) {
            Row row = row(book.getSheetAt(0), "Sở Bưu chính, Viễn thông tỉnh Đắk Nông");
            assertEquals(
                    "Sở Khoa học và Công nghệ tỉnh Lâm Đồng", row.getCell(2).toString());
        }
    }

    @Test
    void a_decision_is_chosen_from_the_four_and_written_into_open_cells() throws IOException {
        try (XSSFWorkbook book = opened(DAY)) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertEquals("Quyết định", sheet.getRow(HEAD).getCell(13).toString());
            XSSFDataValidation choice = sheet.getDataValidations().get(0);
            assertArrayEquals(
                    new String[] {"Kết thúc", "Ký lại", "Phụ lục", "Không cần"},
                    choice.getValidationConstraint().getExplicitListValues());
            assertEquals(
                    "N4:N" + (sheet.getLastRowNum() + 1),
                    choice.getRegions().getCellRangeAddresses()[0].formatAsString());
            assertFalse(sheet.getProtect());
        }
    }

    @Test
    void is_laid_on_one_width_of_paper_with_its_head_in_sight_and_a_filter() throws IOException {
        try (XSSFWorkbook book = opened(DAY)) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertTrue(sheet.getPrintSetup().getLandscape());
            assertEquals(HEAD + 1, sheet.getPaneInformation().getHorizontalSplitTopRow());
            assertTrue(sheet.getCTWorksheet().isSetAutoFilter());
        }
    }

    @Test
    void says_so_where_no_party_was_dissolved() throws IOException {
        try (XSSFWorkbook book = opened(LocalDate.of(2005, 1, 1))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertTrue(sheet.getRow(1).getCell(0).toString().contains("không có thỏa thuận nào"));
            assertEquals(HEAD, sheet.getLastRowNum());
            assertTrue(sheet.getDataValidations().isEmpty());
        }
    }

    @Test
    void tells_how_each_decision_is_recorded() throws IOException {
        try (XSSFWorkbook book = opened(DAY)) {
            XSSFSheet guide = book.getSheetAt(1);
            for (String role : List.of("closure", "register renew", "succession")) {
                assertTrue(
                        StreamSupport.stream(guide.spliterator(), false)
                                .anyMatch(row -> row.getCell(1) != null
                                        && row.getCell(1).toString().contains(role)),
                        role);
            }
        }
    }
}
