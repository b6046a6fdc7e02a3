package vn.camket.workbook.html;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vn.camket.workbook.encoding.FlowingText;
import vn.camket.workbook.encoding.Typeface;
import vn.camket.workbook.grid.ErrorValue;
import vn.camket.workbook.grid.ExactNumber;
import vn.camket.workbook.grid.GridBuilder;
import vn.camket.workbook.grid.GridCell;
import vn.camket.workbook.grid.NativeNumber;
import vn.camket.workbook.grid.Work;

/** Reads one cell of a table: a number where Excel or LibreOffice left one, else words. */
final class CellDraft {
    private static final Pattern WHOLE = Pattern.compile("-?\\d+");

    private final Looks looks;
    private final Work work;
    private final FlowingText text = new FlowingText();

    CellDraft(Looks looks, Work work) {
        this.looks = looks;
        this.work = work;
    }

    /** Puts a cell into the grid; false when it is blank. */
    boolean put(Element cell, GridBuilder grid, int row, int column, Typeface face) {
        text.clear();
        flow(cell, null);
        String words = text.toString().strip();
        BigDecimal number = number(cell, words);
        if (ErrorValue.is(words)) {
            grid.add(GridCell.failed(row, column, words));
        } else if (cell.hasAttr("x:bool")) {
            grid.add(GridCell.truth(row, column, cell.attr("x:bool").equalsIgnoreCase("true")));
        } else if (number != null) {
            grid.add(NativeNumber.cell(row, column, number, looks.shown(cell), false));
        } else if (!words.isEmpty()) {
            grid.addWords(row, column, words, text.styled(), face == null ? Typeface.PLAIN : face);
        } else {
            return false;
        }
        return true;
    }

    private static BigDecimal number(Element cell, String words) {
        String stated = cell.hasAttr("sdval") ? cell.attr("sdval") : cell.attr("x:num");
        boolean isShown = stated.isEmpty()
                && cell.hasAttr("x:num")
                && WHOLE.matcher(words).matches();
        return stated.isEmpty() && !isShown ? null : ExactNumber.of(isShown ? words : stated);
    }

    /** @param face null for the cell's own */
    private void flow(Element parent, Typeface face) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode piece) {
                text.add(piece.getWholeText(), face);
                work.cellCharacters(text.length());
            } else if (node instanceof Element element && Page.isSeen(element) && !looks.isHidden(element)) {
                take(element, looks.face(element, face));
            }
        }
    }

    private void take(Element element, Typeface face) {
        if (element.nameIs("br")) {
            text.breakLine();
        } else if (Tables.isCell(element)) {
            flow(element, face);
            text.add(" ", face);
        } else if (element.isBlock()) {
            text.breakParagraph();
            flow(element, face);
            text.breakParagraph();
        } else {
            flow(element, face);
        }
    }
}
