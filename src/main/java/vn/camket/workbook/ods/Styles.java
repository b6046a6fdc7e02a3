package vn.camket.workbook.ods;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.camket.workbook.encoding.Typeface;
import vn.camket.workbook.grid.Work;
import vn.camket.workbook.part.Xml;

/** Tells the typeface of each style, and which sheets a style hides. */
final class Styles {
    /** Stands for the style of what has none. */
    static final String DEFAULT = "";

    private static final int MOST_PARENTS = 20;

    private final Work work;
    private final Map<String, String> families = new HashMap<>();
    private final Map<String, String> fonts = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Set<String> hiding = new HashSet<>();
    private String style;

    Styles(Work work) {
        this.work = work;
    }

    /** Takes an element of a style or of the list of fonts. */
    void take(Xml xml) {
        switch (xml.name()) {
            case "font-face" -> families.put(xml.attribute("name"), xml.attribute("font-family"));
            case "default-style" -> style = key(xml.attribute("family"), DEFAULT);
            case "style" -> takeStyle(xml);
            case "text-properties" -> takeFont(xml);
            case "table-properties" -> {
                if ("false".equals(xml.attribute("display"))) {
                    hiding.add(style);
                }
            }
            default -> {}
        }
    }

    private void takeStyle(Xml xml) {
        work.styles(parents.size() + 1);
        String family = xml.attribute("family");
        String parent = xml.attribute("parent-style-name");
        style = key(family, xml.attribute("name"));
        parents.put(style, key(family, parent == null ? DEFAULT : parent));
    }

    private void takeFont(Xml xml) {
        String name = xml.attribute("font-name");
        String font = name == null ? xml.attribute("font-family") : families.getOrDefault(name, name);
        if (font != null) {
            fonts.put(style, font);
        }
    }

    private static String key(String family, String name) {
        return family + '/' + name;
    }

    boolean isHidden(String table) {
        return hiding.contains(key("table", table));
    }

    /** The typeface of a cell style, {@code null} for the default one. */
    Typeface ofCell(String name) {
        return Typeface.ofFirst(font(key("table-cell", name == null ? DEFAULT : name)));
    }

    /** The typeface of a run of text, null when its style names none. */
    Typeface ofRun(String name) {
        String font = name == null ? null : font(key("text", name));
        return font == null ? null : Typeface.ofFirst(font);
    }

    private String font(String key) {
        String at = key;
        for (int step = 0; step < MOST_PARENTS && at != null; step++) {
            if (fonts.containsKey(at)) {
                return fonts.get(at);
            }
            at = parents.get(at);
        }
        return null;
    }
}
