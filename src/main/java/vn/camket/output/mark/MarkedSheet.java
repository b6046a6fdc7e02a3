package vn.camket.output.mark;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import vn.camket.finding.Finding;

/** Marks the cells of one sheet and lets them speak. */
final class MarkedSheet {
    /** A sheet with more comments is slow to open. */
    static final int MOST_COMMENTS = 3_000;

    /** Ids that no drawing of an ordinary workbook takes. */
    private static final int FIRST_BLOCK = 1_000;

    private final Parts parts;
    private final Changes changes;
    private final Styles styles;
    private final Allowance allowance;
    private final Function<Collection<Finding>, Note> words;
    private int block = FIRST_BLOCK;
    private int silent;

    MarkedSheet(
            Parts parts,
            Changes changes,
            Styles styles,
            Function<Collection<Finding>, Note> words,
            Allowance allowance) {
        this.parts = parts;
        this.changes = changes;
        this.styles = styles;
        this.words = words;
        this.allowance = allowance;
    }

    /** How many marked cells have no comment of ours. */
    int silent() {
        return silent;
    }

    void mark(String part, Marks marks) throws IOException, XMLStreamException {
        Frame frame = Frame.of(parts.walk(part), marks);
        Relations relations = Relations.of(part, parts, allowance);
        SortedSet<Spot> spoken = spoken(marks, relations);
        silent += marks.spots().size() - spoken.size();
        Function<Spot, Note> notes = spot -> words.apply(marks.at(spot));
        SortedSet<Spot> boxed = comment(part, relations, spoken, notes);
        MarkedCells.Drawing drawing = boxed.isEmpty() ? null : box(part, relations, boxed, notes, frame);
        changes.change(part, MarkedCells.in(marks, frame, styles, drawing, allowance));
        relations.into(changes);
    }

    /** The cells that get a comment. Where people talk in a thread Excel shows that, and no comment beside it. */
    private SortedSet<Spot> spoken(Marks marks, Relations relations) throws IOException, XMLStreamException {
        String thread = relations.first("threadedComment");
        Set<Spot> threads = thread == null ? Set.of() : Comments.spots(parts.walk(thread), "threadedComment");
        return marks.spots().stream()
                .filter(spot -> !threads.contains(spot))
                .sorted(Comparator.comparing(marks::severity).reversed().thenComparing(Comparator.naturalOrder()))
                .limit(MOST_COMMENTS)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Writes the comments, and returns the cells that had none. */
    private SortedSet<Spot> comment(
            String part, Relations relations, SortedSet<Spot> spoken, Function<Spot, Note> notes)
            throws IOException, XMLStreamException {
        SortedSet<Spot> fresh = new TreeSet<>(spoken);
        String comments = relations.first(Kind.COMMENTS.word());
        Changes.Rewriting rewriting = Comments.with(spoken, notes, allowance);
        if (spoken.isEmpty()) {
            return fresh;
        } else if (comments == null) {
            changes.add(
                    relations,
                    Kind.COMMENTS,
                    above(part) + "comments",
                    Comments.template(changes.dialect()),
                    rewriting);
        } else {
            fresh.removeAll(Comments.spots(parts.walk(comments), "comment"));
            changes.change(comments, rewriting);
        }
        return fresh;
    }

    /** Draws the boxes of new comments, and returns their drawing when it is new to the sheet. */
    private MarkedCells.Drawing box(
            String part, Relations relations, SortedSet<Spot> boxed, Function<Spot, Note> notes, Frame frame) {
        if (frame.drawing() == null) {
            Shapes shapes = new Shapes(boxed, notes, frame, block);
            block += Shapes.blocks(boxed.size());
            String stem = above(part) + "drawings/vmlDrawing";
            String id = changes.add(relations, Kind.DRAWING, stem, shapes.template(), shapes::rewrite);
            return new MarkedCells.Drawing(id, changes.dialect().office());
        }
        String there = relations.ofKind(frame.drawing(), Kind.DRAWING.word());
        if (there == null) {
            throw UnmarkableException.odd();
        }
        changes.change(there, new Shapes(boxed, notes, frame, 1)::rewrite);
        return null;
    }

    /** The folder above that of a part. */
    private static String above(String part) {
        String folder = Parts.folder(part);
        return folder.isEmpty() ? "" : Parts.folder(folder.substring(0, folder.length() - 1));
    }
}
