package vn.camket.workbook.encoding;

import java.util.ArrayList;
import java.util.List;
import vn.camket.fact.LegacyEncoding;

/** A text whose runs have typefaces of their own. */
public record StyledText(List<Run> runs) {
    /** @param face null for the cell's own */
    public record Run(String text, Typeface face) {
        Typeface under(Typeface cell) {
            return face == null ? cell : face;
        }
    }

    /**
     * Cuts a text into runs.
     *
     * @param begins places in the text at which a typeface begins, ascending; before the first one the cell's own rules
     * @param faces as many
     */
    public static StyledText cut(String text, int[] begins, Typeface[] faces) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int run = 0; run <= begins.length; run++) {
            int end = run < begins.length ? Math.min(begins[run], text.length()) : text.length();
            if (end > from) {
                runs.add(new Run(text.substring(from, end), run == 0 ? null : faces[run - 1]));
                from = end;
            }
        }
        return new StyledText(List.copyOf(runs));
    }

    /** The text as it is shown in a cell of a typeface; runs of one typeface are read together. */
    public String read(Typeface cell) {
        StringBuilder read = new StringBuilder();
        StringBuilder together = new StringBuilder();
        for (int at = 0; at < runs.size(); at++) {
            Typeface face = runs.get(at).under(cell);
            together.append(runs.get(at).text());
            if (at + 1 == runs.size() || !runs.get(at + 1).under(cell).equals(face)) {
                read.append(face.read(together.toString()));
                together.setLength(0);
            }
        }
        return read.toString();
    }

    /** The first legacy encoding of its runs, null when there is none. */
    public LegacyEncoding encoding(Typeface cell) {
        return runs.stream()
                .map(run -> run.under(cell))
                .filter(Typeface::isLegacy)
                .map(Typeface::encoding)
                .findFirst()
                .orElse(null);
    }
}
