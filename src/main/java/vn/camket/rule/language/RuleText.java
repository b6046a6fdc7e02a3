package vn.camket.rule.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds a rule file as it is understood.
 *
 * <p>Only what is understood is handed on: {@link #plain} makes the text anew of its words and signs, so that a compiler
 * with other notions of comments, quotes or escapes finds nothing in it that was not looked at.
 *
 * @param writing as it was read
 * @param blocks in the order of the file, also those that are not well written
 * @param slips what is not well written, by place
 */
public record RuleText(Writing writing, List<Block> blocks, List<Slip> slips) {
    private static final int LONGEST = 100_000;
    /** A rule has a block for each level. */
    private static final int MOST = 50;

    private static final Set<String> OUTSIDE = Set.of(
            "package",
            "import",
            "global",
            "function",
            "declare",
            "query",
            "dialect",
            "unit",
            "expander",
            "salience",
            "enabled",
            "no-loop",
            "agenda",
            "timer",
            "duration");

    /** Reads conditions; never throws, whatever stands in them. */
    public static RuleText read(String text) {
        return read(Writing.ofConditions(text));
    }

    /** Reads a file; never throws, whatever stands in it. */
    public static RuleText read(Writing writing) {
        String text = writing.drl();
        List<Slip> slips = new ArrayList<>();
        if (text.length() > LONGEST) {
            slips.add(Slip.of(
                    0,
                    "Tệp quy tắc quá dài (hơn " + LONGEST + " ký tự).",
                    "The rule file is too long (more than " + LONGEST + " signs)."));
            return new RuleText(writing, List.of(), slips);
        }
        Lexer lexer = new Lexer(text, slips);
        Cursor words = new Cursor(lexer.read(), slips);
        List<Block> blocks = new ArrayList<>();
        while (!words.isAtEnd()) {
            if (blocks.size() == MOST) {
                words.tell(
                        words.peek(),
                        "Tệp có hơn " + MOST + " khối; chia thành nhiều quy tắc.",
                        "The file has more than " + MOST + " blocks; make several rules of it.");
                break;
            }
            if (words.isAt("rule") && words.peek().first()) {
                blocks.add(block(words, slips, lexer.torn()));
            } else {
                stray(words);
            }
        }
        return of(writing, blocks, slips);
    }

    /** Where sentences could not be said in conditions, what the conditions lack is no more than an echo. */
    private static RuleText of(Writing writing, List<Block> blocks, List<Slip> slips) {
        if (!writing.slips().isEmpty()) {
            slips.removeIf(slip -> !writing.isSame(slip.offset()));
            slips.addAll(writing.slips());
            blocks.replaceAll(block -> isWhole(block, writing.slips()) ? block : block.asTorn());
        }
        slips.sort((one, other) -> Integer.compare(one.offset(), other.offset()));
        return new RuleText(writing, List.copyOf(blocks), List.copyOf(slips));
    }

    private static boolean isWhole(Block block, List<Slip> slips) {
        int end = block.tokens().get(block.tokens().size() - 1).end();
        return slips.stream().noneMatch(slip -> slip.offset() >= block.rule().start() && slip.offset() <= end);
    }

    /** The conditions. */
    public String text() {
        return writing.drl();
    }

    /** What follows a quote that is not closed is mostly its echo, up to the end of the block. */
    private static Block block(Cursor words, List<Slip> slips, List<Integer> torn) {
        List<Slip> own = new ArrayList<>();
        Block block = new BlockParser(words.telling(own), own).read();
        words.telling(slips);
        int start = block.rule().start();
        int end = words.last().end();
        int tear = torn.stream()
                .filter(offset -> offset >= start && offset <= end)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        own.stream().filter(slip -> slip.offset() < tear).forEach(slips::add);
        return tear < Integer.MAX_VALUE ? block.asTorn() : block;
    }

    /** Words outside of any block: one slip for each line that brings something of Drools' own, or for them all. */
    private static void stray(Cursor words) {
        Token stray = words.peek();
        if (OUTSIDE.contains(stray.text())) {
            words.tell(
                    stray,
                    "Tệp chỉ được chứa các khối rule … end: bỏ “" + stray.text() + "”.",
                    "The file may hold rule … end blocks only: remove \"" + stray.text() + "\".");
        } else {
            words.tell(
                    stray,
                    "Chữ này đứng ngoài mọi khối rule … end; hãy bỏ đi, hoặc bắt đầu khối bằng chữ rule.",
                    "These words stand outside of any block rule … end; remove them, or begin a block with rule.");
        }
        do {
            words.next();
        } while (!words.isAtEnd()
                && !(words.peek().first()
                        && (words.isAt("rule") || OUTSIDE.contains(words.peek().text()))));
    }

    /**
     * The text with nothing in it but the words and signs of some blocks, each in its place, on its line.
     *
     * @param wanted blocks of this text
     * @param added further words, by the offset that they stand behind
     */
    public String plain(List<Block> wanted, Map<Integer, String> added) {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        for (Block block : wanted) {
            for (Token token : block.tokens()) {
                blank(plain, at, token.start());
                plain.append(text(), token.start(), token.end());
                plain.append(added.getOrDefault(token.end(), ""));
                at = token.end();
            }
        }
        blank(plain, at, text().length());
        return plain.toString();
    }

    private void blank(StringBuilder plain, int from, int to) {
        for (int sign = from; sign < to; sign++) {
            plain.append(text().charAt(sign) == '\n' ? '\n' : ' ');
        }
    }

    /** 1-based line of an offset. */
    public int line(int offset) {
        return writing.line(offset);
    }

    /** 1-based column of an offset, in characters. */
    public int column(int offset) {
        return writing.column(offset);
    }
}
