package vn.camket.output.mark;

import java.util.List;
import vn.camket.finding.Severity;

/** Names how a cell of the list of findings looks; those of severities stand first, in their order. */
enum ListFace {
    INFO(2, 0, true, "center"),
    WARNING(2, 1, true, "center"),
    ERROR(2, 2, true, "center"),
    CRITICAL(2, 3, true, "center"),
    TITLE(0, -1, false, "center"),
    NOTE(1, -1, false, "left"),
    HEAD(3, 4, true, "center"),
    TEXT(4, -1, true, "left"),
    LINK(5, -1, true, "left"),
    CODE(6, -1, true, "left");

    static final String HEAD_COLOUR = "1F3864";

    private final int font;
    private final int fill;
    private final boolean boxed;
    private final String side;

    /**
     * Composes a look.
     *
     * @param font place among the added fonts
     * @param fill place among the added fills, -1 for none
     */
    ListFace(int font, int fill, boolean boxed, String side) {
        this.font = font;
        this.fill = fill;
        this.boxed = boxed;
        this.side = side;
    }

    static ListFace of(Severity severity) {
        return valueOf(severity.name());
    }

    static List<String> fonts() {
        return List.of(
                font("<b/>", 15, HEAD_COLOUR),
                font("<i/>", 11, "404040"),
                font("<b/>", 11, "000000"),
                font("<b/>", 11, "FFFFFF"),
                font("", 11, "000000"),
                font("<u/>", 11, "0563C1"),
                font("", 9, "595959"));
    }

    private static String font(String style, int points, String colour) {
        return "<font>" + style + "<sz val=\"" + points + "\"/><color rgb=\"FF" + colour
                + "\"/><name val=\"Times New Roman\"/><family val=\"1\"/></font>";
    }

    /** The style; text stays text even after F2 and Enter in Excel. */
    String xml(int fonts, int fills, int borders) {
        return "<xf numFmtId=\"0\" fontId=\"" + (fonts + font) + "\" fillId=\"" + (fill < 0 ? 0 : fills + fill)
                + "\" borderId=\"" + (boxed ? borders : 0)
                + "\" quotePrefix=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">"
                + "<alignment horizontal=\"" + side + "\" vertical=\""
                + (this == TITLE || this == HEAD ? "center" : "top")
                + "\" wrapText=\"1\"" + ("left".equals(side) && boxed ? " indent=\"1\"" : "") + "/></xf>";
    }
}
