package vn.camket.rule.language;

import java.util.List;

/** Walks along tokens and tells slips; of several on one stretch of words, the first. */
final class Cursor {
    private final List<Token> tokens;
    private List<Slip> slips;
    private int at;

    Cursor(List<Token> tokens, List<Slip> slips) {
        this.tokens = tokens;
        this.slips = slips;
    }

    /** The same cursor, which tells its slips elsewhere from now on. */
    Cursor telling(List<Slip> elsewhere) {
        slips = elsewhere;
        return this;
    }

    /** Ends the reading of a stretch of words that is not well written; it has been told. */
    static final class Lost extends Exception {
        private static final long serialVersionUID = 1L;

        Lost() {
            super(null, null, false, false);
        }
    }

    Token peek() {
        return tokens.get(at);
    }

    Token peek(int further) {
        return tokens.get(Math.min(at + further, tokens.size() - 1));
    }

    Token last() {
        return tokens.get(Math.max(0, at - 1));
    }

    Token next() {
        Token token = tokens.get(at);
        if (token.kind() != Token.Kind.END) {
            at++;
        }
        return token;
    }

    int position() {
        return at;
    }

    List<Token> since(int position) {
        return tokens.subList(position, at);
    }

    boolean isAt(String wanted) {
        return peek().is(wanted);
    }

    boolean isAt(Token.Kind kind) {
        return peek().kind() == kind;
    }

    boolean isAtEnd() {
        return isAt(Token.Kind.END);
    }

    /** Takes the word or sign when it stands here. */
    boolean takes(String wanted) {
        boolean here = isAt(wanted);
        if (here) {
            at++;
        }
        return here;
    }

    /** Takes a word or sign, or tells that it is missing here. */
    Token take(String wanted) throws Lost {
        if (!isAt(wanted)) {
            throw lost("ở đây cần “" + wanted + "”", "here \"" + wanted + "\" is wanted");
        }
        return next();
    }

    /** Tells that what stands here is not well written, and what is wanted. */
    Lost lost(String vi, String en) {
        Token met = peek();
        return met.kind() == Token.Kind.END
                ? lostAt(last(), "Tệp hết ở đây mà " + vi + ".", "The file ends here, not well written: " + en + ".")
                : lostAt(
                        met,
                        "Chỗ này viết chưa đúng: gặp “" + met.shown() + "”, " + vi + ".",
                        "This is not well written: met \"" + met.text() + "\", " + en + ".");
    }

    Lost lostAt(Token token, String vi, String en) {
        tell(token, vi, en);
        return new Lost();
    }

    void tell(Token token, String vi, String en) {
        slips.add(Slip.of(token.start(), vi, en));
    }

    /** Whether a block is over here, well written or not. */
    boolean isAtEdge() {
        Token token = peek();
        return isAtEnd() || (token.first() && (token.is("end") || token.is("rule")));
    }

    /** Whether a fact, or what follows the last of them, seems to begin here. */
    boolean isAtFact() {
        boolean fact = peek().isName() && peek(1).is("(");
        boolean kept = isAt(Token.Kind.VALUE) && peek(1).is(":") && peek(2).isName() && peek(3).is("(");
        return fact || kept || isAt("not") || isAtReport();
    }

    /** Whether the facts are over, even where the word that says so is misspelt. */
    boolean isAtReport() {
        return isAt("then") || (isAt("findings") && peek(1).is("."));
    }
}
