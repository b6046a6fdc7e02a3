package vn.camket.rule.mutation;

import java.util.regex.Pattern;
import org.drools.drl.ast.descr.RuleDescr;
import vn.camket.rule.file.RuleFile;
import vn.camket.rule.language.Writing;

/** Changes one block of a rule file, the other blocks left out, without moving any line; positions are Drools' own. */
final class BlockText {
    private static final Pattern ASIDE = Pattern.compile("\"[^\"\n]*\"|//[^\n]*|(?s:/\\*.*?\\*/)");

    private final Writing writing;
    private final String source;
    private final int prelude;
    private final int from;
    private final int to;

    BlockText(RuleFile file, RuleDescr block) {
        this.writing = file.writing();
        this.source = file.source();
        this.prelude = source.length() - file.drl().length();
        this.from = block.getStartCharacter();
        this.to = Math.min(source.length(), block.getEndCharacter() + 1);
    }

    /** The file's text with this block only. */
    String alone() {
        return with(from, from, "");
    }

    String without(int start, int end) {
        return with(start, end, blank(source.substring(start, end)));
    }

    String with(int start, int end, String other) {
        return blank(source.substring(prelude, from))
                + source.substring(from, start)
                + other
                + source.substring(end, to)
                + blank(source.substring(to));
    }

    /** What stands there, as its author wrote it. */
    String words(int start, int end) {
        String words =
                writing.sentences() ? writing.sentences(start - prelude, end - prelude) : source.substring(start, end);
        return words.strip().replaceAll("\\s+", " ");
    }

    String exactly(int start, int end) {
        return source.substring(start, end);
    }

    /** The same number of signs, comments and what stands in quotation marks made blank. */
    String code(int start, int end) {
        return ASIDE.matcher(source.substring(start, end)).replaceAll(aside -> blank(aside.group()));
    }

    /** The block's code before and after a passage. */
    String codeAround(int start, int end) {
        return code(from, start) + " " + code(end, to);
    }

    int start() {
        return from;
    }

    int end() {
        return to;
    }

    /** 1-based. */
    int line(int at) {
        return writing.line(at - prelude);
    }

    /** 1-based. */
    int column(int at) {
        return writing.column(at - prelude);
    }

    private static String blank(String text) {
        // sign by sign, as a letter may be two of them and positions must hold
        char[] signs = text.toCharArray();
        for (int at = 0; at < signs.length; at++) {
            signs[at] = signs[at] == '\r' || signs[at] == '\n' ? signs[at] : ' ';
        }
        return new String(signs);
    }
}
