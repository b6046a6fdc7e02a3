package vn.camket.workbook.ods;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.camket.workbook.encoding.FlowingText;
import vn.camket.workbook.encoding.StyledText;
import vn.camket.workbook.encoding.Typeface;
import vn.camket.workbook.grid.Work;
import vn.camket.workbook.part.Xml;

/** Joins the paragraphs of a cell, without what is shown elsewhere, such as comments. */
final class Paragraphs {
    private final Styles styles;
    private final Work work;
    private final FlowingText text = new FlowingText();
    private final StringBuilder piece = new StringBuilder();
    private final List<Typeface> faces = new ArrayList<>();
    private boolean hasOne;

    Paragraphs(Styles styles, Work work) {
        this.styles = styles;
        this.work = work;
    }

    void clear() {
        text.clear();
        hasOne = false;
    }

    static boolean isParagraph(Xml xml) {
        return xml.name().equals("p") || xml.name().equals("h");
    }

    /** Reads a paragraph from its start to its end. */
    void read(Xml xml) throws XMLStreamException {
        if (hasOne) {
            text.breakLine();
        }
        hasOne = true;
        while (xml.next() && !(xml.isEnd() && isParagraph(xml))) {
            if (xml.isText()) {
                piece.setLength(0);
                xml.appendTo(piece);
                text.add(piece, face());
            } else if (xml.isStart()) {
                start(xml);
            } else if (xml.name().equals("span")) {
                faces.remove(faces.size() - 1);
            }
            work.cellCharacters(text.length());
        }
    }

    private void start(Xml xml) throws XMLStreamException {
        switch (xml.name()) {
            case "s" -> {
                int count = Math.max(1, xml.number("c", 1));
                work.cellCharacters(count);
                text.addBlanks(count);
            }
            case "tab" -> text.addBlanks(1);
            case "line-break" -> text.breakLine();
            case "span" -> {
                Typeface own = styles.ofRun(xml.attribute("style-name"));
                faces.add(own == null ? face() : own);
            }
            case "annotation", "note", "ruby-text", "frame", "custom-shape" -> xml.skip();
            default -> {}
        }
    }

    /** The typeface of the span that is open, null for the cell's own. */
    private Typeface face() {
        return faces.isEmpty() ? null : faces.get(faces.size() - 1);
    }

    /** The runs, null when none has a typeface of its own. */
    StyledText styled() {
        return text.styled();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
