package vn.camket.output.mark;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.Writer;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Adds to a drawing the boxes in which comments show. Drawings are often no well-formed XML, so they are taken as text.
 *
 * @param frame by which a box gets its size
 * @param block number of the first block of shape ids that the drawing takes when it is new
 */
record Shapes(SortedSet<Spot> spots, Function<Spot, Note> notes, Frame frame, int block) {
    private static final int LONGEST = 8 << 20;
    private static final int IDS_A_BLOCK = 1024;
    private static final int WIDTH = 330;
    private static final int LINE = 15;
    private static final int TALLEST = 420;
    private static final Pattern ID = Pattern.compile("_x0000_s([0-9]{1,8})\\b");

    private static final String NAMESPACES = " xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\"";
    private static final String TYPE = "<v:shapetype" + NAMESPACES + " id=\"_x0000_t202\" coordsize=\"21600,21600\""
            + " o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
            + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";

    /** How many blocks of ids as many boxes take. */
    static int blocks(int boxes) {
        return boxes / IDS_A_BLOCK + 1;
    }

    /** A new drawing without a box. */
    String template() {
        String blocks = IntStream.range(block, block + blocks(spots.size()))
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(","));
        return "<xml" + NAMESPACES + "><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"" + blocks
                + "\"/></o:shapelayout></xml>";
    }

    void rewrite(Reader in, Writer out) throws IOException {
        String drawing = all(in);
        int close = drawing.lastIndexOf("</");
        if (close < 0) {
            throw UnmarkableException.odd();
        }
        int id = block * IDS_A_BLOCK;
        for (Matcher ids = ID.matcher(drawing); ids.find(); ) {
            id = Math.max(id, Integer.parseInt(ids.group(1)));
        }
        out.write(drawing, 0, close);
        if (!drawing.contains("\"_x0000_t202\"") && !drawing.contains("'_x0000_t202'")) {
            out.write(TYPE);
        }
        for (Spot spot : spots) {
            out.write(box(spot, ++id, notes.apply(spot).lines()));
        }
        out.write(drawing, close, drawing.length() - close);
        out.flush();
    }

    private static String all(Reader in) throws IOException {
        StringWriter text = new StringWriter();
        char[] block = new char[IDS_A_BLOCK];
        for (int count = in.read(block); count >= 0; count = in.read(block)) {
            text.write(block, 0, count);
            if (text.getBuffer().length() > LONGEST) {
                throw UnmarkableException.odd();
            }
        }
        return text.toString();
    }

    private String box(Spot spot, int id, int lines) {
        return "<v:shape" + NAMESPACES + " id=\"_x0000_s" + id + "\" type=\"#_x0000_t202\""
                + " style=\"position:absolute;visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\">"
                + "<v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\" color=\"black\" obscured=\"t\"/>"
                + "<v:path o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto\">"
                + "<div style=\"text-align:left\"></div></v:textbox><x:ClientData ObjectType=\"Note\">"
                + "<x:MoveWithCells/><x:SizeWithCells/><x:Anchor>" + anchor(spot, lines) + "</x:Anchor>"
                + "<x:AutoFill>False</x:AutoFill><x:Row>" + spot.row() + "</x:Row><x:Column>" + spot.column()
                + "</x:Column></x:ClientData></v:shape>";
    }

    /** Its left and right columns, top and bottom rows, each with pixels into it. */
    private String anchor(Spot spot, int lines) {
        int left = Math.min(spot.column() + 1, Spot.COLUMNS - 1);
        int right = left;
        int wide = WIDTH;
        while (right < Spot.COLUMNS - 1 && wide > frame.width(right)) {
            wide -= frame.width(right++);
        }
        int bottom = spot.row();
        int high = Math.min(TALLEST, LINE * (lines + 1));
        while (bottom < Spot.ROWS - 1 && high > frame.height(bottom)) {
            high -= frame.height(bottom++);
        }
        return left + ", 12, " + spot.row() + ", 2, " + right + ", " + wide + ", " + bottom + ", " + high;
    }
}
