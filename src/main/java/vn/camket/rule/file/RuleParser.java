package vn.camket.rule.file;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.kie.api.io.Resource;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Parses a rule file and tells the first fault of each block that is not well written.
 *
 * <p>Block by block, as Drools' parser understands nothing of what follows an error.
 */
final class RuleParser {
    /** The parser repeats the fault's place, in a line of which the author has written only a part. */
    private static final Pattern PLACE = Pattern.compile("^\\[ERR \\d+\\] Line \\d+:\\d+ ");

    private static final Pattern RULE = Pattern.compile("(?m)^[ \\t]*rule\\b");
    private static final Pattern END = Pattern.compile("(?m)^[ \\t]*end\\b");

    private final RuleFile rule;
    private final Faults faults;
    private DrlText left;

    RuleParser(RuleFile rule, Faults faults) {
        this.rule = rule;
        this.faults = faults;
        this.left = new DrlText(rule.drl());
    }

    /** The file without the blocks that were told; places hold. */
    RuleFile sound() {
        return rule.with(left);
    }

    /** What the sound blocks say, null when the parser gives up on the file. */
    PackageDescr parse() {
        left.blocks().forEach(this::checkEdges);
        while (true) {
            DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
            PackageDescr file = null;
            String gaveUp = null;
            try {
                file = parser.parse((Resource) null, sound().source());
            } catch (DroolsParserException | RuntimeException broken) {
                // on some texts; what it has understood by then is among its errors
                gaveUp = String.valueOf(broken.getMessage());
            }
            if (!parser.hasErrors()) {
                if (gaveUp != null) {
                    tell(0, 0, gaveUp);
                }
                return file;
            }
            if (left.drl().isBlank()) {
                return null;
            }
            leaveOut(parser.getErrors().get(0));
        }
    }

    /** Tells what the parser would tell of some place far below. */
    private void checkEdges(DrlText.Span block) {
        String words = left.only(block).words();
        int quote = words.indexOf('"');
        Matcher end = END.matcher(words);
        boolean ends = end.find();
        int last = words.stripTrailing().length();
        if (quote >= 0) {
            leaveOut(
                    block,
                    quote,
                    "Dấu ngoặc kép mở ở đây chưa được đóng.",
                    "The quote that opens here is never closed.");
        } else if (!ends && RULE.matcher(words).find()) {
            leaveOut(
                    block, last - 1, "Khối rule này thiếu chữ end ở dòng cuối.", "This rule lacks its last line: end.");
        } else if (ends && end.end() < last) {
            int start = last - words.substring(end.end(), last).stripLeading().length();
            leaveOut(
                    new DrlText.Span(start, block.end()),
                    start,
                    "Chữ này đứng ngoài mọi khối rule … end; hãy bỏ đi, hoặc bắt đầu khối bằng chữ rule.",
                    "These words stand outside of any block rule … end; remove them, or begin a block with rule.");
        }
    }

    private void leaveOut(DrlText.Span span, int offset, String vi, String en) {
        faults.add(rule.file(), left.line(offset), left.column(offset), vi, en);
        left = left.without(span);
    }

    private void leaveOut(DroolsError error) {
        int line = error.getLines().length > 0 ? Math.max(0, error.getLines()[0]) : 0;
        int column = error instanceof ParserError at ? at.getCol() + 1 : 0;
        int own = Math.max(0, line == 1 ? column - rule.prelude().length() : column);
        tell(line, own, error.getMessage());
        left = left.without(block(left.offset(line) + Math.max(0, own - 1)));
    }

    /** The block that holds an offset, or the last before it. */
    private DrlText.Span block(int offset) {
        List<DrlText.Span> blocks = left.blocks();
        DrlText.Span found = blocks.get(0);
        for (DrlText.Span block : blocks) {
            if (block.start() <= offset) {
                found = block;
            }
        }
        return found;
    }

    private void tell(int line, int column, String words) {
        String said = PLACE.matcher(words).replaceFirst("").strip();
        faults.add(
                rule.file(),
                line,
                column,
                "Quy tắc viết sai cú pháp ở đây hoặc ngay trước đây. Trình phân tích báo: " + said,
                "The rule is not well written here or just before. The parser says: " + said);
    }
}
