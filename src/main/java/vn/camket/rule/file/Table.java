package vn.camket.rule.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Holds a Markdown table as texts.
 *
 * @param line 1-based line of its header
 * @param header the cells of the first row
 */
public record Table(int line, List<String> header, List<Row> rows) {
    private static final Pattern MARK = Pattern.compile("[*`]");

    /**
     * Holds a row below the header.
     *
     * @param cells as many as the header has
     */
    public record Row(int line, List<String> cells) {}

    /** What the table is about: its first header cell. */
    public String name() {
        return header.get(0);
    }

    /**
     * @param page the text that the block was parsed from
     */
    public static Table of(TableBlock block, String page) {
        List<String> header = List.of();
        List<Row> rows = new ArrayList<>();
        for (Node part = block.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (part instanceof TableHead) {
                    header = cells(row, page);
                } else {
                    rows.add(new Row(lineOf(row), cells(row, page)));
                }
            }
        }
        return new Table(lineOf(block), header, rows);
    }

    /** 1-based line on which a node begins, 0 when it has none. */
    static int lineOf(Node node) {
        return node.getSourceSpans().isEmpty()
                ? 0
                : node.getSourceSpans().get(0).getLineIndex() + 1;
    }

    /** As written: {@code [one / other]} and {@code *} mean something else in templates than in Markdown. */
    private static List<String> cells(Node row, String page) {
        List<String> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            StringBuilder words = new StringBuilder();
            for (SourceSpan span : cell.getSourceSpans()) {
                words.append(page, span.getInputIndex(), span.getInputIndex() + span.getLength());
            }
            cells.add(words.toString().replace("\\|", "|").strip());
        }
        return cells;
    }

    /** The words of a heading or paragraph without marks of emphasis and code. */
    static String words(Node node) {
        return node.getFirstChild() instanceof Text text
                ? MARK.matcher(text.getLiteral())
                        .replaceAll("")
                        .replace('\n', ' ')
                        .strip()
                : "";
    }
}
