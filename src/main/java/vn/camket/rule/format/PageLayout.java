package vn.camket.rule.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import vn.camket.rule.file.Faults;
import vn.camket.rule.file.PageReader;

/** Lays out a page: a blank line between its blocks, single blanks around the cells of tables, none behind a line. */
public final class PageLayout {
    private final List<String> lines;
    private final StringBuilder text = new StringBuilder();

    private PageLayout(String page) {
        lines = page.lines().map(String::stripTrailing).toList();
    }

    /**
     * The same page in its form; one that would then read otherwise stays as it is.
     *
     * @return null, with a fault told, when the page cannot be read
     */
    public static String of(String page, String file, Faults faults) {
        Node first = PageReader.first(page, file, faults);
        if (faults.stops()) {
            return null;
        }
        String laidOut = new PageLayout(page).write(first);
        return says(laidOut, file, faults).equals(says(page, file, faults)) ? laidOut : page;
    }

    /** What the blocks of a page are and say, without places. */
    private static List<String> says(String page, String file, Faults faults) {
        PageLayout words = new PageLayout(page);
        List<String> says = new ArrayList<>();
        for (Node node = PageReader.first(page, file, faults); node != null; node = node.getNext()) {
            if (!(node instanceof TableBlock)) {
                says.add(node.getClass().getSimpleName() + words.linesOf(node));
            }
        }
        PageReader.tables(page, file, faults)
                .forEach(table -> says.add(table.header()
                        + table.rows().stream()
                                .map(row -> row.cells().toString())
                                .collect(Collectors.joining())));
        return says;
    }

    private List<String> linesOf(Node node) {
        return lines.subList(firstLine(node), behind(node));
    }

    private static int firstLine(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? 0 : spans.get(0).getLineIndex();
    }

    private static int behind(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? 0 : spans.get(spans.size() - 1).getLineIndex() + 1;
    }

    /** What stands in no block, such as the address of a link, is kept as a block of its own. */
    private String write(Node first) {
        int at = 0;
        for (Node node = first; node != null; node = node.getNext()) {
            add(at, firstLine(node), false);
            add(firstLine(node), behind(node), node instanceof TableBlock);
            at = Math.max(at, behind(node));
        }
        add(at, lines.size(), false);
        return text.toString();
    }

    private void add(int from, int to, boolean table) {
        int begin = from;
        int end = to;
        while (begin < end && lines.get(begin).isEmpty()) {
            begin++;
        }
        while (begin < end && lines.get(end - 1).isEmpty()) {
            end--;
        }
        if (begin >= end) {
            return;
        }
        text.append(text.length() == 0 ? "" : "\n");
        for (int line = begin; line < end; line++) {
            text.append(table ? TableRow.of(lines.get(line), line == begin + 1) : lines.get(line))
                    .append('\n');
        }
    }
}
