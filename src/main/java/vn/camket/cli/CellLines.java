package vn.camket.cli;

import java.io.PrintWriter;
import vn.camket.fact.CellAccount;
import vn.camket.text.InspectionWords;

/** Prints one line a cell: where it stands, what it says, what that was taken for. */
final class CellLines {
    private static final int WIDTH = 100;
    private static final int PLACE = 8;
    private static final int TEXT = 44;

    private final PrintWriter out;
    private final InspectionWords words;
    private String sheet;

    CellLines(PrintWriter out, InspectionWords words) {
        this.out = out;
        this.words = words;
    }

    void print(CellAccount account) {
        if (!account.cell().sheet().equals(sheet)) {
            sheet = account.cell().sheet();
            out.println("  " + words.wording().label("inspect.sheet", sheet));
        }
        String meaning = (account.isDoubtful() ? "? " : "")
                + (account.hidden() ? words.wording().label("inspect.isHidden") + " " : "")
                + words.role(account);
        line(account.cell().ref(), words.wording().value(account.cell().text()), meaning);
    }

    private void line(String place, String text, String meaning) {
        out.println(cut("    " + padded(place, PLACE) + padded(cut(text, TEXT - 2), TEXT) + meaning, WIDTH));
    }

    /** Begins with the cells of another workbook. */
    void begin() {
        sheet = null;
        line(
                words.wording().label("head.cell"),
                words.wording().label("inspect.says"),
                words.wording().label("inspect.taken"));
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.codePointCount(0, text.length())));
    }

    static String cut(String text, int width) {
        if (text.codePointCount(0, text.length()) <= width) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, width - 1)).stripTrailing() + "…";
    }
}
