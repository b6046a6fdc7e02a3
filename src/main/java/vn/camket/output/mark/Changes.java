package vn.camket.output.mark;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Gathers what is to become of the parts that are concerned; all others stay as they are. */
final class Changes {
    private final Parts parts;
    private final ContentTypes types;
    private final Dialect dialect;
    private final Map<String, Change> byPart = new LinkedHashMap<>();

    Changes(Parts parts, Dialect dialect, Allowance allowance) {
        this.parts = parts;
        this.types = new ContentTypes(allowance);
        this.dialect = dialect;
        change(ContentTypes.PART, types::rewrite);
    }

    /** Writes a part anew from its text. */
    interface Rewriting {
        void rewrite(Reader in, Writer out) throws IOException, XMLStreamException;
    }

    /**
     * What becomes of a part.
     *
     * @param template the text that a new part begins with, null for a part that is there
     * @param last whether it is known only when all others are written
     */
    record Change(String part, String template, Rewriting rewriting, boolean last) {}

    /** A part that two places share cannot be changed for one of them. */
    void put(Change change) {
        if (byPart.put(Parts.key(change.part()), change) != null) {
            throw UnmarkableException.odd();
        }
    }

    void change(String part, Rewriting rewriting) {
        put(new Change(part, null, rewriting, false));
    }

    /**
     * Adds a part to which another one points.
     *
     * @param stem its name up to its number
     * @return id of the relation
     */
    String add(Relations from, Kind kind, String stem, String template, Rewriting rewriting) {
        String part = parts.fresh(stem, kind.extension());
        types.add(part, kind.contentType());
        put(new Change(part, Markup.DECLARATION + template, rewriting, kind == Kind.STYLES));
        return from.add(dialect.office() + "/" + kind.word(), part);
    }

    /** Null for a part that stays as it is. */
    Change of(String entry) {
        return byPart.get(Parts.key(entry));
    }

    Collection<Change> all() {
        return byPart.values();
    }

    Dialect dialect() {
        return dialect;
    }
}
