package vn.camket.output.page;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Divides a page into sheets of paper so that no table or chart is cut; what stands so far is the first of them. */
public final class Paper {
    /** Of A4 landscape, within the margins; a little less, as programs do not lay out alike. */
    private static final double HEIGHT = 510;

    private static final double WIDTH = 770;
    private static final double DIGIT = 5.5;

    private final Page page;
    private final double room;
    private int top;
    private int end;

    /** @param columns how many of them are printed */
    public Paper(Page page, int columns) {
        this.page = page;
        this.end = page.next();
        double scale = Math.min(1, Math.min(HEIGHT / height(0, end), WIDTH / (page.width(columns) * DIGIT)));
        Sheet sheet = page.sheet();
        PrintSetup print = sheet.getPrintSetup();
        // A program that fits a page by itself does not heed where it should be cut.
        sheet.setFitToPage(false);
        print.setScale((short) Math.floor(scale * 100));
        this.room = HEIGHT / scale;
    }

    /** Puts what was written since the last call on the same sheet if there is room, else on the next one. */
    public void keepTogether() {
        if (height(top, page.next()) > room) {
            page.sheet().setRowBreak(end - 1);
            top = end;
        }
        end = page.next();
    }

    private double height(int from, int to) {
        double height = 0;
        for (int at = from; at < to; at++) {
            Row row = page.sheet().getRow(at);
            height += row == null ? page.sheet().getDefaultRowHeightInPoints() : row.getHeightInPoints();
        }
        return height;
    }
}
