package vn.camket.output.mark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/** Knows of a sheet what stands behind its cells or must be known before the first of them is written. */
final class Frame {
    /** Of the children of a worksheet, those that stand behind its comments' drawing. */
    private static final Set<String> BEHIND = Set.of(
            "legacyDrawingHF",
            "drawingHF",
            "picture",
            "oleObjects",
            "controls",
            "webPublishItems",
            "tableParts",
            "extLst",
            "AlternateContent");

    /** So many rows below a mark its comment may reach. */
    private static final int REACH = 40;

    private static final double PIXELS_A_POINT = 96 / 72.0;
    private static final int PIXELS_A_DIGIT = 7;
    private static final int PADDING = 5;

    private final Map<Integer, Integer> heights = new HashMap<>();
    private final TreeMap<Integer, Column> columns = new TreeMap<>();
    private int height = 20;
    private int width = 64;
    private int child;
    private int tail = -1;
    private String drawing;
    private boolean hasCells;
    private int row = -1;

    private record Column(int last, int style, int width) {}

    /** Reads the frame, and moves the marks of merged cells to where they show. */
    static Frame of(Scribe scribe, Marks marks) throws IOException, XMLStreamException {
        Frame frame = new Frame();
        List<Area> merged = new ArrayList<>();
        while (scribe.next()) {
            if (scribe.isStart()) {
                frame.take(scribe, marks);
                Area area = scribe.starts("mergeCell", 3) ? Area.of(scribe.attribute("ref")) : null;
                if (area != null && marks.touches(area)) {
                    merged.add(area);
                }
            }
        }
        merged.forEach(marks::join);
        if (!frame.hasCells) {
            throw UnmarkableException.odd();
        }
        return frame;
    }

    private void take(Scribe scribe, Marks marks) {
        if (scribe.depth() == 2) {
            takeChild(scribe);
        } else if (scribe.starts("col", 3)) {
            int size = scribe.flag("hidden") ? 0 : pixels(scribe.attribute("width"), width);
            columns.put(
                    scribe.number("min", 1) - 1,
                    new Column(scribe.number("max", 1) - 1, scribe.number("style", 0), size));
        } else if (scribe.starts("row", 3)) {
            row = scribe.number("r", row + 2) - 1;
            int marked = marks.rowUpTo(row);
            if (marked >= 0 && row - marked <= REACH) {
                takeHeight(scribe);
            }
        }
    }

    private void takeHeight(Scribe scribe) {
        String points = scribe.attribute("ht");
        if (points != null || scribe.flag("hidden")) {
            heights.put(row, scribe.flag("hidden") ? 0 : (int) (number(points, 15) * PIXELS_A_POINT));
        }
    }

    private void takeChild(Scribe scribe) {
        child++;
        if (!BEHIND.contains(scribe.name())) {
            tail = -1;
        } else if (tail < 0) {
            tail = child;
        }
        switch (scribe.name()) {
            case "sheetData" -> hasCells = true;
            case "legacyDrawing" -> drawing = scribe.attribute("id");
            case "sheetFormatPr" -> {
                height = (int) (number(scribe.attribute("defaultRowHeight"), 15) * PIXELS_A_POINT);
                width = pixels(scribe.attribute("defaultColWidth"), width);
            }
            default -> {}
        }
    }

    private static int pixels(String digits, int other) {
        return digits == null ? other : (int) (number(digits, 9) * PIXELS_A_DIGIT) + PADDING;
    }

    private static double number(String text, double other) {
        try {
            return text == null ? other : Math.max(0, Math.min(1000, Double.parseDouble(text)));
        } catch (NumberFormatException odd) {
            return other;
        }
    }

    /** Id of the relation to the drawing that holds the boxes of its comments, null when there is none. */
    String drawing() {
        return drawing;
    }

    /** Number of the child, from 1, before which such a drawing is to be named; -1 for behind all. */
    int tail() {
        return tail;
    }

    /** Style of the cells of a column that are not written. */
    int style(int column) {
        Column there = column(column);
        return there == null ? 0 : there.style();
    }

    int width(int column) {
        Column there = column(column);
        return there == null ? width : there.width();
    }

    int height(int rowNumber) {
        return heights.getOrDefault(rowNumber, height);
    }

    private Column column(int column) {
        Map.Entry<Integer, Column> there = columns.floorEntry(column);
        return there == null || there.getValue().last() < column ? null : there.getValue();
    }
}
