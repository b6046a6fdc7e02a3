package vn.camket.output.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.fact.Language;
import vn.camket.finding.Severity;

class ListSheetTest {
    private static final String LIST = "xl/worksheets/sheet2.xml";

    @TempDir
    private Path folder;

    private Bundle bundle() {
        return Bundle.of(folder, "<sheetData><row><c r='A1'/></row></sheetData>");
    }

    private XSSFWorkbook opened(Marker marker) throws IOException {
        try (InputStream in = Files.newInputStream(marker.copy(marker.write().get(0)))) {
            return new XSSFWorkbook(in);
        }
    }

    private Marker marker(Bundle bundle) throws IOException {
        return new Marker(folder)
                .workbook(Bundle.NAME, bundle.save())
                .found(
                        Severity.ERROR,
                        Marker.cell(Bundle.NAME, Bundle.SHEET, "F6"),
                        Marker.cell(Bundle.NAME, Bundle.SHEET, "G6"));
    }

    @Test
    void stands_last_and_links_to_the_cell() throws IOException {
        try (XSSFWorkbook book = opened(marker(bundle()))) {
            XSSFSheet list = book.getSheetAt(1);

            assertEquals("Kết quả kiểm tra", list.getSheetName());
            assertEquals("Biểu 1!F6, G6", list.getRow(3).getCell(1).getStringCellValue());
            assertEquals("'Biểu 1'!F6", list.getHyperlink(3, 1).getLocation());
        }
    }

    @Test
    void speaks_english_when_asked() throws IOException {
        try (XSSFWorkbook book = opened(marker(bundle()).in(Language.EN))) {
            assertEquals("Check results", book.getSheetAt(1).getSheetName());
        }
    }

    @Test
    void never_becomes_a_formula() throws IOException {
        Marker marker = new Marker(folder)
                .workbook(
                        Bundle.NAME,
                        bundle().exchange("xl/workbook.xml", "\"Biểu 1\"", "\"=1+1\"")
                                .save())
                .found(Severity.ERROR, Marker.cell(Bundle.NAME, "=1+1", "A1"));
        try (XSSFWorkbook book = opened(marker)) {
            Cell place = book.getSheetAt(1).getRow(3).getCell(1);

            assertEquals("=1+1!A1", place.getStringCellValue());
            assertTrue(place.getCellStyle().getQuotePrefixed());
        }
    }

    @Test
    void repeats_its_head_on_every_page_and_filters_its_rows() throws IOException {
        try (XSSFWorkbook book = opened(marker(bundle()))) {
            XSSFSheet list = book.getSheetAt(1);

            assertEquals("3:3", list.getRepeatingRows().formatAsString());
            assertEquals("A3:E4", list.getCTWorksheet().getAutoFilter().getRef());
            assertTrue(list.getPrintSetup().getLandscape());
        }
    }

    @Test
    void takes_a_free_name_and_id_behind_sheets_and_names_that_are_there() throws IOException {
        Bundle.Marked marked = bundle().exchange(
                        "xl/workbook.xml",
                        "</sheets>",
                        "<sheet name=\"KẾT QUẢ KIỂM TRA\" sheetId=\"9\" r:id=\"rId1\"/></sheets><functionGroups/>"
                                + "<externalReferences/><calcPr/>")
                .marked("A1");

        String book = marked.text("xl/workbook.xml");
        assertTrue(
                book.contains("name=\"" + Markup.text("Kết quả kiểm tra (2)") + "\" sheetId=\"10\" r:id=\"rId3\""),
                book);
        assertTrue(
                book.contains("<externalReferences/><definedNames><definedName name=\"_xlnm._FilterDatabase\""
                        + " localSheetId=\"2\""),
                book);
    }

    @Test
    void adds_its_names_to_those_that_are_there() throws IOException {
        String book = bundle().exchange(
                        "xl/workbook.xml",
                        "</sheets>",
                        "</sheets><definedNames><definedName name='a'>1</definedName></definedNames>")
                .marked("A1")
                .text("xl/workbook.xml");

        assertTrue(
                book.contains("<definedNames><definedName name='a'>1</definedName><definedName name=\"_xlnm._Fil"),
                book);
    }

    @Test
    void says_what_the_copy_takes_over_from_the_original() throws IOException {
        String list = bundle().part("xl/vbaProject.bin", "x")
                .part("xl/externalLinks/externalLink1.xml", "<x/>")
                .part("_xmlsignatures/sig1.xml", "<x/>")
                .marked("A1")
                .text(LIST);

        for (String words : List.of("macro", "liên kết tới tệp", "chữ ký số")) {
            assertTrue(list.contains(Markup.item(words)), words);
        }
    }

    @Test
    void is_silent_of_what_the_original_has_not() throws IOException {
        assertFalse(bundle().marked("A1").text(LIST).contains("macro"));
    }

    @Test
    void is_known_to_a_package_that_names_each_part_with_relations() throws IOException {
        String types = bundle().exchange(
                        "[Content_Types].xml", "<Default Extension=\"rels\"", "<Override PartName=\"/_rels/.rels\"")
                .marked("A1")
                .text("[content_types].xml");

        assertTrue(types.contains("<Default Extension=\"rels\""), types);
    }
}
