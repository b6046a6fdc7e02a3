package vn.camket.output.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import vn.camket.finding.Finding;
import vn.camket.finding.Outcome.Standing;

/** Puts those findings of one rule together that come from a table without the column that the rule hangs on. */
final class Gathered implements Iterator<Folded> {
    /** Of more findings of one rule for one unit not all are in memory at once: they make several folds. */
    private static final int MOST = 1000;

    private final Iterator<Folded> all;
    private final Gaps gaps;
    private final Deque<Folded> ready = new ArrayDeque<>();
    private Folded ahead;

    Gathered(Iterator<Folded> all, Gaps gaps) {
        this.all = all;
        this.gaps = gaps;
    }

    @Override
    public boolean hasNext() {
        return !ready.isEmpty() || ahead != null || all.hasNext();
    }

    @Override
    public Folded next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (ready.isEmpty()) {
            Folded first = ahead != null ? ahead : all.next();
            ahead = null;
            if (gap(first).isEmpty()) {
                return first;
            }
            byTable(alike(first)).forEach(table -> ready.add(fold(table)));
        }
        return ready.remove();
    }

    private Optional<Gaps.Gap> gap(Folded folded) {
        return folded.consequences().isEmpty() && folded.listed().standing() != Standing.WAIVED
                ? gaps.of(folded.listed().finding())
                : Optional.empty();
    }

    /** The run of findings that differ in their subjects only. */
    private List<Folded> alike(Folded first) {
        List<Folded> alike = new ArrayList<>(List.of(first));
        while (alike.size() < MOST && ahead == null && all.hasNext()) {
            Folded next = all.next();
            if (isAlike(first, next)) {
                alike.add(next);
            } else {
                ahead = next;
            }
        }
        return alike;
    }

    private static boolean isAlike(Folded one, Folded other) {
        Finding first = one.listed().finding();
        Finding second = other.listed().finding();
        return first.rule().id().equals(second.rule().id())
                && first.severity() == second.severity()
                && Objects.equals(first.agreement(), second.agreement())
                && Objects.equals(first.unit(), second.unit());
    }

    private Collection<List<Folded>> byTable(List<Folded> alike) {
        Map<Object, List<Folded>> tables = new LinkedHashMap<>();
        for (Folded folded : alike) {
            Object table = gap(folded).map(Object.class::cast).orElse(folded);
            tables.computeIfAbsent(table, any -> new ArrayList<>()).add(folded);
        }
        return tables.values();
    }

    private Folded fold(List<Folded> table) {
        Folded first = table.get(0);
        return table.size() == 1
                ? first
                : new Folded(
                        first.listed(),
                        table.stream().skip(1).map(Folded::listed).toList(),
                        gap(first).orElseThrow());
    }
}
