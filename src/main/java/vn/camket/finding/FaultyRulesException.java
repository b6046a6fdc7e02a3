package vn.camket.finding;

import java.util.List;
import java.util.stream.Collectors;

/** Ends a run because files under the rules folder are faulty; carries every fault that was found. */
public final class FaultyRulesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public FaultyRulesException(List<Fault> faults) {
        super(faults.stream().map(f -> f.place() + ": " + f.message().en()).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
