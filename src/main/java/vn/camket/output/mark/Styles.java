package vn.camket.output.mark;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import vn.camket.finding.Severity;

/** Adds to a workbook's styles, behind all that it has: what marked cells look like, and the list of findings. */
final class Styles {
    /** Excel allows no more cell styles. */
    static final int MOST = 65_490;

    private static final List<String> ORDER = List.of(
            "numFmts",
            "fonts",
            "fills",
            "borders",
            "cellStyleXfs",
            "cellXfs",
            "cellStyles",
            "dxfs",
            "tableStyles",
            "colors",
            "extLst");

    private final Allowance allowance;
    private final Map<Shelf, Integer> counts = new EnumMap<>(Shelf.class);
    private final Map<Marked, Integer> marked = new LinkedHashMap<>();
    private final Map<Integer, String> bases = new HashMap<>();

    /** A style that a cell of the sender has, and the severity that fills it. */
    private record Marked(int base, Severity severity) {}

    private Styles(Allowance allowance) {
        this.allowance = allowance;
    }

    /** Those of a workbook that has none. */
    static Styles none(Allowance allowance) {
        Styles styles = new Styles(allowance);
        for (Shelf shelf : Shelf.values()) {
            styles.counts.put(shelf, 0);
        }
        return styles;
    }

    static Styles of(Scribe scribe, Allowance allowance) throws IOException, XMLStreamException {
        Styles styles = none(allowance);
        while (scribe.next()) {
            Shelf shelf = scribe.isStart() && scribe.depth() == 2 ? Shelf.of(scribe.name()) : null;
            if (shelf != null) {
                styles.counts.put(shelf, count(scribe));
            }
        }
        return styles;
    }

    private static int count(Scribe scribe) throws IOException, XMLStreamException {
        int count = 0;
        while (scribe.next() && scribe.depth() > 2) {
            if (scribe.isStart() && scribe.depth() == 3) {
                if (scribe.name().equals("AlternateContent")) {
                    // How many of its children count is for each program to say.
                    throw UnmarkableException.odd();
                }
                count++;
            }
        }
        return count;
    }

    /** How many there will be on a shelf before anything of ours. */
    private int first(Shelf shelf) {
        return Math.max(counts.get(shelf), shelf.expected().size());
    }

    /** The style of a cell that is marked. */
    int marked(int base, Severity severity) {
        int known = base < 0 || base >= counts.get(Shelf.XFS) ? 0 : base;
        int style = marked.computeIfAbsent(
                new Marked(known, severity), any -> first(Shelf.XFS) + ListFace.values().length + marked.size());
        allowance.styles(style);
        return style;
    }

    /** The style of a cell of the list. */
    int of(ListFace face) {
        return first(Shelf.XFS) + face.ordinal();
    }

    void rewrite(Reader in, Writer out) throws IOException, XMLStreamException {
        Scribe scribe = new Scribe(in, out, allowance);
        Shelf open = null;
        Map<Shelf, Boolean> done = new EnumMap<>(Shelf.class);
        int number = -1;
        marked.keySet().forEach(one -> bases.put(one.base(), null));
        while (scribe.next()) {
            if (scribe.isStart() && scribe.depth() == 2) {
                missing(scribe, ORDER.indexOf(scribe.name()), done);
                open = Shelf.of(scribe.name());
                number = -1;
                if (open != null) {
                    done.put(open, true);
                    scribe.set("count", Integer.toString(first(open) + added(open)));
                }
            } else if (open == Shelf.XFS && scribe.depth() == 3) {
                number += scribe.isStart() ? 1 : 0;
                keep(scribe, number);
            } else if (open != null && scribe.depth() == 2) {
                Shelf shelf = open;
                String prefix = scribe.prefix();
                scribe.append(styles -> styles.write(content(shelf, prefix)));
                open = null;
            } else if (!scribe.isStart() && scribe.depth() == 1) {
                missing(scribe, ORDER.size(), done);
            }
        }
    }

    /** Keeps the styles that marked cells have had. */
    private void keep(Scribe scribe, int number) {
        if (scribe.isStart()) {
            scribe.hold();
        } else if (bases.containsKey(number)) {
            bases.put(number, scribe.held());
        }
    }

    /** Adds the shelves that are missing up to a place in the order. */
    private void missing(Scribe scribe, int rank, Map<Shelf, Boolean> done) throws IOException {
        StringBuilder xml = new StringBuilder();
        for (Shelf shelf : Shelf.values()) {
            if (ORDER.indexOf(shelf.element()) < rank && done.putIfAbsent(shelf, true) == null) {
                String tag = Markup.prefixed(
                        scribe.prefix(), "<" + shelf.element() + " count=\"" + (first(shelf) + added(shelf)) + "\">");
                String close = Markup.prefixed(scribe.prefix(), "</" + shelf.element() + ">");
                xml.append(tag).append(content(shelf, scribe.prefix())).append(close);
            }
        }
        if (scribe.isStart()) {
            scribe.before(styles -> styles.append(xml));
        } else {
            scribe.append(styles -> styles.append(xml));
        }
    }

    private int added(Shelf shelf) {
        return shelf == Shelf.XFS
                ? ListFace.values().length + marked.size()
                : shelf.added().size();
    }

    private String content(Shelf shelf, String prefix) {
        List<String> expected = shelf.expected();
        StringBuilder xml = new StringBuilder();
        expected.subList(Math.min(counts.get(shelf), expected.size()), expected.size())
                .forEach(xml::append);
        shelf.added().forEach(xml::append);
        if (shelf != Shelf.XFS) {
            return Markup.prefixed(prefix, xml.toString());
        }
        for (ListFace face : ListFace.values()) {
            xml.append(face.xml(first(Shelf.FONTS), first(Shelf.FILLS), first(Shelf.BORDERS)));
        }
        StringBuilder all = new StringBuilder(Markup.prefixed(prefix, xml.toString()));
        marked.keySet().forEach(one -> all.append(xf(one, prefix)));
        return all.toString();
    }

    private String xf(Marked one, String prefix) {
        String base = bases.get(one.base());
        if (base == null) {
            base = Markup.prefixed(prefix, Shelf.XFS.expected().get(0));
        }
        int end = Markup.end(base);
        String tag = Markup.with(
                base.substring(0, end),
                "fillId",
                Integer.toString(first(Shelf.FILLS) + one.severity().ordinal()));
        return Markup.with(tag, "applyFill", "1") + base.substring(end);
    }
}
