package vn.camket.workbook.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import vn.camket.workbook.encoding.Typeface;
import vn.camket.workbook.grid.Work;

/** Tells which styles show a number as a date or as a percentage, and the typeface of each. */
final class Styles {
    /** Names what a number format makes of a number. */
    enum Shown {
        PLAIN,
        PERCENT,
        DATE
    }

    private final Map<Integer, String> formats = new HashMap<>();
    private final Map<Integer, Shown> shown = new HashMap<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private final List<Typeface> typefaces = new ArrayList<>();
    private final List<Integer> typefaceOfStyle = new ArrayList<>();

    /** Reads the part; {@code null} for a workbook without one. */
    Styles(Xml xml, Work work) throws XMLStreamException {
        boolean cellStyles = false;
        boolean fonts = false;
        while (xml != null && xml.next()) {
            if (xml.isText()) {
                continue;
            }
            switch (xml.name()) {
                case "cellXfs" -> cellStyles = xml.isStart();
                case "fonts" -> fonts = xml.isStart();
                case "font", "name" -> {
                    if (xml.isStart() && fonts) {
                        takeFont(xml);
                    }
                }
                case "numFmt" -> {
                    if (xml.isStart()) {
                        formats.put(xml.number("numFmtId", -1), xml.attribute("formatCode"));
                    }
                }
                case "xf" -> {
                    if (xml.isStart() && cellStyles) {
                        work.style();
                        formatOfStyle.add(xml.number("numFmtId", 0));
                        typefaceOfStyle.add(xml.number("fontId", 0));
                    }
                }
                default -> {}
            }
        }
    }

    private void takeFont(Xml xml) {
        if (xml.name().equals("font")) {
            typefaces.add(Typeface.PLAIN);
        } else if (!typefaces.isEmpty()) {
            typefaces.set(typefaces.size() - 1, Typeface.of(xml.attribute("val")));
        }
    }

    Typeface typeface(int style) {
        int font = style >= 0 && style < typefaceOfStyle.size() ? typefaceOfStyle.get(style) : 0;
        return font >= 0 && font < typefaces.size() ? typefaces.get(font) : Typeface.PLAIN;
    }

    Shown shown(int style) {
        int format = style >= 0 && style < formatOfStyle.size() ? formatOfStyle.get(style) : 0;
        return shown.computeIfAbsent(format, this::ofFormat);
    }

    private Shown ofFormat(int id) {
        String format = formats.get(id);
        if (format == null) {
            format = BuiltinFormats.getBuiltinFormat(id);
        }
        if (format == null ? DateUtil.isInternalDateFormat(id) : DateUtil.isADateFormat(id, format)) {
            return Shown.DATE;
        }
        return format != null && hasPercentSign(format) ? Shown.PERCENT : Shown.PLAIN;
    }

    /** A percent sign in quotes or behind a backslash is only shown; any other one multiplies by a hundred. */
    private static boolean hasPercentSign(String format) {
        boolean quoted = false;
        for (int at = 0; at < format.length(); at++) {
            char sign = format.charAt(at);
            if (sign == '\\') {
                at++;
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (sign == '%' && !quoted) {
                return true;
            }
        }
        return false;
    }
}
