package vn.camket.output.mark;

import java.util.Locale;
import vn.camket.output.content.Clean;

/** Spells text and tags as XML in plain ASCII, which every encoding of a part can hold. */
final class Markup {
    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final int ASCII = 0x7F;

    private Markup() {}

    /** Text for an element or an attribute; signs that XML cannot carry are dropped. */
    static String text(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        Clean.text(text).codePoints().forEach(point -> {
            if (point > ASCII || point < ' ' || "&<>\"'".indexOf(point) >= 0) {
                safe.append("&#x")
                        .append(Integer.toHexString(point).toUpperCase(Locale.ROOT))
                        .append(';');
            } else {
                safe.appendCodePoint(point);
            }
        });
        return safe.toString();
    }

    /** Text as a string item of a workbook has it: there {@code _x0041_} would stand for a sign. */
    static String item(String text) {
        return text(text.replace("_x", "_x005F_x"));
    }

    /** Gives every tag of a piece of XML a prefix, which may be empty. */
    static String prefixed(String prefix, String xml) {
        return prefix.isEmpty() ? xml : xml.replaceAll("<(/?)(?=\\w)", "<$1" + prefix + ":");
    }

    /** A start tag in which an attribute has another value; it comes last where it was missing. */
    static String with(String tag, String name, String value) {
        int at = 1;
        while (isName(tag.charAt(at))) {
            at++;
        }
        int end = at;
        while (true) {
            int begin = past(tag, end);
            if (!isName(tag.charAt(begin))) {
                return tag.substring(0, end) + ' ' + name + "=\"" + text(value) + '"' + tag.substring(end);
            }
            int equals = tag.indexOf('=', begin);
            int open = past(tag, equals + 1);
            int close = tag.indexOf(tag.charAt(open), open + 1);
            if (tag.substring(begin, equals).strip().equals(name)) {
                return tag.substring(0, open + 1) + text(value) + tag.substring(close);
            }
            end = close + 1;
        }
    }

    /** The place behind the start tag with which a piece of XML begins. */
    static int end(String xml) {
        char quote = 0;
        for (int at = 0; at < xml.length(); at++) {
            char sign = xml.charAt(at);
            if (quote != 0) {
                quote = sign == quote ? 0 : quote;
            } else if (sign == '"' || sign == '\'') {
                quote = sign;
            } else if (sign == '>') {
                return at + 1;
            }
        }
        return xml.length();
    }

    private static boolean isName(char sign) {
        return sign > ' ' && "/>=\"'".indexOf(sign) < 0;
    }

    private static int past(String tag, int from) {
        int at = from;
        while (tag.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }
}
