package vn.camket.rule.language;

import java.util.List;

/**
 * Holds a rule file as it was written and as the language of conditions says it, with the place of each sign.
 *
 * @param written by its author
 * @param drl the same in the language of conditions, each line on its own line
 * @param sentences whether it was written in sentences; else both are the same
 * @param pieces by place; what lies between two of them belongs to the first
 * @param slips what could not be said, by place in {@code drl}
 */
public record Writing(String written, String drl, boolean sentences, List<Piece> pieces, List<Slip> slips) {
    /**
     * Joins a stretch of {@code drl} with what it was written as.
     *
     * @param from offset in {@code drl}
     * @param to behind its last sign there
     * @param start offset in what was written
     * @param end behind its last sign there
     * @param same whether it was taken over sign by sign
     */
    public record Piece(int from, int to, int start, int end, boolean same) {}

    public static Writing ofConditions(String drl) {
        return new Writing(drl, drl, false, List.of(), List.of());
    }

    /** The same with another text in which places hold. */
    public Writing with(String other) {
        return new Writing(sentences ? written : other, other, sentences, pieces, slips);
    }

    /** Offset of what was written for a sign of {@code drl}. */
    int origin(int offset) {
        if (!sentences) {
            return offset;
        }
        Piece piece = piece(offset);
        return piece == null
                ? 0
                : piece.same() ? Math.min(piece.start() + offset - piece.from(), piece.end()) : piece.start();
    }

    /** Offset behind what was written for a sign of {@code drl}. */
    public int behind(int offset) {
        return sentences && piece(offset) != null ? piece(offset).end() : offset;
    }

    /** Whether a sign of {@code drl} stands so in what was written. */
    boolean isSame(int offset) {
        return !sentences || (piece(offset) != null && piece(offset).same());
    }

    /** Whether something was found in conditions that were written as a sentence. */
    public boolean isTranslated(Slip slip) {
        return !isSame(slip.offset()) && !slips.contains(slip);
    }

    private Piece piece(int offset) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).from() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : pieces.get(low - 1);
    }

    /** 1-based line of a sign of {@code drl}. */
    public int line(int offset) {
        return 1
                + (int) written.substring(0, origin(offset))
                        .chars()
                        .filter(sign -> sign == '\n')
                        .count();
    }

    /** 1-based column of a sign of {@code drl}, in characters. */
    public int column(int offset) {
        int origin = origin(offset);
        return origin - written.lastIndexOf('\n', origin - 1);
    }

    /** The sentences that say a stretch of {@code drl}, without the dashes before them; of conditions, these. */
    public String sentences(int from, int to) {
        if (!sentences) {
            return drl.substring(from, to);
        }
        int start = written.lastIndexOf('\n', origin(from) - 1) + 1;
        int last = origin(Math.max(from, to - 1));
        return written.substring(start, Letters.endOfLine(written, last))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .map(line -> line.startsWith("-") ? line.substring(1).strip() : line)
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }
}
