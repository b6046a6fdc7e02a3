package vn.camket.workbook.html;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vn.camket.workbook.encoding.FlowingText;
import vn.camket.workbook.encoding.Typeface;
import vn.camket.workbook.grid.GridBuilder;
import vn.camket.workbook.grid.Work;

/** Walks down a page: each line of text and each row of a table is a row of the grid. */
final class Page {
    private static final Set<String> UNSEEN =
            Set.of("head", "script", "style", "template", "noscript", "xml", "textarea", "select", "iframe", "object");

    private final Document page;
    private final GridBuilder grid;
    private final Work work;
    private final Looks looks;
    private final Tables tables;
    private final FlowingText line = new FlowingText();
    private boolean isLineHidden;
    private int row;

    Page(Document page, GridBuilder grid, Work work) {
        this.page = page;
        this.grid = grid;
        this.work = work;
        this.looks = new Looks(new Stylesheet(page, work));
        this.tables = new Tables(page);
    }

    void read() {
        flow(page, null, false);
        endLine();
    }

    static boolean isSeen(Element element) {
        return !UNSEEN.contains(element.normalName());
    }

    private void flow(Element parent, Typeface face, boolean hidden) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                line.add(text.getWholeText(), face);
                work.cellCharacters(line.length());
                isLineHidden = hidden;
            } else if (node instanceof Element element && isSeen(element)) {
                take(element, looks.face(element, face), hidden || looks.isHidden(element));
            }
        }
    }

    private void take(Element element, Typeface face, boolean hidden) {
        if (element.nameIs("br")) {
            endLine();
        } else if (element.nameIs("table")) {
            endLine();
            takeTable(element, face, hidden);
        } else if (element.isBlock()) {
            endLine();
            flow(element, face, hidden);
            endLine();
        } else {
            flow(element, face, hidden);
        }
    }

    private void endLine() {
        if (!line.toString().isBlank()) {
            grid.addWords(row, 0, line.toString(), line.styled(), Typeface.PLAIN);
            if (isLineHidden) {
                grid.hideRow(row);
            }
            row++;
        }
        line.clear();
    }

    private void takeTable(Element table, Typeface face, boolean hidden) {
        boolean isLayout = tables.isLayout(table);
        List<Element> all = TableRows.of(table);
        TableRows rows = new TableRows(grid, work, looks, all.size());
        table.children().stream().filter(one -> one.nameIs("caption")).forEach(one -> take(one, face, hidden));
        if (!isLayout) {
            rows.hideColumns(table);
        }
        for (Element one : all) {
            boolean isHidden = hidden || looks.isHidden(one) || looks.isHidden(one.parent());
            Typeface own = looks.face(one, looks.face(one.parent(), face));
            if (isLayout && one.children().stream().anyMatch(tables::isHolder)) {
                one.children().forEach(cell -> take(cell, looks.face(cell, own), isHidden));
                endLine();
                rows.pass();
            } else {
                rows.put(one, row, own, isHidden);
                row++;
            }
        }
    }
}
