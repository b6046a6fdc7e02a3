package vn.camket.rule.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.camket.fact.Text;
import vn.camket.finding.Fault;
import vn.camket.finding.FaultyRulesException;

/** Gathers what is wrong with rule files, so that an author is told everything at once. */
public final class Faults {
    private final List<Fault> faults = new ArrayList<>();

    public void add(String file, int line, String vi, String en) {
        add(file, line, 0, vi, en);
    }

    public void add(String file, int line, int column, String vi, String en) {
        faults.add(new Fault(file, line, column, new Text(vi, en)));
    }

    boolean has(String file) {
        return faults.stream().anyMatch(fault -> fault.file().equals(file));
    }

    /** The lines that a fault is known of, as {@code file:line}. */
    public Set<String> lines() {
        return faults.stream().map(fault -> fault.file() + ":" + fault.line()).collect(Collectors.toSet());
    }

    public boolean isEmpty() {
        return faults.isEmpty();
    }

    /** Throws FaultyRulesException with the faults by file, line and column, if there are any. */
    public void raise() {
        if (!faults.isEmpty()) {
            throw new FaultyRulesException(faults.stream()
                    .distinct()
                    .sorted(Comparator.comparing(Fault::file)
                            .thenComparingInt(Fault::line)
                            .thenComparingInt(Fault::column)
                            .thenComparing(fault -> fault.message().en()))
                    .toList());
        }
    }
}
