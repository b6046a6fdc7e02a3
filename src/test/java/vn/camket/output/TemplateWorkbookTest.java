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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;
import vn.camket.fact.AsOf;
import vn.camket.fact.Folding;
import vn.camket.fact.Form;
import vn.camket.fact.Language;
import vn.camket.fact.Quarter;
import vn.camket.fact.Register;
import vn.camket.fact.Status;
import vn.camket.obligation.Obligations;
import vn.camket.register.RegisterFiles;

class TemplateWorkbookTest {
    private static final Register REGISTER = RegisterFiles.load(Path.of("rules"));
    private static final int HEAD = 2;

    private static Form form(String agreement, String quarter) {
        return new Obligations(REGISTER, new AsOf(LocalDate.of(2025, 12, 31)))
                .forms(REGISTER.agreements().get(agreement), List.of(), Quarter.parse(quarter))
                .get(0);
    }

    private static byte[] written(Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TemplateWorkbook.write(form("can-tho-hau-giang-2021", "2025-Q2"), REGISTER, language, out);
        return out.toByteArray();
    }

    private static XSSFWorkbook opened(Language language) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(written(language)));
    }

    private static List<String> texts(Row row) {
        return StreamSupport.stream(row.spliterator(), false)
                .map(Cell::toString)
                .toList();
    }

    private static Stream<Cell> cells(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void equal_forms_give_equal_bytes(Language language) throws IOException {
        assertArrayEquals(written(language), written(language));
    }

    @Test
    void says_on_its_cover_that_no_state_secret_may_be_entered() throws IOException {
        String sentence = "Không nhập, không tải lên tài liệu thuộc danh mục bí mật nhà nước";
        try (XSSFWorkbook vi = opened(Language.VI);
                XSSFWorkbook en = opened(Language.EN)) {
            assertTrue(cells(vi.getSheet("Thông tin chung"))
                    .anyMatch(cell -> cell.toString().equals(sentence)));
            List<String> cover = cells(en.getSheet("Cover")).map(Cell::toString).toList();
            assertTrue(cover.contains(sentence));
            assertTrue(cover.contains("Do not enter or upload documents that are classified as state secrets"));
        }
    }

    @Test
    void its_headers_are_words_of_the_vocabulary_that_mean_one_column_in_either_language() throws IOException {
        Map<String, List<String>> sheets = new TreeMap<>(Map.of(
                "actions", List.of("Nhiệm vụ", "Actions"),
                "commitments", List.of("Chỉ tiêu", "Commitments"),
                "reviews", List.of("Hội nghị", "Reviews")));
        List<String> doubtful = new ArrayList<>();
        for (Map.Entry<String, List<String>> sheet : sheets.entrySet()) {
            for (Language language : Language.values()) {
                try (XSSFWorkbook book = opened(language)) {
                    Row head = book.getSheet(sheet.getValue().get(language.ordinal()))
                            .getRow(HEAD);
                    texts(head).stream()
                            .skip(1)
                            .filter(header -> columns(sheet.getKey(), header.replace(" (%)", "")) != 1)
                            .forEach(doubtful::add);
                }
            }
        }
        assertEquals(List.of(), doubtful);
    }

    private static long columns(String table, String header) {
        return REGISTER.vocabulary().headers().get(table).values().stream()
                .filter(spellings -> spellings.stream()
                        .anyMatch(spelling -> Folding.fold(spelling).equals(Folding.fold(header))))
                .count();
    }

    @Test
    void offers_a_word_of_the_vocabulary_for_every_status() throws IOException {
        for (Language language : Language.values()) {
            try (XSSFWorkbook book = opened(language)) {
                XSSFSheet lists = book.getSheetAt(book.getNumberOfSheets() - 1);
                assertTrue(book.isSheetHidden(book.getSheetIndex(lists)));
                for (Status status : Status.values()) {
                    String word = lists.getRow(status.ordinal()).getCell(0).toString();
                    assertTrue(
                            REGISTER.vocabulary().statuses().get(status).stream()
                                    .anyMatch(one -> Folding.fold(one).equals(Folding.fold(word))),
                            word);
                    assertEquals(language == Language.EN, word.matches("\\p{ASCII}+"), word);
                }
            }
        }
    }

    @Test
    void locks_what_the_register_says_and_opens_what_is_to_be_filled_in() throws IOException {
        try (XSSFWorkbook book = opened(Language.VI)) {
            XSSFSheet sheet = book.getSheet("Nhiệm vụ");
            assertTrue(sheet.getProtect());
            assertFalse(sheet.getCTWorksheet().getSheetProtection().isSetPassword());
            Row first = sheet.getRow(HEAD + 2);
            assertEquals("chuong-trinh-xuc-tien-dau-tu", first.getCell(1).toString());
            assertEquals(
                    List.of(
                            "Cơ quan phối hợp",
                            "Tình trạng",
                            "Tỷ lệ hoàn thành (%)",
                            "Kết quả thực hiện",
                            "Văn bản minh chứng",
                            "Ngày hoàn thành",
                            "Khó khăn, vướng mắc",
                            "Ghi chú"),
                    StreamSupport.stream(first.spliterator(), false)
                            .filter(cell -> !cell.getCellStyle().getLocked())
                            .map(cell -> sheet.getRow(HEAD)
                                    .getCell(cell.getColumnIndex())
                                    .toString())
                            .toList());
        }
    }

    @Test
    void stops_a_status_of_ones_own_and_asks_about_a_date_as_text() throws IOException {
        try (XSSFWorkbook book = opened(Language.VI)) {
            List<XSSFDataValidation> rules = book.getSheet("Nhiệm vụ").getDataValidations();
            XSSFDataValidation status = rule(rules, "CamketStatus");
            assertEquals(DataValidation.ErrorStyle.STOP, status.getErrorStyle());
            assertEquals("Hãy chọn một mục trong danh sách.", status.getErrorBoxText());
            boolean isArrowHidden =
                    book.getSheet("Nhiệm vụ").getCTWorksheet().getDataValidations().getDataValidationList().stream()
                            .anyMatch(CTDataValidation::getShowDropDown);
            assertFalse(isArrowHidden);
            XSSFDataValidation date = rule(rules, "DATE(2021,1,1)");
            assertEquals(DataValidation.ErrorStyle.WARNING, date.getErrorStyle());
            assertTrue(rules.stream().allMatch(rule -> rule.getErrorBoxText().length() <= 225));
        }
    }

    private static XSSFDataValidation rule(List<XSSFDataValidation> rules, String formula) {
        return rules.stream()
                .filter(rule -> formula.equals(rule.getValidationConstraint().getFormula1()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void prints_on_one_width_of_a4_with_the_head_on_every_page_and_explains_each_column() throws IOException {
        try (XSSFWorkbook book = opened(Language.VI)) {
            XSSFSheet sheet = book.getSheet("Nhiệm vụ");
            assertEquals("3:3", sheet.getRepeatingRows().formatAsString());
            assertTrue(sheet.getPrintSetup().getLandscape());
            assertEquals(9, sheet.getPrintSetup().getPaperSize());
            assertEquals(1, sheet.getPrintSetup().getFitWidth());
            assertEquals("Trang &P/&N", sheet.getFooter().getCenter());
            assertEquals(HEAD + 1, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertFalse(sheet.getCTWorksheet().isSetAutoFilter());
            assertTrue(StreamSupport.stream(sheet.getRow(HEAD).spliterator(), false)
                    .skip(1)
                    .allMatch(cell -> cell.getCellComment() != null));
        }
    }

    @Test
    void lists_own_actions_first_and_leaves_out_a_table_of_commitments_that_nobody_made() {
        Form north = form("ho-chi-minh-north-2023", "2025-Q3");
        List<Boolean> own = north.tasks().stream().map(Form.Task::own).toList();
        assertEquals(
                own.stream().sorted((one, other) -> Boolean.compare(other, one)).toList(), own);
        assertTrue(own.contains(true) && own.contains(false));
        assertEquals(List.of(), form("ho-chi-minh-ca-mau-2009", "2010-Q2").figures());
    }
}
