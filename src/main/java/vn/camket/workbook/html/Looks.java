package vn.camket.workbook.html;

import org.jsoup.nodes.Element;
import vn.camket.workbook.encoding.Typeface;
import vn.camket.workbook.grid.Shown;

/** Tells the typeface of an element, what its number format makes of a number, and whether it is shown. */
final class Looks {
    private final Stylesheet styles;

    Looks(Stylesheet styles) {
        this.styles = styles;
    }

    /** The typeface that an element has of its own, else the one that is handed down to it. */
    Typeface face(Element element, Typeface handedDown) {
        String fonts = element.nameIs("font") && element.hasAttr("face")
                ? element.attr("face")
                : styles.value(element, "font-family");
        return fonts == null ? handedDown : Typeface.ofFirst(fonts);
    }

    boolean isHidden(Element element) {
        return element != null && styles.isHidden(element);
    }

    Shown shown(Element cell) {
        return cell.hasAttr("sdnum")
                ? NumberFormat.ofLibreOffice(cell.attr("sdnum"))
                : NumberFormat.ofExcel(styles.value(cell, "mso-number-format"));
    }
}
