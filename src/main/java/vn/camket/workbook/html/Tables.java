package vn.camket.workbook.html;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** Tells which tables of a page only lay out others. */
final class Tables implements NodeVisitor {
    private final Map<Element, Integer> cells = new IdentityHashMap<>();
    private final Map<Element, Integer> cellsWithin = new IdentityHashMap<>();
    private final Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Element> open = new ArrayDeque<>();

    Tables(Document page) {
        page.traverse(this);
    }

    static boolean isCell(Element element) {
        return element.nameIs("td") || element.nameIs("th");
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element && (element.nameIs("table") || isCell(element))) {
            if (isCell(element) && !open.isEmpty()) {
                cells.merge(open.getLast(), 1, Integer::sum);
            } else if (!open.isEmpty() && isCell(open.getLast())) {
                holders.add(open.getLast());
            }
            open.addLast(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element == open.peekLast()) {
            open.removeLast();
            if (element.nameIs("table")) {
                open.stream()
                        .filter(one -> one.nameIs("table"))
                        .reduce((first, last) -> last)
                        .ifPresent(outer -> cellsWithin.merge(outer, cells.getOrDefault(element, 0), Math::max));
            }
        }
    }

    /** Whether a table within it is as large as the table itself. */
    boolean isLayout(Element table) {
        return cellsWithin.getOrDefault(table, 0) >= Math.max(1, cells.getOrDefault(table, 0));
    }

    /** Whether a cell holds a table. */
    boolean isHolder(Element cell) {
        return holders.contains(cell);
    }
}
