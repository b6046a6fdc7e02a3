package vn.camket.output.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.finding.Severity;

class MarkedCellsTest {
    /** The first style behind the two of the workbook and those of the list. */
    private static final int FIRST = 2 + ListFace.values().length;

    @TempDir
    private Path folder;

    private String sheet(String content, String... cells) throws IOException {
        String sheet = Bundle.of(folder, content).marked(cells).sheet();
        return sheet.substring(sheet.indexOf('>') + 1, sheet.lastIndexOf("<legacyDrawing"));
    }

    @Test
    void gives_a_cell_a_filled_twin_of_its_style() throws IOException {
        Bundle.Marked marked = Bundle.of(folder, "<sheetData><row r='1'><c r='A1' s='1'><v>1</v></c></row></sheetData>")
                .marked("A1");

        assertTrue(marked.sheet().contains("<c r='A1' s='" + FIRST + "'><v>1</v></c>"), marked.sheet());
        assertTrue(
                marked.text("xl/styles.xml")
                        .contains(
                                "<xf numFmtId='14' fontId='0' fillId='4' applyFill=\"1\"><alignment wrapText='1'/></xf>"
                                        + "</cellXfs>"),
                marked.text("xl/styles.xml"));
    }

    @Test
    void leaves_the_styles_that_are_there_where_they_are() throws IOException {
        Bundle.Marked marked = Bundle.of(folder, "<sheetData/>").marked("A1");

        assertTrue(
                marked.text("xl/styles.xml")
                        .contains("<cellXfs count=\"" + (FIRST + 1) + "\"><xf/><xf numFmtId='14' fontId='0' fillId='0'>"
                                + "<alignment wrapText='1'/></xf><xf "),
                marked.text("xl/styles.xml"));
    }

    @Test
    void lets_the_highest_severity_at_a_cell_win() throws IOException {
        Marker marker = new Marker(folder)
                .workbook(Bundle.NAME, Bundle.of(folder, "<sheetData/>").save());
        for (Severity severity : new Severity[] {Severity.WARNING, Severity.CRITICAL, Severity.INFO}) {
            marker.found(severity, Marker.cell(Bundle.NAME, Bundle.SHEET, "A1"));
        }

        String styles = Bundle.marked(marker).text("xl/styles.xml");

        // Two fills were there; those of severities follow in their order.
        assertTrue(styles.contains("<xf fillId=\"5\" applyFill=\"1\"/></cellXfs>"), styles);
    }

    @Test
    void adds_cells_and_rows_where_they_belong() throws IOException {
        String before = "<row r=\"2\"><c r=\"B2\"/></row><row r=\"4\"/>";
        String mark = "\" s=\"" + FIRST + "\"/>";

        assertEquals(
                "<sheetData><row r=\"1\"><c r=\"A1" + mark + "</row><row r=\"2\"><c r=\"A2" + mark + "<c r=\"B2\"/><c"
                        + " r=\"C2" + mark + "</row><row r=\"4\"><c r=\"D4" + mark + "</row><row r=\"9\"><c r=\"A9"
                        + mark + "</row></sheetData>",
                sheet("<sheetData>" + before + "</sheetData>", "A9", "D4", "C2", "A2", "A1"));
    }

    @Test
    void adds_a_row_to_a_sheet_that_has_none() throws IOException {
        assertEquals(
                "<sheetData><row r=\"3\"><c r=\"B3\" s=\"" + FIRST + "\"/></row></sheetData>",
                sheet("<sheetData />", "B3").replace("<sheetData >", "<sheetData>"));
    }

    @Test
    void counts_rows_and_cells_without_a_reference_on() throws IOException {
        assertEquals(
                "<sheetData><row><c/></row><row><c/><c s=\"" + FIRST + "\"/></row></sheetData>",
                sheet("<sheetData><row><c/></row><row><c/><c/></row></sheetData>", "B2"));
    }

    @Test
    void gives_a_new_cell_the_style_of_its_row_or_column() throws IOException {
        Bundle.Marked marked = Bundle.of(
                        folder,
                        "<cols><col min='3' max='4' width='9' style='1'/></cols><sheetData><row r='1' s='1'"
                                + " customFormat='1'/></sheetData>")
                .marked("A1", "D2", "E2");

        assertEquals(
                "<row r='1' s='1' customFormat='1'><c r=\"A1\" s=\"" + FIRST + "\"/></row><row r=\"2\"><c r=\"D2\" s=\""
                        + FIRST + "\"/><c r=\"E2\" s=\"" + (FIRST + 1) + "\"/></row>",
                marked.sheet()
                        .substring(
                                marked.sheet().indexOf("<row"), marked.sheet().indexOf("</sheetData>")));
    }

    @Test
    void marks_merged_cells_at_the_first_of_them() throws IOException {
        String merged = "<sheetData><row r=\"2\"><c r=\"B2\"/><c r=\"C2\"/></row></sheetData><mergeCells><mergeCell"
                + " ref=\"B2:C3\"/></mergeCells>";

        assertEquals(
                merged.replace("<c r=\"B2\"/>", "<c r=\"B2\" s=\"" + FIRST + "\"/>"), sheet(merged, "C2", "B3", "B2"));
    }

    @Test
    void names_the_drawing_before_what_must_stand_behind_it() throws IOException {
        String sheet = Bundle.of(
                        folder,
                        "<sheetData/><pageMargins/><drawing/><x:AlternateContent xmlns:x=\"urn:x\"/><tableParts/>"
                                + "<extLst/>")
                .marked("A1")
                .sheet();

        assertTrue(
                sheet.contains("<drawing/><legacyDrawing xmlns:r=\"" + Dialect.TRANSITIONAL.office()
                        + "\" r:id=\"rId2\"/><x:AlternateContent"),
                sheet);
    }

    @Test
    void takes_the_prefix_of_the_sheet() throws IOException {
        Bundle.Marked marked = Bundle.of(folder, "")
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<x:worksheet xmlns:x=\"" + Dialect.TRANSITIONAL.main() + "\"><x:sheetData/></x:worksheet>")
                .marked("A1");

        assertTrue(
                marked.sheet()
                        .contains("<x:row r=\"1\"><x:c r=\"A1\" s=\"" + FIRST + "\"/></x:row></x:sheetData>"
                                + "<x:legacyDrawing "),
                marked.sheet());
    }

    @Test
    void writes_a_part_in_the_encoding_in_which_it_was() throws IOException {
        String text = "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet " + Bundle.MAIN
                + "><sheetData><row><c t=\"inlineStr\"><is><t>Đường 61C \uD83D\uDE97</t></is></c></row></sheetData></worksheet>";

        byte[] sheet = Bundle.of(folder, "")
                .part("xl/worksheets/sheet1.xml", text, StandardCharsets.UTF_16LE)
                .marked("A1")
                .parts()
                .get("xl/worksheets/sheet1.xml");

        String written = new String(sheet, StandardCharsets.UTF_16LE);
        assertTrue(written.startsWith("\uFEFF<?xml version"), written);
        assertTrue(
                written.contains("<c t=\"inlineStr\" s=\"" + FIRST + "\"><is><t>Đường 61C \uD83D\uDE97</t>"), written);
    }

    @Test
    void keeps_line_ends_entities_comments_and_sections_as_they_are() throws IOException {
        String odd =
                "<sheetData>\r\n<!-- a > b --><row r='1' ><c\tr = 'A1'  t=\"str\"><v>&#x41;&amp;<![CDATA[<c>]]></v></c >"
                        + "</row ></sheetData>\n";

        assertEquals(odd.replace("t=\"str\"", "t=\"str\" s=\"" + FIRST + "\""), sheet(odd, "A1"));
    }

    @Test
    void makes_styles_for_a_workbook_that_has_none() throws IOException {
        Bundle.Marked marked = Bundle.of(folder, "<sheetData/>")
                .without("xl/styles.xml")
                .exchange("xl/_rels/workbook.xml.rels", Bundle.relation("rId2", "styles", "styles.xml"), "")
                .marked("A1");

        assertTrue(
                marked.text("xl/styles1.xml").contains("<fills count=\"7\"><fill><patternFill patternType=\"none\"/>"));
        assertTrue(marked.text("[content_types].xml").contains("PartName=\"/xl/styles1.xml\""));
    }

    @Test
    void refuses_a_sheet_whose_rows_do_not_ascend() throws IOException {
        Bundle.Marked marked = Bundle.of(folder, "<sheetData><row r='2'/><row r='2'/></sheetData>")
                .marked("A1");

        assertEquals("not-markable-odd", marked.why());
    }
}
