package vn.camket;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.camket.fact.AgreementAccount;
import vn.camket.finding.Answer;
import vn.camket.finding.Finding;
import vn.camket.finding.Former;
import vn.camket.finding.Outcome;
import vn.camket.finding.Past;
import vn.camket.finding.Rule;
import vn.camket.output.FindingsJson;

/**
 * Compares findings with those of the last run: the newest folder with an as-of date before this run's. A run that was
 * limited to some agreements or units is never the last run.
 */
final class History {
    /** More runs than these make a trend that no chart shows. */
    private static final int PAST = 12;

    private static final Logger LOG = LoggerFactory.getLogger(History.class);

    private final LocalDate asOf;
    private final Former former;
    private final List<Past> past;
    private final Map<String, LocalDate> firstSeen = new HashMap<>();

    private History(LocalDate asOf, Former former, List<Past> past) {
        this.asOf = asOf;
        this.former = former;
        this.past = past;
        if (former != null) {
            former.findings().forEach(finding -> firstSeen.put(finding.id(), finding.firstSeen()));
        }
    }

    /** A folder whose findings cannot be read is passed over with a warning, for the one before it. */
    static History of(Path out, LocalDate asOf) throws IOException {
        Former former = null;
        List<Past> past = new ArrayList<>();
        for (Path folder :
                Published.in(out).headMap(asOf, false).descendingMap().values()) {
            if (past.size() == PAST) {
                break;
            }
            Path json = Published.json(folder);
            try {
                Optional<Past> counts = FindingsJson.past(json);
                if (counts.isPresent()) {
                    former = former == null ? FindingsJson.read(json) : former;
                    past.add(0, counts.get());
                }
            } catch (IOException broken) {
                LOG.warn("{} is passed over as the last run: {}", folder, broken.toString());
            }
        }
        return new History(asOf, former, List.copyOf(past));
    }

    /** The counts of former runs, oldest first. */
    List<Past> past() {
        return past;
    }

    /** As-of date of the last run, null when there was none. */
    LocalDate formerDate() {
        return former == null ? null : former.asOf();
    }

    /** Whether the last run found it. */
    boolean knows(String id) {
        return firstSeen.containsKey(id);
    }

    /** @param answer null when there is none */
    Outcome.Listed listed(Finding finding, Answer answer) {
        LocalDate first = firstSeen.get(finding.id());
        return first == null
                ? new Outcome.Listed(finding, Outcome.Standing.NEW, asOf, answer)
                : new Outcome.Listed(finding, Outcome.Standing.PERSISTING, first, answer);
    }

    /**
     * What the last run found within the same limits and this one did not, though the rule could look for it, and why.
     *
     * @param versions of the rules now
     * @param accounts of all agreements now
     */
    List<Outcome.Resolved> resolved(
            Collection<Finding> present,
            Scope scope,
            Map<String, String> versions,
            Collection<AgreementAccount> accounts) {
        if (former == null) {
            return List.of();
        }
        Departure departure = new Departure(former, asOf, versions, accounts);
        Set<String> ids = present.stream().map(Finding::id).collect(Collectors.toSet());
        Set<String> unjudged = present.stream()
                .filter(finding -> finding.rule().id().equals(Rule.OF_FAILED))
                .map(finding -> finding.agreement() + "|" + finding.subject())
                .collect(Collectors.toSet());
        return former.findings().stream()
                .filter(finding -> !ids.contains(finding.id()))
                .filter(finding -> !unjudged.contains(finding.agreement() + "|rule:" + stem(finding)))
                .filter(finding -> scope.covers(finding.agreement(), finding.unit()))
                .map(finding -> finding.gone(departure.of(finding)))
                .toList();
    }

    private static String stem(Outcome.Resolved finding) {
        return finding.rule().substring(finding.rule().indexOf('/') + 1);
    }
}
