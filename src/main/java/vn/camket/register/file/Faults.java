package vn.camket.register.file;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.camket.fact.Text;
import vn.camket.finding.Fault;
import vn.camket.finding.FaultyRulesException;

/** Collects the faults of all files, so that an author is told everything at once. */
public final class Faults {
    private static final Comparator<Fault> ORDER =
            Comparator.comparing(Fault::file).thenComparingInt(Fault::line).thenComparingInt(Fault::column);

    private final Set<Fault> found = new LinkedHashSet<>();

    void add(String file, Place place, Text message) {
        found.add(new Fault(file, place.line(), place.column(), message));
    }

    /** What a run can be done with all the same. */
    void doubt(String file, Place place, Text message) {
        found.add(new Fault(file, place.line(), place.column(), message, false));
    }

    /** A fault of a value. */
    public void at(Entry entry, String vi, String en) {
        add(entry.file().name(), entry.file().place(entry.pointer()), new Text(vi, en));
    }

    /** What is hardly meant, though a run can be done with it. */
    public void doubtAt(Entry entry, String vi, String en) {
        doubt(entry.file().name(), entry.file().place(entry.pointer()), new Text(vi, en));
    }

    /** A fault of a key, whatever its value is. */
    public void atKey(Entry entry, String vi, String en) {
        add(entry.file().name(), entry.file().keyPlace(entry.pointer()), new Text(vi, en));
    }

    /** Everything so far, by file, line and column. */
    public List<Fault> all() {
        return found.stream().sorted(ORDER).toList();
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Everything by file, line and column; throws FaultyRulesException with it if anything stops a run. */
    public List<Fault> end() {
        List<Fault> all = all();
        if (all.stream().anyMatch(Fault::stops)) {
            throw new FaultyRulesException(all);
        }
        return all;
    }
}
