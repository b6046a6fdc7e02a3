package vn.camket.workbook.xls;

import java.util.ArrayList;
import java.util.List;
import vn.camket.workbook.encoding.StyledText;
import vn.camket.workbook.encoding.Typeface;

/**
 * A text with the places at which another font begins.
 *
 * @param begins places in the text, ascending
 * @param fonts as many
 */
record RichString(String text, int[] begins, int[] fonts) {
    static RichString plain(String text) {
        return new RichString(text, new int[0], new int[0]);
    }

    /** The runs of the text, null when there is but one, or no font that makes a difference. */
    StyledText styled(Styles styles) {
        if (begins.length == 0 || !styles.hasLegacyFonts()) {
            return null;
        }
        List<StyledText.Run> runs = new ArrayList<>();
        int from = 0;
        Typeface face = null;
        for (int run = 0; run <= begins.length; run++) {
            int end = run < begins.length ? Math.min(begins[run], text.length()) : text.length();
            if (end > from) {
                runs.add(new StyledText.Run(text.substring(from, end), face));
                from = end;
            }
            face = run < fonts.length ? styles.font(fonts[run]) : null;
        }
        return new StyledText(List.copyOf(runs));
    }
}
