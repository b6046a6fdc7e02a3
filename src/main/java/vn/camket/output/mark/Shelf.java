package vn.camket.output.mark;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.camket.finding.Severity;

/** Names the lists of a workbook's styles that grow, each with what stands on it first and what is added. */
enum Shelf {
    FONTS("fonts", List.of("<font><sz val=\"11\"/><name val=\"Calibri\"/></font>"), ListFace.fonts()),
    FILLS(
            "fills",
            List.of(
                    "<fill><patternFill patternType=\"none\"/></fill>",
                    "<fill><patternFill patternType=\"gray125\"/></fill>"),
            Stream.concat(Arrays.stream(Severity.values()).map(Shelf::colour), Stream.of(ListFace.HEAD_COLOUR))
                    .map(Shelf::fill)
                    .toList()),
    BORDERS(
            "borders",
            List.of("<border><left/><right/><top/><bottom/><diagonal/></border>"),
            List.of("<border>" + line("left") + line("right") + line("top") + line("bottom") + "<diagonal/></border>")),
    XFS("cellXfs", List.of("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"), List.of());

    private final String element;
    private final List<String> expected;
    private final List<String> added;

    Shelf(String element, List<String> expected, List<String> added) {
        this.element = element;
        this.expected = expected;
        this.added = added;
    }

    /** Null for any other element. */
    static Shelf of(String element) {
        return Arrays.stream(values())
                .filter(shelf -> shelf.element.equals(element))
                .findFirst()
                .orElse(null);
    }

    String element() {
        return element;
    }

    /** What programs take for granted in the first places. */
    List<String> expected() {
        return expected;
    }

    List<String> added() {
        return added;
    }

    /** Of a marked cell; light, since the sender's text stands on it. */
    private static String colour(Severity severity) {
        return switch (severity) {
            case CRITICAL -> "FF9B9B";
            case ERROR -> "F8CBAD";
            case WARNING -> "FFE699";
            case INFO -> "BDD7EE";
        };
    }

    private static String fill(String colour) {
        return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF" + colour
                + "\"/><bgColor indexed=\"64\"/></patternFill></fill>";
    }

    private static String line(String side) {
        return "<" + side + " style=\"thin\"><color rgb=\"FFA6A6A6\"/></" + side + ">";
    }
}
