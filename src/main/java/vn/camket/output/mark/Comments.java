package vn.camket.output.mark;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;

/** Adds notes to the comments of a sheet; a cell that has a comment keeps it, with the note behind it. */
final class Comments {
    private static final String AUTHOR = "Camket";

    private final Function<Spot, Note> notes;
    private final SortedSet<Spot> left;
    private final Scribe scribe;
    private int authors;
    private Spot there;
    private boolean isPlain;

    private Comments(SortedSet<Spot> spots, Function<Spot, Note> notes, Scribe scribe) {
        this.left = new TreeSet<>(spots);
        this.notes = notes;
        this.scribe = scribe;
    }

    static String template(Dialect dialect) {
        return "<comments xmlns=\"" + dialect.main() + "\"><authors/><commentList/></comments>";
    }

    /** Cells that have a comment; of what kind its element's name tells. */
    static Set<Spot> spots(Scribe scribe, String element) throws IOException, XMLStreamException {
        Set<Spot> spots = new HashSet<>();
        while (scribe.next()) {
            if (scribe.isStart() && scribe.name().equals(element)) {
                spots.add(Spot.of(scribe.attribute("ref")));
            }
        }
        return spots;
    }

    static Changes.Rewriting with(SortedSet<Spot> spots, Function<Spot, Note> notes, Allowance allowance) {
        return (Reader in, Writer out) -> new Comments(spots, notes, new Scribe(in, out, allowance)).write();
    }

    private void write() throws IOException, XMLStreamException {
        boolean hasList = false;
        while (scribe.next()) {
            if (scribe.starts("author", 3)) {
                authors++;
            } else if (scribe.ends("authors", 2)) {
                String author = prefixed("<author>" + AUTHOR + "</author>");
                scribe.append(out -> out.write(author));
            } else if (scribe.starts("comment", 3)) {
                Spot spot = Spot.of(scribe.attribute("ref"));
                there = spot != null && left.remove(spot) ? spot : null;
            } else if (there != null) {
                comment();
            } else if (scribe.ends("commentList", 2)) {
                hasList = true;
                scribe.append(this::rest);
            }
        }
        if (!hasList) {
            throw UnmarkableException.odd();
        }
    }

    private String prefixed(String xml) {
        return Markup.prefixed(scribe.prefix(), xml);
    }

    /** Puts the note behind the runs of a comment; plain text must become a run for others to stand beside it. */
    private void comment() throws IOException {
        if (scribe.starts("t", 5)) {
            String run = prefixed("<r>");
            isPlain = true;
            scribe.before(out -> out.write(run));
        } else if (isPlain && scribe.ends("t", 5)) {
            isPlain = false;
            scribe.after(prefixed("</r>"));
        } else if (scribe.starts("rPh", 5) || scribe.starts("phoneticPr", 5)) {
            String note = note();
            scribe.before(out -> out.write(note));
        } else if (scribe.ends("text", 4)) {
            String note = note();
            scribe.append(out -> out.write(note));
        }
    }

    private String note() {
        String blank = "<r><t xml:space=\"preserve\">&#xA;</t></r>";
        String xml = prefixed(blank + notes.apply(there).xml());
        there = null;
        return xml;
    }

    private void rest(Writer out) throws IOException {
        for (Spot spot : left) {
            out.write(prefixed("<comment ref=\"" + spot.ref() + "\" authorId=\"" + authors + "\"><text>"
                    + notes.apply(spot).xml() + "</text></comment>"));
        }
    }
}
