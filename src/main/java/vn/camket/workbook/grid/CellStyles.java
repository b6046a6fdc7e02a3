package vn.camket.workbook.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.camket.workbook.encoding.Typeface;

/** Tells which cell styles show a number as a date or as a percentage, and the typeface of each. */
public final class CellStyles {
    /** Excel allows 255 characters. */
    private static final int LONGEST_FORMAT = 1024;

    private final Work work;
    private final List<Typeface> fonts = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final Map<Integer, Shown> shown = new HashMap<>();
    private final List<Style> styles = new ArrayList<>();
    private boolean hasLegacyFonts;

    private record Style(int font, int format) {}

    public CellStyles(Work work) {
        this.work = work;
    }

    public void addFont(String name) {
        work.styles(fonts.size() + 1);
        Typeface face = Typeface.of(name);
        fonts.add(face);
        hasLegacyFonts |= face.isLegacy();
    }

    public void addFormat(int id, String format) {
        work.styles(formats.size() + 1);
        boolean isLong = format != null && format.length() > LONGEST_FORMAT;
        formats.put(id, isLong ? format.substring(0, LONGEST_FORMAT) : format);
    }

    public void addStyle(int font, int format) {
        work.styles(styles.size() + 1);
        styles.add(new Style(font, format));
    }

    /** How many formats were added. */
    public int formats() {
        return formats.size();
    }

    /** Whether any font shows text of a legacy encoding, so that the fonts of runs matter. */
    public boolean hasLegacyFonts() {
        return hasLegacyFonts;
    }

    public Typeface font(int number) {
        return number >= 0 && number < fonts.size() ? fonts.get(number) : Typeface.PLAIN;
    }

    public Typeface typeface(int style) {
        return font(fontOf(style));
    }

    public int fontOf(int style) {
        return of(style).font();
    }

    public Shown shown(int style) {
        return shownBy(of(style).format());
    }

    public Shown shownBy(int format) {
        Shown known = shown.get(format);
        if (known == null) {
            known = Shown.of(format, formats.get(format));
            shown.put(format, known);
        }
        return known;
    }

    private Style of(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style) : new Style(0, 0);
    }
}
