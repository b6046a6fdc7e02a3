package vn.camket.rule.format;

import java.util.List;
import java.util.Set;
import vn.camket.rule.language.Token;

/** Tells where blanks stand between the words and signs of a rule. */
final class Spacing {
    private static final Set<String> NONE_BEFORE = Set.of(",", ";", ")", ".", "!.");
    private static final Set<String> NONE_BEHIND = Set.of("(", ".", "!.", "@");
    /** Words that are no names of what a bracket follows. */
    private static final Set<String> WORDS = Set.of("in", "contains", "not");

    private Spacing() {}

    /** Whether a blank stands before a piece of a list that has others before it. */
    static boolean isApart(List<Token> pieces, int at) {
        Token next = pieces.get(at);
        if (isSign(next, NONE_BEFORE)) {
            return false;
        }
        if (at == 0 || next.kind() == Token.Kind.COMMENT || pieces.get(at - 1).kind() == Token.Kind.COMMENT) {
            return true;
        }
        Token last = pieces.get(at - 1);
        if (isSign(last, NONE_BEHIND) || isPrefix(pieces, at - 1)) {
            return false;
        }
        return !next.is("(") || last.kind() != Token.Kind.WORD || WORDS.contains(last.text());
    }

    private static boolean isSign(Token piece, Set<String> signs) {
        return piece.kind() == Token.Kind.SIGN && signs.contains(piece.text());
    }

    private static boolean isPrefix(List<Token> pieces, int at) {
        Token sign = pieces.get(at);
        if (sign.is("!")) {
            return true;
        }
        Token last = at == 0 ? null : pieces.get(at - 1);
        boolean behindValue = last != null
                && (last.is(")")
                        || last.kind() == Token.Kind.NUMBER
                        || last.kind() == Token.Kind.TEXT
                        || last.kind() == Token.Kind.VALUE
                        || (last.kind() == Token.Kind.WORD && !WORDS.contains(last.text())));
        return sign.is("-") && !behindValue;
    }
}
