package vn.camket.rule.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.camket.rule.format.Sentence.Part;
import vn.camket.rule.language.Pieces;
import vn.camket.rule.language.Token;

/** Lays out a rule file: one fact a line, further lines where it is too long, a blank line between two blocks. */
public final class RuleLayout {
    private final String text;
    private final Lines lines = new Lines();
    private boolean mustBreak;

    private RuleLayout(String text) {
        this.text = text;
    }

    /**
     * The same words, signs and comments in their form; a text that would then read otherwise stays as it is.
     *
     * @param text without slips that stop a run
     */
    public static String of(String text) {
        String laidOut = new RuleLayout(text).write();
        return says(laidOut).equals(says(text)) ? laidOut : text;
    }

    /** Words, signs and comments as they mean something: without places. */
    private static List<String> says(String text) {
        return Pieces.of(text).stream()
                .map(piece -> piece.kind() + " " + piece.text())
                .toList();
    }

    private String write() {
        for (Sentence sentence : Sentences.of(Pieces.of(text))) {
            if (sentence.part() == Part.RULE
                    && !(sentence.above().isEmpty() && sentence.pieces().isEmpty())) {
                lines.blank();
            }
            int indent = sentence.part() == Part.RULE ? 0 : Part.FACT.indent;
            for (Token comment : sentence.above()) {
                lines.begin(indent);
                lines.put(comment.text(), false);
            }
            if (!sentence.pieces().isEmpty()) {
                write(sentence);
            }
        }
        return lines.end();
    }

    private void write(Sentence sentence) {
        Part part = sentence.part();
        lines.begin(part.indent);
        mustBreak = false;
        List<List<Token>> chunks = sentence.chunks();
        boolean whole = part.indent + width(sentence.pieces()) <= Lines.WIDTH;
        int kept = firstKept(chunks);
        for (int at = 0; at < chunks.size(); at++) {
            if (!whole && at > 0 && (at == kept || !lines.fits(width(chunks.get(at))))) {
                mustBreak = true;
            }
            write(chunks.get(at), part.further);
        }
    }

    /** Where the conditions are over, and what follows only keeps values; behind the end where it keeps from the start. */
    private static int firstKept(List<List<Token>> chunks) {
        int first = chunks.size();
        while (first > 0 && keeps(chunks.get(first - 1))) {
            first--;
        }
        return first == 0 ? chunks.size() : first;
    }

    private static boolean keeps(List<Token> chunk) {
        int open = chunk.indexOf(
                chunk.stream().filter(piece -> piece.is("(")).findFirst().orElse(null));
        boolean opensFact = open > 0 && chunk.get(open - 1).isName();
        int at = opensFact ? open + 1 : 0;
        return at + 1 < chunk.size()
                && chunk.get(at).kind() == Token.Kind.VALUE
                && chunk.get(at + 1).is(":");
    }

    private void write(List<Token> chunk, int further) {
        if (further + width(chunk) > Lines.WIDTH) {
            List<List<Token>> parts = parts(chunk);
            for (int at = 0; at < parts.size() && parts.size() > 1; at++) {
                mustBreak |= at > 0 && !lines.fits(width(parts.get(at)));
                write(parts.get(at), further);
            }
            if (parts.size() > 1) {
                return;
            }
        }
        for (int at = 0; at < chunk.size(); at++) {
            write(chunk, at, further);
        }
    }

    private void write(List<Token> chunk, int at, int further) {
        Token piece = chunk.get(at);
        boolean comment = piece.kind() == Token.Kind.COMMENT;
        if ((mustBreak || (comment && piece.first())) && !lines.isFresh() && !(comment && !piece.first())) {
            lines.begin(further);
        }
        lines.put(
                comment || piece.kind() == Token.Kind.TEXT ? written(piece) : piece.text(), Spacing.isApart(chunk, at));
        mustBreak = comment
                && (piece.first()
                        || piece.text().startsWith("//")
                        || piece.text().contains("\n"));
    }

    private String written(Token piece) {
        return piece.kind() == Token.Kind.COMMENT ? piece.text() : text.substring(piece.start(), piece.end());
    }

    /** A condition too long for a line is parted at what binds least, where its brackets are fewest. */
    private static List<List<Token>> parts(List<Token> chunk) {
        for (int depth = 0; depth <= chunk.size(); depth++) {
            for (Predicate<Token> sign : List.<Predicate<Token>>of(
                    piece -> piece.is("||"), piece -> piece.is("&&"), piece -> piece.is(","))) {
                List<List<Token>> parts = parts(chunk, depth, sign);
                if (parts.size() > 1) {
                    return parts;
                }
            }
        }
        return List.of(chunk);
    }

    private static List<List<Token>> parts(List<Token> chunk, int wanted, Predicate<Token> sign) {
        List<List<Token>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        int depth = 0;
        for (int at = 0; at < chunk.size(); at++) {
            Token piece = chunk.get(at);
            boolean before = at > 0 && depth == wanted && sign.test(piece) && !piece.is(",");
            boolean behind = at > 0
                    && depth == wanted
                    && sign.test(chunk.get(at - 1))
                    && chunk.get(at - 1).is(",");
            if (before || (behind && !Sentence.isEdge(piece))) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(piece);
            depth += piece.is("(") ? 1 : piece.is(")") ? -1 : 0;
        }
        return parts;
    }

    private static int width(List<Token> pieces) {
        int width = 0;
        for (int at = 0; at < pieces.size(); at++) {
            Token piece = pieces.get(at);
            if (piece.kind() != Token.Kind.COMMENT) {
                width += piece.end() - piece.start() + (at > 0 && Spacing.isApart(pieces, at) ? 1 : 0);
            }
        }
        return width;
    }
}
