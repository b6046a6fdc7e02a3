package vn.camket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.camket.finding.Former;
import vn.camket.finding.Outcome;
import vn.camket.finding.Past;
import vn.camket.output.FindingsJson;

/** Looks for findings in what former runs have published. */
final class Traces {
    private static final Logger LOG = LoggerFactory.getLogger(Traces.class);

    private final List<Run> runs = new ArrayList<>();

    private record Run(LocalDate asOf, boolean limited, List<Outcome.Resolved> findings) {
        boolean has(String id) {
            return findings.stream().anyMatch(finding -> finding.id().startsWith(id));
        }
    }

    /** A finding as a run published it. */
    record Trace(LocalDate asOf, Outcome.Resolved finding) {}

    private Traces() {}

    /** A folder whose findings cannot be read is passed over with a warning. */
    static Traces in(Path out) {
        Traces traces = new Traces();
        try {
            Published.in(out).descendingMap().forEach(traces::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return traces;
    }

    private void add(LocalDate date, Path folder) {
        Path json = Published.json(folder);
        try {
            Former former = FindingsJson.read(json);
            List<Outcome.Resolved> findings = Stream.concat(former.findings().stream(), former.trial().stream())
                    .toList();
            runs.add(new Run(date, FindingsJson.past(json).filter(Past::isWhole).isEmpty(), findings));
        } catch (IOException broken) {
            LOG.warn("{} is passed over: {}", folder, broken.toString());
        }
    }

    /** The newest date at all. */
    Optional<LocalDate> newest() {
        return runs.stream().map(Run::asOf).findFirst();
    }

    /** What the newest run that has such a finding says of it. */
    Optional<Trace> of(String id) {
        return runs.stream()
                .filter(run -> run.has(id))
                .findFirst()
                .flatMap(run -> run.findings().stream()
                        .filter(finding -> finding.id().startsWith(id))
                        .map(finding -> new Trace(run.asOf(), finding))
                        .findFirst());
    }

    /** The date of the newest run after another that looked for everything and did not have the finding; else null. */
    LocalDate goneBy(String id, LocalDate after) {
        return runs.stream()
                .filter(run -> !run.limited())
                .findFirst()
                .filter(run -> run.asOf().isAfter(after) && !run.has(id))
                .map(Run::asOf)
                .orElse(null);
    }

    List<String> ids() {
        return runs.stream()
                .flatMap(run -> run.findings().stream())
                .map(Outcome.Resolved::id)
                .distinct()
                .toList();
    }
}
