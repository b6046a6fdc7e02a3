package vn.camket.workbook.xls;

import java.util.Arrays;
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

    /** Reads a text that has its runs behind it. */
    static RichString read(Records records) {
        String text = records.readText().text();
        boolean isWide = records.version() == Version.EXCEL_97;
        int named = records.left() < Short.BYTES ? 0 : isWide ? records.readShort() : records.readByte();
        int count = Math.min(named, records.left() / (isWide ? 2 * Short.BYTES : 2));
        int[] begins = new int[count];
        int[] fonts = new int[count];
        for (int run = 0; run < count; run++) {
            begins[run] = isWide ? records.readShort() : records.readByte();
            fonts[run] = isWide ? records.readShort() : records.readByte();
        }
        return new RichString(text, begins, fonts);
    }

    /** The runs of the text, null when there is but one, or no font that makes a difference. */
    StyledText styled(Styles styles) {
        if (begins.length == 0 || !styles.hasLegacyFonts()) {
            return null;
        }
        Typeface[] faces = Arrays.stream(fonts).mapToObj(styles::font).toArray(Typeface[]::new);
        return StyledText.cut(text, begins, faces);
    }
}
