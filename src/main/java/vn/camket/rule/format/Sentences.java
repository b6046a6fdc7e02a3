package vn.camket.rule.format;

import java.util.ArrayList;
import java.util.List;
import vn.camket.rule.format.Sentence.Part;
import vn.camket.rule.language.Token;

/** Cuts a well-written rule file into sentences. */
final class Sentences {
    private final List<Sentence> read = new ArrayList<>();
    private List<Token> above = new ArrayList<>();
    private List<Token> pieces = new ArrayList<>();
    private Part part = Part.RULE;
    private int depth;

    /** The last sentence has no pieces: it holds the comments behind the last block. */
    static List<Sentence> of(List<Token> pieces) {
        return new Sentences().read(pieces);
    }

    private List<Sentence> read(List<Token> all) {
        for (Token piece : all) {
            if (piece.kind() == Token.Kind.COMMENT) {
                comment(piece);
            } else if (piece.kind() != Token.Kind.END) {
                add(piece);
            }
        }
        end(Part.RULE);
        return read;
    }

    private void comment(Token comment) {
        if (!pieces.isEmpty()) {
            pieces.add(comment);
        } else if (comment.first() || read.isEmpty()) {
            above.add(comment);
        } else if (above.isEmpty()) {
            read.get(read.size() - 1).pieces().add(comment);
        } else {
            above.add(comment);
        }
    }

    private void add(Token piece) {
        if (part == Part.ANNOTATIONS && piece.is("when")) {
            if (!pieces.isEmpty()) {
                end(Part.WHEN);
            }
            part = Part.WHEN;
        } else if (part == Part.FACT && pieces.isEmpty() && piece.is("then")) {
            part = Part.THEN;
        }
        pieces.add(piece);
        depth += piece.is("(") ? 1 : piece.is(")") ? -1 : 0;
        switch (part) {
            case RULE -> endIf(piece.kind() == Token.Kind.TEXT, Part.ANNOTATIONS);
            case WHEN -> end(Part.FACT);
            case FACT -> endIf(depth == 0 && piece.is(")"), Part.FACT);
            case THEN -> end(Part.REPORT);
            case REPORT -> endIf(piece.is(";"), Part.END);
            case END -> end(Part.RULE);
            default -> {
                // annotations end where "when" begins
            }
        }
    }

    private void endIf(boolean over, Part next) {
        if (over) {
            end(next);
        }
    }

    private void end(Part next) {
        read.add(new Sentence(part, above, pieces));
        above = new ArrayList<>();
        pieces = new ArrayList<>();
        part = next;
    }
}
