package vn.camket.rule.sentence;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.camket.rule.language.Letters;

/**
 * Holds one word of a sentence, a comma, or a text between quotes.
 *
 * @param text in composed letters, whichever way it was typed
 * @param start offset of its first character
 * @param end offset behind its last
 */
record Sign(String text, int start, int end) {
    /** The words of a stretch of a file. */
    static List<Sign> of(String file, int from, int to) {
        List<Sign> signs = new ArrayList<>();
        int at = from;
        while (at < to) {
            if (Character.isWhitespace(file.charAt(at))) {
                at++;
            } else {
                int end = end(file, at, to);
                signs.add(new Sign(Normalizer.normalize(file.substring(at, end), Normalizer.Form.NFC), at, end));
                at = end;
            }
        }
        return signs;
    }

    private static int end(String file, int start, int to) {
        char first = file.charAt(start);
        if (first == ',') {
            return start + 1;
        }
        if (first == '"') {
            int close = file.indexOf('"', start + 1);
            return close < 0 || close >= to ? to : close + 1;
        }
        int end = start + 1;
        while (end < to
                && !Character.isWhitespace(file.charAt(end))
                && file.charAt(end) != ','
                && file.charAt(end) != '"'
                && !(end == start + 1 && first == '-')) {
            end++;
        }
        return end;
    }

    /** Offset of the first sign of a line without a shape of its own, save tabs and the end of the line; else -1. */
    static int unseen(String file, int from, int to) {
        for (int at = from; at < to; at++) {
            char sign = file.charAt(at);
            if (Letters.isUnseen(sign) && sign != '\t' && !(sign == '\r' && at == to - 1)) {
                return at;
            }
        }
        return -1;
    }

    static String join(List<Sign> signs) {
        return signs.stream().map(Sign::text).collect(Collectors.joining(" ")).replace(" ,", ",");
    }
}
