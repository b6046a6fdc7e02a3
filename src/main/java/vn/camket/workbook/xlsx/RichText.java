package vn.camket.workbook.xlsx;

import java.util.ArrayList;
import java.util.List;
import vn.camket.workbook.encoding.StyledText;
import vn.camket.workbook.encoding.Typeface;
import vn.camket.workbook.part.Xml;

/** Joins the runs of a string item, without its phonetic runs. */
final class RichText {
    private static final int ESCAPE = 7;
    private static final int HEX = 16;

    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private int phonetic;
    private final List<StyledText.Run> runs = new ArrayList<>();
    private Typeface face;
    private int runBegins;
    private boolean hasFaces;

    void clear() {
        text.setLength(0);
        runs.clear();
        face = null;
        runBegins = 0;
        hasFaces = false;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Takes one step of the XML inside of {@code si} or {@code is}. */
    void take(Xml xml) {
        if (xml.isText()) {
            if (inText) {
                xml.appendTo(text);
            }
            return;
        }
        switch (xml.name()) {
            case "t" -> inText = xml.isStart() && phonetic == 0;
            case "r" -> takeRun(xml.isStart());
            case "rFont" -> {
                if (xml.isStart()) {
                    face = Typeface.of(xml.attribute("val"));
                    hasFaces = true;
                }
            }
            case "rPh" -> phonetic += xml.isStart() ? 1 : -1;
            default -> {}
        }
    }

    private void takeRun(boolean begins) {
        if (!begins && text.length() > runBegins) {
            runs.add(new StyledText.Run(unescape(text.substring(runBegins)), face));
        }
        runBegins = text.length();
        face = null;
    }

    /** The runs, null when none has a typeface of its own. */
    StyledText styled() {
        return hasFaces ? new StyledText(List.copyOf(runs)) : null;
    }

    @Override
    public String toString() {
        return unescape(text.toString());
    }

    /** Decodes {@code _xHHHH_} (ECMA-376 part 1, 22.9.2.19): how a string holds signs that XML forbids. */
    static String unescape(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int from = 0;
        for (; at >= 0; at = text.indexOf("_x", at)) {
            int sign = escaped(text, at);
            if (sign < 0) {
                at += 2;
                continue;
            }
            plain.append(text, from, at).append((char) sign);
            at += ESCAPE;
            from = at;
        }
        return plain.append(text, from, text.length()).toString();
    }

    private static int escaped(String text, int at) {
        if (at + ESCAPE > text.length() || text.charAt(at + ESCAPE - 1) != '_') {
            return -1;
        }
        int value = 0;
        for (int digit = at + 2; digit < at + ESCAPE - 1; digit++) {
            int hex = Character.digit(text.charAt(digit), HEX);
            if (hex < 0) {
                return -1;
            }
            value = value * HEX + hex;
        }
        return value;
    }
}
