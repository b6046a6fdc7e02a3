package vn.camket;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.camket.finding.Finding;
import vn.camket.finding.Former;
import vn.camket.finding.Outcome;
import vn.camket.finding.Rule;
import vn.camket.output.FindingsJson;

/**
 * Compares findings with those of the last run: the newest folder with an as-of date before this run's. A run that was
 * limited to some agreements or units is never the last run.
 */
final class History {
    private static final Logger LOG = LoggerFactory.getLogger(History.class);

    private final LocalDate asOf;
    private final Former former;
    private final Map<String, LocalDate> firstSeen = new HashMap<>();

    private History(LocalDate asOf, Former former) {
        this.asOf = asOf;
        this.former = former;
        if (former != null) {
            former.findings().forEach(finding -> firstSeen.put(finding.id(), finding.firstSeen()));
        }
    }

    /** A folder whose findings cannot be read is passed over with a warning, for the one before it. */
    static History of(Path out, LocalDate asOf) throws IOException {
        for (Path folder :
                Published.in(out).headMap(asOf, false).descendingMap().values()) {
            Path json = Published.json(folder);
            try {
                if (!FindingsJson.isLimited(json)) {
                    return new History(asOf, FindingsJson.read(json));
                }
            } catch (IOException broken) {
                LOG.warn("{} is passed over as the last run: {}", folder, broken.toString());
            }
        }
        return new History(asOf, null);
    }

    /** As-of date of the last run, null when there was none. */
    LocalDate formerDate() {
        return former == null ? null : former.asOf();
    }

    Outcome.Listed listed(Finding finding) {
        LocalDate first = firstSeen.get(finding.id());
        return first == null
                ? new Outcome.Listed(finding, Outcome.Standing.NEW, asOf)
                : new Outcome.Listed(finding, Outcome.Standing.PERSISTING, first);
    }

    /** What the last run found within the same limits and this one did not, though the rule could look for it. */
    List<Outcome.Resolved> resolved(Collection<Finding> present, Request request) {
        if (former == null) {
            return List.of();
        }
        Set<String> ids = present.stream().map(Finding::id).collect(Collectors.toSet());
        Set<String> unjudged = present.stream()
                .filter(finding -> finding.rule().id().equals(Rule.OF_FAILED))
                .map(finding -> finding.agreement() + "|" + finding.subject())
                .collect(Collectors.toSet());
        return former.findings().stream()
                .filter(finding -> !ids.contains(finding.id()))
                .filter(finding -> !unjudged.contains(finding.agreement() + "|rule:" + stem(finding)))
                .filter(finding -> request.covers(finding.agreement(), finding.unit()))
                .toList();
    }

    private static String stem(Outcome.Resolved finding) {
        return finding.rule().substring(finding.rule().indexOf('/') + 1);
    }
}
