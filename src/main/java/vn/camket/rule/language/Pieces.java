package vn.camket.rule.language;

import java.util.ArrayList;
import java.util.List;

/** Cuts a rule file into all that an author wrote between blanks: words, signs and comments, in their order. */
public final class Pieces {
    private final String text;
    private final List<Token> pieces = new ArrayList<>();

    private Pieces(String text) {
        this.text = text;
    }

    /** Of a file without slips; the last piece is of the kind END. */
    public static List<Token> of(String text) {
        return new Pieces(text).read();
    }

    private List<Token> read() {
        int at = 0;
        for (Token token : new Lexer(text, new ArrayList<>()).read()) {
            comments(at, token.start());
            pieces.add(token);
            at = token.end();
        }
        return pieces;
    }

    private void comments(int from, int to) {
        int at = from;
        while (at < to) {
            int end = text.startsWith("//", at)
                    ? Letters.endOfLine(text, at)
                    : text.startsWith("/*", at) ? text.indexOf("*/", at + 2) + 2 : at;
            if (end > at) {
                pieces.add(comment(at, end));
            }
            at = Math.max(end, at + 1);
        }
    }

    private Token comment(int start, int end) {
        boolean first = text.substring(text.lastIndexOf('\n', start) + 1, start).isBlank();
        String words = text.substring(start, end)
                .lines()
                .map(String::stripTrailing)
                .reduce((one, two) -> one + "\n" + two)
                .orElse("");
        return new Token(Token.Kind.COMMENT, words, start, end, first);
    }
}
