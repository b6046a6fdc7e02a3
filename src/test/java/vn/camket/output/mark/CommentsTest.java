package vn.camket.output.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.finding.Severity;

class CommentsTest {
    private static final String COMMENTS = "xl/comments7.xml";
    private static final String DRAWING = "xl/drawings/old.vml";

    @TempDir
    private Path folder;

    /** A sheet with a comment at B2. */
    private Bundle commented(String text) {
        return Bundle.of(
                        folder,
                        "<sheetData/><legacyDrawing xmlns:q=\"" + Dialect.TRANSITIONAL.office() + "\" q:id=\"d\"/>")
                .part(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        Bundle.relations(Bundle.relation("c", "comments", "/" + COMMENTS)
                                + Bundle.relation("d", "vmlDrawing", "../drawings/old.vml")))
                .part(
                        COMMENTS,
                        "<comments " + Bundle.MAIN + "><authors><author>Lan</author></authors><commentList><comment"
                                + " ref=\"B2\" authorId=\"0\">" + text + "</comment></commentList></comments>")
                .part(
                        DRAWING,
                        "<xml xmlns:v='urn:schemas-microsoft-com:vml'><v:shape id='_x0000_s2049'>a<br>b</v:shape></xml>");
    }

    private static int count(String text, String words) {
        return text.split(java.util.regex.Pattern.quote(words), -1).length - 1;
    }

    @Test
    void says_rule_message_and_remedy() throws IOException {
        String comments = Bundle.of(folder, "<sheetData/>").marked("A1").text("xl/comments1.xml");

        assertTrue(comments.contains("overdue-action"), comments);
        assertTrue(comments.contains(Markup.item("Việc cần làm: Hoàn thành")), comments);
        assertTrue(comments.contains(Markup.item("chờ <vốn> & \"đất\"")), comments);
    }

    @Test
    void gathers_all_findings_of_a_cell_in_one_comment() throws IOException {
        String comments = Bundle.of(folder, "<sheetData/>").marked("A1", "A1").text("xl/comments1.xml");

        assertEquals(1, count(comments, "<comment "));
        assertEquals(2, count(comments, "overdue-action"));
    }

    @Test
    void points_to_the_list_where_a_comment_would_be_too_long() throws IOException {
        String[] cells = new String[40];
        java.util.Arrays.fill(cells, "A1");

        String comments = Bundle.of(folder, "<sheetData/>").marked(cells).text("xl/comments1.xml");

        int told = count(comments, "overdue-action");
        assertTrue(told < 10, comments);
        assertTrue(comments.contains(Markup.item("Còn " + (40 - told) + " phát hiện khác")), comments);
    }

    @Test
    void keeps_a_comment_that_is_there_and_puts_the_note_behind_it() throws IOException {
        String comments =
                commented("<text><r><t>Hỏi lại</t></r></text>").marked("B2").text(COMMENTS);

        assertTrue(comments.contains("<comment ref=\"B2\" authorId=\"0\"><text><r><t>Hỏi lại</t></r><r><t"), comments);
        assertEquals(1, count(comments, "<comment "));
    }

    @Test
    void makes_plain_text_of_a_comment_a_run_so_that_another_may_follow() throws IOException {
        String comments = commented("<text><t>Hỏi lại</t></text>").marked("B2").text(COMMENTS);

        assertTrue(comments.contains("<text><r><t>Hỏi lại</t></r><r><t xml:space"), comments);
    }

    @Test
    void fills_a_comment_that_is_there_without_words() throws IOException {
        assertTrue(commented("<text/>").marked("B2").text(COMMENTS).contains("<text><r><t xml:space"));
    }

    @Test
    void puts_other_cells_beside_the_comments_that_are_there() throws IOException {
        Bundle.Marked marked = commented("<text><t>a</t></text>").marked("C3");

        assertTrue(
                marked.text(COMMENTS)
                        .contains(
                                "<author>Lan</author><author>Camket</author></authors><commentList><comment ref=\"B2\""
                                        + " authorId=\"0\"><text><t>a</t></text></comment><comment ref=\"C3\" authorId=\"1\">"),
                marked.text(COMMENTS));
        assertTrue(marked.text(DRAWING)
                .startsWith("<xml xmlns:v='urn:schemas-microsoft-com:vml'><v:shape id='_x0000_s2049'>"
                        + "a<br>b</v:shape><v:shapetype"));
        assertTrue(marked.text(DRAWING).contains("id=\"_x0000_s2050\""));
        assertEquals(1, count(marked.sheet(), "legacyDrawing"));
    }

    @Test
    void only_fills_a_cell_where_people_talk_in_a_thread() throws IOException {
        Bundle.Marked marked = commented("<text><t>[Threaded comment]</t></text>")
                .exchange(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        "</Relationships>",
                        "<Relationship Id=\"t\" Type=\"http://schemas.microsoft.com/office/2017/10/relationships"
                                + "/threadedComment\" Target=\"../threads.xml\"/></Relationships>")
                .part("xl/threads.xml", "<ThreadedComments><threadedComment ref=\"B2\"/></ThreadedComments>")
                .marked("B2");

        assertFalse(marked.text(COMMENTS).contains("overdue-action"));
        assertTrue(marked.sheet().contains("<c r=\"B2\" s="), marked.sheet());
        assertTrue(marked.text("xl/worksheets/sheet2.xml").contains(Markup.item("1 ô chỉ được tô màu")));
    }

    @Test
    void boxes_as_many_comments_as_a_sheet_can_bear_and_begins_with_the_gravest() throws IOException {
        Marker marker = new Marker(folder)
                .workbook(Bundle.NAME, Bundle.of(folder, "<sheetData/>").save());
        for (int row = 1; row <= MarkedSheet.MOST_COMMENTS; row++) {
            marker.found(Severity.INFO, Marker.cell(Bundle.NAME, Bundle.SHEET, "A" + row));
        }
        marker.found(Severity.ERROR, Marker.cell(Bundle.NAME, Bundle.SHEET, "Z9999"));

        Bundle.Marked marked = Bundle.marked(marker);

        assertEquals(MarkedSheet.MOST_COMMENTS, count(marked.text("xl/comments1.xml"), "<comment "));
        assertTrue(marked.text("xl/comments1.xml").contains("ref=\"Z9999\""));
        assertEquals(MarkedSheet.MOST_COMMENTS + 1, count(marked.sheet(), "<c "));
    }

    @Test
    void refuses_a_sheet_that_names_a_drawing_which_is_not_there() throws IOException {
        assertEquals(
                "not-markable-odd",
                Bundle.of(folder, "<sheetData/><legacyDrawing id='none'/>")
                        .marked("A1")
                        .why());
    }
}
