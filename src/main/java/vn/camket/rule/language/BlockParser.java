package vn.camket.rule.language;

import java.util.List;
import vn.camket.rule.language.Cursor.Lost;

/** Reads one block from {@code rule} to {@code end}. */
final class BlockParser {
    private final Cursor words;
    private final List<Slip> slips;
    private Token name;
    private Token when;
    private List<Token> reported = List.of();

    /** @param slips what the cursor tells from now on */
    BlockParser(Cursor words, List<Slip> slips) {
        this.words = words;
        this.slips = slips;
    }

    Block read() {
        int start = words.position();
        Token rule = words.next();
        HeadParser head = new HeadParser(words);
        FactParser facts = new FactParser(words);
        try {
            name = head.read();
            // where something else stands in its place, that has been told
            when = slips.isEmpty() || words.isAt("when") ? words.take("when") : words.last();
            facts.read();
            if (facts.patterns().isEmpty() && slips.isEmpty()) {
                words.tell(
                        when, "Sau when phải có ít nhất một dữ kiện.", "After when at least one fact must be named.");
            }
            reported = new ReportParser(words, facts.isGarbled()).read();
        } catch (Lost told) {
            skipToEdge();
        }
        words.takes("end");
        List<Token> tokens = words.since(start).stream()
                .filter(token -> !head.aside().contains(token))
                .toList();
        return new Block(rule, name, head.annotations(), when, facts.patterns(), reported, tokens, facts.lost(), false);
    }

    private void skipToEdge() {
        while (!words.isAtEdge()) {
            words.next();
        }
    }
}
