package vn.camket.workbook.encoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Joins pieces of a text whose blanks collapse, and keeps the typefaces of its runs. */
public final class FlowingText {
    private final StringBuilder text = new StringBuilder();
    private final List<StyledText.Run> runs = new ArrayList<>();
    private Typeface face;
    private int runBegins;
    private boolean hasFaces;

    public void clear() {
        text.setLength(0);
        runs.clear();
        face = null;
        runBegins = 0;
        hasFaces = false;
    }

    public int length() {
        return text.length();
    }

    /**
     * Adds a piece; several blanks count as one, and those that begin a line as none.
     *
     * @param ofPiece null for the cell's own
     */
    public void add(CharSequence piece, Typeface ofPiece) {
        if (!Objects.equals(face, ofPiece)) {
            endRun();
            face = ofPiece;
        }
        for (int at = 0; at < piece.length(); at++) {
            char sign = piece.charAt(at);
            boolean isBlank = sign == ' ' || sign == '\t' || sign == '\n' || sign == '\r' || sign == '\f';
            if (!isBlank) {
                text.append(sign);
            } else if (!text.isEmpty() && " \n".indexOf(text.charAt(text.length() - 1)) < 0) {
                text.append(' ');
            }
        }
        hasFaces |= ofPiece != null && text.length() > runBegins;
    }

    /** Adds blanks that stay. */
    public void addBlanks(int count) {
        text.append(" ".repeat(count));
    }

    /** Begins another line; a blank at the end of this one is not seen. */
    public void breakLine() {
        int last = text.length() - 1;
        if (last >= runBegins && text.charAt(last) == ' ') {
            text.setLength(last);
        }
        text.append('\n');
    }

    /** Begins another line, unless nothing stands before it or it has just begun. */
    public void breakParagraph() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            breakLine();
        }
    }

    private void endRun() {
        if (text.length() > runBegins) {
            runs.add(new StyledText.Run(text.substring(runBegins), face));
        }
        runBegins = text.length();
    }

    /** The runs, null when none has a typeface of its own. */
    public StyledText styled() {
        endRun();
        return hasFaces ? new StyledText(List.copyOf(runs)) : null;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
