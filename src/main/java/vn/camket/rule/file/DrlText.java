package vn.camket.rule.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds one's way in the text of a rule file, well written or not: its blocks, its lines, and what is no comment.
 *
 * @param drl without byte order mark
 */
public record DrlText(String drl) {
    private static final Pattern OPENING = Pattern.compile("(?m)^[ \\t]*(rule)\\b");
    private static final Pattern WORDS_OR_COMMENT =
            Pattern.compile("\"(?:\\\\.|[^\"\\\\\\n])*\"|(//[^\\n]*|/\\*(?s:.*?)\\*/)");
    private static final Pattern LITERAL = Pattern.compile("\"(?:\\\\.|[^\"\\\\\\n])*\"");
    private static final Pattern SIGN = Pattern.compile("[^\\r\\n]");

    /**
     * Marks a stretch of the text.
     *
     * @param start offset of its first character
     * @param end offset behind its last
     */
    public record Span(int start, int end) {}

    /** From each line that begins a rule to the next; what stands before the first is a span of its own, if anything. */
    public List<Span> blocks() {
        List<Integer> starts = new ArrayList<>();
        Matcher opening = OPENING.matcher(code());
        while (opening.find()) {
            starts.add(opening.start(1));
        }
        if (starts.isEmpty() || !code().substring(0, starts.get(0)).isBlank()) {
            starts.add(0, 0);
        }
        List<Span> blocks = new ArrayList<>();
        for (int at = 0; at < starts.size(); at++) {
            blocks.add(new Span(starts.get(at), at + 1 < starts.size() ? starts.get(at + 1) : drl.length()));
        }
        return blocks;
    }

    /** The same text with comments blanked out, so that places hold. */
    public String code() {
        return WORDS_OR_COMMENT
                .matcher(drl)
                .replaceAll(found ->
                        Matcher.quoteReplacement(found.group(1) == null ? found.group() : blank(found.group())));
    }

    /** The same text with comments blanked out, and whatever stands between quotes. */
    public String words() {
        return LITERAL.matcher(code()).replaceAll(found -> blank(found.group()));
    }

    /** The same text with all but one span blanked out, so that places hold. */
    public DrlText only(Span span) {
        return new DrlText(blank(drl.substring(0, span.start()))
                + drl.substring(span.start(), span.end())
                + blank(drl.substring(span.end())));
    }

    DrlText without(Span span) {
        return new DrlText(drl.substring(0, span.start())
                + blank(drl.substring(span.start(), span.end()))
                + drl.substring(span.end()));
    }

    private static String blank(String text) {
        return SIGN.matcher(text).replaceAll(" ");
    }

    /** 1-based line of an offset. */
    public int line(int offset) {
        return 1
                + (int) drl.substring(0, offset)
                        .chars()
                        .filter(sign -> sign == '\n')
                        .count();
    }

    /** 1-based column of an offset, in characters. */
    public int column(int offset) {
        return offset - drl.lastIndexOf('\n', offset - 1);
    }

    /** Offset of the first character of a 1-based line, or of the text's end when it has fewer. */
    public int offset(int line) {
        int offset = 0;
        for (int at = 1; at < line; at++) {
            int end = drl.indexOf('\n', offset);
            if (end < 0) {
                return drl.length();
            }
            offset = end + 1;
        }
        return offset;
    }
}
