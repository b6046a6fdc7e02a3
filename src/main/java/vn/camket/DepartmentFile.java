package vn.camket;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import vn.camket.fact.Fact;
import vn.camket.fact.MissingColumn;
import vn.camket.fact.Reading;
import vn.camket.fact.Report;
import vn.camket.fact.Sourced;
import vn.camket.fact.UnknownName;
import vn.camket.fact.UnreadableValue;
import vn.camket.finding.Inspected;
import vn.camket.obligation.Attribution;

/**
 * A file that a department sent to its unit.
 *
 * @param name by which people know it
 * @param reports in it that are looked at
 * @param faults of its covers, for which some of its rows belong to no report
 */
record DepartmentFile(Path path, String name, Reading reading, List<Report> reports, List<Inspected.Fault> faults) {

    static DepartmentFile of(Path path, String name, Reading reading, Attribution attribution) {
        if (reading.isRefused()) {
            return new DepartmentFile(path, name, reading, List.of(), List.of());
        }
        Attribution.Attributed attributed = attribution.attribute(name, reading);
        List<Inspected.Fault> faults = attributed.strays().stream()
                .map(Attribution.Stray::fact)
                .filter(fact ->
                        fact instanceof UnknownName || fact instanceof UnreadableValue || fact instanceof MissingColumn)
                .map(fact -> new Inspected.Fault(
                        (Fact) fact, ((Sourced) fact).sources().get(0)))
                .toList();
        return new DepartmentFile(path, name, reading, attributed.reports(), faults);
    }

    /** Why it cannot be put together with any other; null when it can. */
    Merging.Refused refusal() {
        if (reading.isRefused()) {
            return refused(reading.refusal());
        } else if (reading.answers() != null) {
            return refused(new Reading.Refusal("merge-answers", List.of()));
        } else if (!faults.isEmpty()) {
            return new Merging.Refused(name, null, faults);
        }
        return reports.isEmpty() ? refused(new Reading.Refusal("unknown-report", List.of())) : null;
    }

    private Merging.Refused refused(Reading.Refusal why) {
        return new Merging.Refused(name, why, List.of());
    }

    /** The same with those of its reports alone that are meant. */
    DepartmentFile only(Predicate<Report> meant) {
        return new DepartmentFile(
                path, name, reading, reports.stream().filter(meant).toList(), faults);
    }
}
