package vn.camket.output.form;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import vn.camket.output.page.Page;

/** Pins notes to cells, which show when the pointer rests on them. */
final class Notes {
    private static final int WIDTH = 3;
    private static final int LETTERS_A_LINE = 34;

    private final CreationHelper helper;
    private final Drawing<?> drawing;

    Notes(Page page) {
        this.helper = page.sheet().getWorkbook().getCreationHelper();
        this.drawing = page.sheet().createDrawingPatriarch();
    }

    void pin(Cell cell, String text) {
        ClientAnchor place = helper.createClientAnchor();
        place.setCol1(cell.getColumnIndex() + 1);
        place.setCol2(cell.getColumnIndex() + 1 + WIDTH);
        place.setRow1(cell.getRowIndex());
        place.setRow2(cell.getRowIndex() + 2 + lines(text));
        Comment note = drawing.createCellComment(place);
        note.setString(helper.createRichTextString(text));
        note.setAuthor("Camket");
        cell.setCellComment(note);
    }

    private static int lines(String text) {
        return text.lines().mapToInt(line -> line.length() / LETTERS_A_LINE).sum()
                + (int) text.chars().filter(sign -> sign == '\n').count();
    }
}
