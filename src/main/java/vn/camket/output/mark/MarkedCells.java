package vn.camket.output.mark;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.Iterator;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;

/** Fills the marked cells of a sheet, and adds those that it has not. */
final class MarkedCells {
    private final Marks marks;
    private final Frame frame;
    private final Styles styles;
    private final Scribe scribe;
    /** The id and namespace of a new drawing, null when none is to be named. */
    private final Drawing drawing;

    private final TreeSet<Spot> left;
    private int child;
    private int row = -1;
    private int rowStyle = -1;
    private int column = -1;

    /**
     * Names the drawing that holds the boxes of comments.
     *
     * @param office namespace of the relation's id
     */
    record Drawing(String relation, String office) {}

    private MarkedCells(Marks marks, Frame frame, Styles styles, Drawing drawing, Scribe scribe) {
        this.marks = marks;
        this.frame = frame;
        this.styles = styles;
        this.drawing = drawing;
        this.scribe = scribe;
        this.left = new TreeSet<>(marks.spots());
    }

    static Changes.Rewriting in(Marks marks, Frame frame, Styles styles, Drawing drawing, Allowance allowance) {
        return (Reader in, Writer out) ->
                new MarkedCells(marks, frame, styles, drawing, new Scribe(in, out, allowance)).write();
    }

    private void write() throws IOException, XMLStreamException {
        String prefix = "";
        boolean inCells = false;
        while (scribe.next()) {
            if (scribe.isStart() && scribe.depth() == 1) {
                prefix = scribe.prefix();
            } else if (scribe.isStart() && scribe.depth() == 2) {
                inCells = scribe.name().equals("sheetData");
                if (++child == frame.tail()) {
                    scribe.before(drawing(prefix));
                }
            } else if (inCells) {
                cells();
            }
            if (scribe.ends("sheetData", 2)) {
                rowsUpTo(new Spot(Spot.ROWS, 0), true);
            } else if (!scribe.isStart() && scribe.depth() == 1 && frame.tail() < 0) {
                scribe.append(drawing(prefix));
            }
        }
    }

    /** @param prefix of the worksheet; the tag at hand may be of another vocabulary */
    private Scribe.Content drawing(String prefix) {
        String xml = drawing == null
                ? ""
                : Markup.prefixed(
                        prefix,
                        "<legacyDrawing xmlns:r=\"" + drawing.office() + "\" r:id=\"" + drawing.relation() + "\"/>");
        return out -> out.write(xml);
    }

    private void cells() throws IOException {
        if (scribe.starts("row", 3)) {
            row = following(scribe.number("r", row + 2) - 1, row);
            rowStyle = scribe.flag("customFormat") ? scribe.number("s", 0) : -1;
            column = -1;
            rowsUpTo(new Spot(row, 0), false);
        } else if (scribe.starts("c", 4)) {
            column = following(column(), column);
            Spot spot = new Spot(row, column);
            cellsUpTo(spot, false);
            if (left.remove(spot)) {
                scribe.set("s", Integer.toString(styles.marked(scribe.number("s", 0), marks.severity(spot))));
            }
        } else if (scribe.ends("row", 3)) {
            cellsUpTo(new Spot(row + 1, 0), true);
        }
    }

    /** A cell without a reference stands right of the one before it. */
    private int column() {
        String ref = scribe.attribute("r");
        if (ref == null) {
            return column + 1;
        }
        Spot spot = Spot.of(ref);
        if (spot == null || spot.row() != row) {
            throw UnmarkableException.odd();
        }
        return spot.column();
    }

    /** Rows and cells must ascend: what is missing could not be told otherwise. */
    private static int following(int place, int before) {
        if (place <= before) {
            throw UnmarkableException.odd();
        }
        return place;
    }

    /** Adds the rows that the sheet has not, up to a spot; before the tag at hand, or at the end of its element. */
    private void rowsUpTo(Spot end, boolean within) throws IOException {
        StringBuilder rows = new StringBuilder();
        while (!left.isEmpty() && left.first().compareTo(end) < 0) {
            int number = left.first().row();
            rows.append("<row r=\"").append(number + 1).append("\">");
            rows.append(cells(new Spot(number + 1, 0), -1)).append("</row>");
        }
        add(rows, within);
    }

    private void cellsUpTo(Spot end, boolean within) throws IOException {
        add(cells(end, rowStyle), within);
    }

    private StringBuilder cells(Spot end, int ofRow) {
        StringBuilder cells = new StringBuilder();
        for (Iterator<Spot> spots = left.headSet(end).iterator(); spots.hasNext(); ) {
            Spot spot = spots.next();
            int style = ofRow < 0 ? frame.style(spot.column()) : ofRow;
            cells.append("<c r=\"").append(spot.ref()).append("\" s=\"");
            cells.append(styles.marked(style, marks.severity(spot))).append("\"/>");
            spots.remove();
        }
        return cells;
    }

    private void add(StringBuilder xml, boolean within) throws IOException {
        if (xml.length() > 0) {
            String text = Markup.prefixed(scribe.prefix(), xml.toString());
            if (within) {
                scribe.append(out -> out.write(text));
            } else {
                scribe.before(out -> out.write(text));
            }
        }
    }
}
