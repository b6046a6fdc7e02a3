package vn.camket.rule.compile;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.camket.rule.file.DrlText;

/** Finds words in the text of one block, in its conditions or in what it reports; comments are passed over. */
final class BlockText {
    private static final Pattern WHEN = Pattern.compile("\\bwhen\\b");
    private static final Pattern THEN = Pattern.compile("(?m)^[ \\t]*then\\b");
    private static final Pattern WORD = Pattern.compile("(?<![\\w$.])[A-Za-z_$][\\w$]*");
    private static final Pattern VALUE = Pattern.compile("(?<![\\w$])\\$\\w+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final DrlText text;
    private final String code;
    private final String words;
    private final int when;
    private final int report;

    /** @param text the file with all but the block blanked out */
    BlockText(DrlText text) {
        this.text = text;
        this.code = text.code();
        this.words = text.words();
        this.when = after(WHEN, words, 0);
        this.report = firstSign(after(THEN, words, when));
    }

    private static int after(Pattern pattern, String text, int from) {
        Matcher found = pattern.matcher(text);
        return found.find(from) ? found.end() : from;
    }

    /** The block without comments and without what stands between quotes. */
    String words() {
        return words;
    }

    /** Offset of the statement after then. */
    int report() {
        return report;
    }

    /** The offset of the first sign from an offset on that is no space, or the offset itself when none follows. */
    int firstSign(int from) {
        int at = Math.min(from, code.length());
        while (at < code.length() && Character.isWhitespace(code.charAt(at))) {
            at++;
        }
        return at < code.length() ? at : Math.min(from, code.length());
    }

    /** The offset of the first sign of a line, counted from the line of the statement after then. */
    int reportLine(int further) {
        return firstSign(text.offset(text.line(report) + further));
    }

    /** The offset of a sign by 1-based line and column from 0. */
    int at(int line, int column) {
        return Math.min(text.offset(line) + column, code.length());
    }

    int line(int line) {
        return firstSign(text.offset(line));
    }

    /** The first conditions that read so, whatever their spaces. */
    Optional<DrlText.Span> condition(String wanted) {
        return squashed(wanted, when, report);
    }

    /** The first part of what is reported that reads so, whatever its spaces. */
    Optional<DrlText.Span> reported(String wanted) {
        return squashed(wanted, report, code.length());
    }

    private Optional<DrlText.Span> squashed(String wanted, int from, int to) {
        String signs = SPACES.matcher(wanted).replaceAll("");
        String squashed = SPACES.matcher(code.substring(from, to)).replaceAll("");
        int found = signs.isEmpty() ? -1 : squashed.indexOf(signs);
        return found < 0
                ? Optional.empty()
                : Optional.of(new DrlText.Span(sign(from, found), 1 + sign(from, found + signs.length() - 1)));
    }

    /** The offset of a sign, spaces not counted. */
    private int sign(int from, int number) {
        int at = firstSign(from);
        for (int left = number; left > 0; left--) {
            at = firstSign(at + 1);
        }
        return at;
    }

    /** The first whole word within a span that is none of the members of another, and so wanted. */
    Optional<MatchResult> word(DrlText.Span span, Predicate<MatchResult> wanted) {
        return WORD.matcher(words)
                .region(span.start(), span.end())
                .results()
                .filter(wanted)
                .findFirst();
    }

    /** The first of its words among the conditions that is so wanted. */
    Optional<MatchResult> word(Predicate<MatchResult> wanted) {
        return word(new DrlText.Span(when, report), wanted);
    }

    Stream<MatchResult> conditions(Pattern pattern) {
        return pattern.matcher(words).region(when, report).results();
    }

    /** Names of kept values, in conditions and report, that are so wanted. */
    Stream<MatchResult> values(Predicate<String> wanted) {
        return VALUE.matcher(words).region(when, words.length()).results().filter(found -> wanted.test(found.group()));
    }

    /** Where a name stands first, conditions or report. */
    Optional<MatchResult> name(String name) {
        Matcher found = Pattern.compile("(?<![\\w$])" + Pattern.quote(name) + "(?![\\w$])")
                .matcher(words);
        return found.find(when) ? Optional.of(found.toMatchResult()) : Optional.empty();
    }

    /** Where a value stands first between quotes. */
    Optional<Integer> literal(String value) {
        int at = code.indexOf("\"" + value + "\"", when);
        return at < 0 ? Optional.empty() : Optional.of(at);
    }
}
