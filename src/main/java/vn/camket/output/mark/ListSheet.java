package vn.camket.output.mark;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.camket.fact.Cell;
import vn.camket.finding.Finding;
import vn.camket.output.page.Face;
import vn.camket.output.page.Lines;
import vn.camket.output.page.Links;
import vn.camket.output.page.Room;
import vn.camket.text.Wording;

/**
 * Lists on a sheet of its own what was found in a workbook, each with a link to its cell.
 *
 * @param notes what a reader should know of the copy
 * @param listed in the order of findings
 */
record ListSheet(List<String> notes, List<Listed> listed, Wording wording, Styles styles) {
    private static final int[] WIDTHS = {16, 24, 62, 48, 19};
    private static final int LINE = 14;
    private static final int TALLEST = 409;
    private static final int MOST_ROWS = Spot.ROWS - 100;

    /**
     * A finding and where it shows in this workbook.
     *
     * @param place null for the workbook as a whole
     */
    record Listed(Finding finding, String place, String link) {}

    static String template(Dialect dialect) {
        return "<worksheet xmlns=\"" + dialect.main() + "\"/>";
    }

    /** 1-based row of the head. */
    int head() {
        return notes.size() + 2;
    }

    private int rows() {
        return Math.min(MOST_ROWS, listed.size());
    }

    /** The table with its head. */
    String table() {
        return "$A$" + head() + ":$" + last() + "$" + (head() + rows());
    }

    private static String last() {
        return Cell.letters(WIDTHS.length - 1);
    }

    Changes.Rewriting rewriting(Allowance allowance) {
        return (Reader in, Writer out) -> {
            Scribe scribe = new Scribe(in, out, allowance);
            boolean done = false;
            while (scribe.next()) {
                if (!scribe.isStart() && !done) {
                    done = true;
                    scribe.append(this::write);
                }
            }
        };
    }

    private void write(Writer out) throws IOException {
        out.write("<sheetPr><tabColor rgb=\"FFC00000\"/><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews>"
                + "<sheetView showGridLines=\"0\" workbookViewId=\"0\"><pane ySplit=\"" + head() + "\" topLeftCell=\"A"
                + (head() + 1) + "\" activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\"/>"
                + "</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        for (int column = 0; column < WIDTHS.length; column++) {
            int number = column + 1;
            out.write("<col min=\"" + number + "\" max=\"" + number + "\" width=\"" + WIDTHS[column]
                    + "\" customWidth=\"1\"/>");
        }
        out.write("</cols><sheetData>");
        top(out);
        for (int at = 0; at < rows(); at++) {
            row(head() + at + 1, listed.get(at), out);
        }
        out.write("</sheetData><autoFilter ref=\"" + table().replace("$", "") + "\"/><mergeCells count=\""
                + (notes.size() + 1) + "\">");
        for (int row = 1; row < head(); row++) {
            out.write("<mergeCell ref=\"A" + row + ":" + last() + row + "\"/>");
        }
        out.write("</mergeCells>");
        links(out);
        out.write("<printOptions horizontalCentered=\"1\"/><pageMargins left=\"0.3\" right=\"0.3\" top=\"0.4\""
                + " bottom=\"0.55\" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\" fitToHeight=\"0\""
                + " orientation=\"landscape\"/><headerFooter><oddFooter>&amp;C"
                + Markup.text(wording.label("page.footer", "&P", "&N")) + "</oddFooter></headerFooter>");
    }

    private void top(Writer out) throws IOException {
        String title = wording.label("mark.title").toUpperCase(Locale.ROOT);
        out.write("<row r=\"1\" ht=\"28\" customHeight=\"1\">" + cell("A1", title, ListFace.TITLE) + "</row>");
        int width = 0;
        for (int one : WIDTHS) {
            width += one;
        }
        for (int at = 0; at < notes.size(); at++) {
            int height = LINE * Lines.of(notes.get(at), Room.of(Face.NOTE, width)) + 3;
            out.write("<row r=\"" + (at + 2) + "\" ht=\"" + height + "\" customHeight=\"1\">"
                    + cell("A" + (at + 2), notes.get(at), ListFace.NOTE) + "</row>");
        }
        StringBuilder head = new StringBuilder();
        int column = 0;
        for (String key : List.of("head.severity", "mark.place", "head.message", "mark.toDo", "head.id")) {
            head.append(cell(Cell.letters(column++) + head(), wording.label(key), ListFace.HEAD));
        }
        out.write("<row r=\"" + head() + "\" ht=\"" + (2 * LINE + 4) + "\" customHeight=\"1\">" + head + "</row>");
    }

    private void row(int number, Listed one, Writer out) throws IOException {
        Finding finding = one.finding();
        List<String> texts = List.of(
                wording.value(finding.severity()),
                one.place(),
                wording.message(finding),
                wording.remedy(finding),
                finding.id());
        List<ListFace> faces = List.of(
                ListFace.of(finding.severity()),
                one.link() == null ? ListFace.TEXT : ListFace.LINK,
                ListFace.TEXT,
                ListFace.TEXT,
                ListFace.CODE);
        StringBuilder cells = new StringBuilder();
        int lines = 1;
        for (int column = 0; column < WIDTHS.length; column++) {
            String text = texts.get(column);
            lines = Math.max(lines, Lines.of(text, Room.of(Face.TEXT, WIDTHS[column])));
            cells.append(cell(Cell.letters(column) + number, text, faces.get(column)));
        }
        int height = Math.min(TALLEST, LINE * lines + 3);
        out.write("<row r=\"" + number + "\" ht=\"" + height + "\" customHeight=\"1\">" + cells + "</row>");
    }

    private String cell(String ref, String text, ListFace face) {
        return "<c r=\"" + ref + "\" s=\"" + styles.of(face) + "\" t=\"inlineStr\"><is><t>" + Markup.item(text)
                + "</t></is></c>";
    }

    private void links(Writer out) throws IOException {
        List<String> links = new ArrayList<>();
        for (int at = 0; at < rows() && links.size() < Links.MOST; at++) {
            if (listed.get(at).link() != null) {
                links.add("<hyperlink ref=\"B" + (head() + at + 1) + "\" location=\""
                        + Markup.text(listed.get(at).link()) + "\"/>");
            }
        }
        if (!links.isEmpty()) {
            out.write("<hyperlinks>");
            for (String link : links) {
                out.write(link);
            }
            out.write("</hyperlinks>");
        }
    }
}
