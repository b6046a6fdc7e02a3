package vn.camket.rule.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.camket.rule.language.Cursor.Lost;

/** Reads the facts between {@code when} and {@code then}, and finds its way again after each slip. */
final class FactParser {
    /** Words of Drools between two facts, or before one, that no rule may use. */
    private static final Set<String> ELEMENTS = Set.of(
            "eval",
            "forall",
            "accumulate",
            "acc",
            "collect",
            "groupby",
            "from",
            "or",
            "and",
            "over",
            "do",
            "break",
            "if");

    /** Each further fact multiplies what the engine has to look at. */
    private static final int MOST = 20;

    private final Cursor words;
    private final List<Pattern> patterns = new ArrayList<>();
    private final Set<String> lost = new HashSet<>();
    private boolean garbled;

    FactParser(Cursor words) {
        this.words = words;
    }

    /** Those that were read. */
    List<Pattern> patterns() {
        return patterns;
    }

    /** Names that are kept where nothing could be understood. */
    Set<String> lost() {
        return lost;
    }

    /** Whether the last line was not understood: it may be the word "then" in a wrong spelling. */
    boolean isGarbled() {
        return garbled;
    }

    void read() throws Lost {
        while (!words.isAtEdge() && !words.isAtReport()) {
            if (patterns.size() == MOST) {
                throw words.lostAt(
                        words.peek(),
                        "Khối này có hơn " + MOST + " dữ kiện; viết thành nhiều khối.",
                        "This block names more than " + MOST + " facts; make several blocks of it.");
            }
            element();
        }
    }

    private void element() {
        int start = words.position();
        try {
            Token absent = words.isAt("not") ? words.next() : null;
            Token kept = null;
            if (words.isAt(Token.Kind.VALUE) && words.peek(1).is(":")) {
                kept = words.next();
                words.next();
            }
            if (!words.peek().isName() || !words.peek(1).is("(")) {
                throw noFact(absent);
            }
            Token fact = words.next();
            Token open = words.next();
            List<Condition> conditions = conditions();
            int end = words.last().end();
            patterns.add(new Pattern(absent, kept, fact, open, conditions, end));
            if (!words.peek().first() && !words.isAtFact() && !words.isAtEnd()) {
                throw noFact(null);
            }
            garbled = false;
        } catch (Lost told) {
            garbled = true;
            skipElement(words.peek());
            keepNames(words.since(start));
        }
    }

    private Lost noFact(Token absent) {
        Token met = words.peek();
        if (met.is("exists")) {
            // Drools 10.2.0 loses matches of a "not" when an "exists" of another rule looks at facts of the same kind
            return words.lostAt(
                    met,
                    "Quy tắc không dùng exists; bỏ chữ này đi: nhiều dữ kiện cùng đối tượng vẫn chỉ thành một phát"
                            + " hiện.",
                    "Rules do not use exists; leave it out: several facts of one subject become one finding anyway.");
        }
        if (met.kind() == Token.Kind.WORD && ELEMENTS.contains(met.text()) || met.is("(") || met.is("||")) {
            return words.lostAt(
                    met,
                    "Quy tắc không dùng “" + met.text() + "” ở đây: mỗi dòng là một dữ kiện, có thể có not ở đầu. Thay"
                            + " cho “hoặc” thì viết hai khối rule; cần đếm hay tính thì đề nghị bổ sung thuộc tính.",
                    "Rules do not use \"" + met.text() + "\" here: each line is one fact, with not before it if wanted."
                            + " For \"or\" write two rule blocks; to count or compute ask for a property.");
        }
        return absent == null
                ? words.lost(
                        "ở đây cần một dữ kiện với dấu ngoặc, ví dụ ActionState(done), hoặc chữ then",
                        "a fact with brackets is wanted here, such as ActionState(done), or the word then")
                : words.lost(
                        "sau not cần một dữ kiện, ví dụ not Document(…)",
                        "behind not a fact is wanted, as in not Document(…)");
    }

    /** To the next line that begins on the outside of all brackets. */
    private void skipElement(Token start) {
        int depth = 0;
        while (!words.isAtEdge() && !words.isAtReport()) {
            Token token = words.peek();
            if (token != start && token.first() && (depth <= 0 || words.isAtFact())) {
                return;
            }
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            words.next();
        }
    }

    private void keepNames(List<Token> skipped) {
        for (int at = 0; at + 1 < skipped.size(); at++) {
            if (skipped.get(at).kind() == Token.Kind.VALUE
                    && skipped.get(at + 1).is(":")) {
                lost.add(skipped.get(at).text());
            }
        }
    }

    private List<Condition> conditions() throws Lost {
        List<Condition> conditions = new ArrayList<>();
        if (words.takes(")")) {
            return conditions;
        }
        while (true) {
            Token opening = words.peek();
            int read = conditions.size();
            try {
                conditions.add(new ConditionParser(words).read());
                if (words.takes(")")) {
                    return conditions;
                }
                if (!words.isAt(",")) {
                    throw words.lost(
                            "ở đây cần dấu phẩy hoặc dấu đóng ngoặc", "a comma or a closing bracket is wanted here");
                }
            } catch (Lost told) {
                if (conditions.size() == read) {
                    conditions.add(new Condition(keptBy(opening), null));
                }
                skipCondition();
            }
            if (words.takes(")") || !words.takes(",")) {
                return conditions;
            }
        }
    }

    /** The name that a condition gives, though it is not well written: it need not be told as missing elsewhere. */
    private static Token keptBy(Token opening) {
        return opening.kind() == Token.Kind.VALUE ? opening : null;
    }

    private void skipCondition() {
        int depth = 0;
        while (!words.isAtEdge() && !(words.peek().first() && words.isAtFact()) && !words.isAt("then")) {
            if (depth == 0 && (words.isAt(",") || words.isAt(")"))) {
                return;
            }
            depth += words.isAt("(") ? 1 : words.isAt(")") ? -1 : 0;
            words.next();
        }
    }
}
