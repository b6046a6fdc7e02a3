package vn.camket.register.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lays out a JSON file: a key a line, short lists on one line, numbers and texts as they are written. */
public final class JsonLayout {
    /** What a screen shows beside a list of files. */
    private static final int WIDTH = 120;

    private static final int STEP = 2;

    private final List<String> pieces;
    private final StringBuilder text = new StringBuilder();
    private int at;
    private int lineStart;

    private JsonLayout(String json) {
        pieces = pieces(json);
    }

    /** Null, with faults told, when the file is not JSON. */
    public static String of(Path rules, String name, Faults faults) {
        return JsonFile.read(rules, name, faults)
                .filter(file -> faults.isEmpty())
                .map(file -> new JsonLayout(file.text()).write())
                .orElse(null);
    }

    /** Of a text that is known to be JSON. */
    public static String of(String json) {
        return new JsonLayout(json).write();
    }

    /** Signs, and values and keys as they are written. */
    private static List<String> pieces(String json) {
        List<String> pieces = new ArrayList<>();
        int at = 0;
        while (at < json.length()) {
            char sign = json.charAt(at);
            int end = at + 1;
            if (sign == '"') {
                while (json.charAt(end) != '"') {
                    end += json.charAt(end) == '\\' ? 2 : 1;
                }
                end++;
            } else if ("{}[]:,".indexOf(sign) < 0 && !isBlank(sign)) {
                while (end < json.length() && "{}[]:,".indexOf(json.charAt(end)) < 0 && !isBlank(json.charAt(end))) {
                    end++;
                }
            }
            if (!isBlank(sign)) {
                pieces.add(json.substring(at, end));
            }
            at = end;
        }
        return pieces;
    }

    private static boolean isBlank(char sign) {
        return sign == ' ' || sign == '\t' || sign == '\n' || sign == '\r';
    }

    private String write() {
        value(0);
        return text.append('\n').toString();
    }

    private void value(int indent) {
        String opening = pieces.get(at);
        boolean opens = opening.equals("{") || opening.equals("[");
        int end = opens ? closing() : at;
        if (opens && (opening.equals("[") ? !fitsOnLine(end) : end > at + 1)) {
            members(indent + STEP);
            newLine(indent);
            text.append(pieces.get(at++));
        } else if (opens) {
            text.append(onOneLine(end));
            at = end + 1;
        } else {
            text.append(opening);
            at++;
        }
    }

    private void members(int indent) {
        text.append(pieces.get(at++));
        while (!isClosing(pieces.get(at))) {
            newLine(indent);
            if (pieces.get(at + 1).equals(":")) {
                text.append(pieces.get(at)).append(": ");
                at += 2;
            }
            value(indent);
            if (pieces.get(at).equals(",")) {
                text.append(pieces.get(at++));
            }
        }
    }

    private static boolean isClosing(String piece) {
        return piece.equals("}") || piece.equals("]");
    }

    private void newLine(int indent) {
        text.append('\n').append(" ".repeat(indent));
        lineStart = text.length() - indent;
    }

    /** Where the list that opens here closes, or the first value in it that is a list or an object itself. */
    private int closing() {
        int end = at + 1;
        while (!isClosing(pieces.get(end))
                && !pieces.get(end).equals("[")
                && !pieces.get(end).equals("{")) {
            end++;
        }
        return end;
    }

    private boolean fitsOnLine(int end) {
        boolean more = end + 1 < pieces.size() && pieces.get(end + 1).equals(",");
        String line = text.substring(lineStart) + onOneLine(end) + (more ? "," : "");
        return pieces.get(end).equals("]") && line.codePointCount(0, line.length()) <= WIDTH;
    }

    private String onOneLine(int end) {
        return pieces.subList(at, end + 1).stream()
                .map(piece -> piece.equals(",") ? ", " : piece)
                .collect(Collectors.joining());
    }
}
