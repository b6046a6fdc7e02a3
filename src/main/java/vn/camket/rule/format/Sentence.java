package vn.camket.rule.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.camket.rule.language.Token;

/**
 * Holds what belongs on one line of a rule as long as the line can hold it: a fact, the annotations, a word such as when.
 *
 * @param part which of them it is
 * @param above comments that stand before it on lines of their own
 * @param pieces words, signs, and comments among or behind them
 */
record Sentence(Part part, List<Token> above, List<Token> pieces) {
    /** On a line of its own, such a word would end the block. */
    private static final Set<String> EDGES = Set.of("rule", "end");

    /** Names the parts of a block in their order, and tells where their lines begin. */
    enum Part {
        RULE(0, 4),
        ANNOTATIONS(4, 4),
        WHEN(0, 4),
        FACT(4, 8),
        THEN(0, 4),
        REPORT(4, 8),
        END(0, 4);

        final int indent;
        final int further;

        Part(int indent, int further) {
            this.indent = indent;
            this.further = further;
        }
    }

    /** What may be parted by a new line first: annotations, and the conditions of a fact. */
    List<List<Token>> chunks() {
        List<List<Token>> chunks = new ArrayList<>();
        List<Token> chunk = new ArrayList<>();
        int depth = 0;
        boolean over = false;
        for (Token piece : pieces) {
            boolean opens = part == Part.ANNOTATIONS && piece.is("@");
            if ((over || opens) && piece.kind() != Token.Kind.COMMENT && !isEdge(piece) && !chunk.isEmpty()) {
                chunks.add(chunk);
                chunk = new ArrayList<>();
            }
            chunk.add(piece);
            depth += piece.is("(") ? 1 : piece.is(")") ? -1 : 0;
            over = (over && piece.kind() == Token.Kind.COMMENT) || (depth == 1 && piece.is(","));
        }
        chunks.add(chunk);
        return chunks;
    }

    static boolean isEdge(Token piece) {
        return piece.kind() == Token.Kind.WORD && EDGES.contains(piece.text());
    }
}
