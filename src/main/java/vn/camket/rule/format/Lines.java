package vn.camket.rule.format;

/** Grows a text line by line, and knows how full the last one is. */
final class Lines {
    /** What a screen shows beside a list of files. */
    static final int WIDTH = 120;

    private final StringBuilder text = new StringBuilder();
    private int column;
    private boolean fresh = true;

    /** Begins a line. */
    void begin(int indent) {
        if (text.length() > 0) {
            text.append('\n');
        }
        text.append(" ".repeat(indent));
        column = indent;
        fresh = true;
    }

    void blank() {
        if (text.length() > 0) {
            text.append('\n');
        }
    }

    /** @param apart whether a blank stands before it, unless a line begins with it */
    void put(String words, boolean apart) {
        if (apart && !fresh) {
            text.append(' ');
            column++;
        }
        text.append(words);
        column += width(words);
        fresh = false;
    }

    boolean isFresh() {
        return fresh;
    }

    /** Whether so much still fits behind a blank. */
    boolean fits(int width) {
        return column + 1 + width <= WIDTH;
    }

    static int width(String words) {
        return words.codePointCount(0, words.length());
    }

    /** Ends the last line, if there is one. */
    String end() {
        return text.length() == 0 ? "" : text.append('\n').toString();
    }
}
