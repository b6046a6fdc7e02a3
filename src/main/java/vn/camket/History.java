package vn.camket;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
 * Compares findings with those of the last run: the newest folder with an as-of date before this run's. A run before
 * conferences looked at some agreements only: it is the last run for these, and an older one is for the others. A run
 * that was limited to agreements or units by their ids is never the last run.
 */
final class History {
    /** More runs than these make a trend that no chart shows. */
    private static final int PAST = 12;

    private static final Logger LOG = LoggerFactory.getLogger(History.class);

    private final LocalDate asOf;
    private final boolean beforeConference;
    private final List<Former> last = new ArrayList<>();
    private final List<Path> lastFolders = new ArrayList<>();
    private final List<Past> past = new ArrayList<>();
    private final SortedMap<LocalDate, Path> folders = new TreeMap<>();
    private final Map<String, LocalDate> firstSeen = new HashMap<>();

    private History(LocalDate asOf, boolean beforeConference) {
        this.asOf = asOf;
        this.beforeConference = beforeConference;
    }

    /** A folder whose findings cannot be read is passed over with a warning, for the one before it. */
    static History of(Request request) throws IOException {
        History history = new History(request.asOf(), request.beforeConference() != null);
        Set<String> seen = new HashSet<>();
        boolean whole = false;
        for (Path folder : Published.in(request.out())
                .headMap(request.asOf(), false)
                .descendingMap()
                .values()) {
            if (whole && history.past.size() == PAST) {
                break;
            }
            try {
                Optional<Past> counts = FindingsJson.past(Published.json(folder));
                if (counts.isPresent()) {
                    if (!whole) {
                        history.take(folder, counts.get(), seen);
                    }
                    history.count(folder, counts.get());
                    whole |= counts.get().isWhole();
                }
            } catch (IOException broken) {
                LOG.warn("{} is passed over as the last run: {}", folder, broken.toString());
            }
        }
        return history;
    }

    /** @param seen ids of the agreements that later runs looked at */
    private void take(Path folder, Past counts, Set<String> seen) throws IOException {
        Former former = FindingsJson.read(Published.json(folder)).without(seen);
        former.findings().forEach(finding -> firstSeen.put(finding.id(), finding.firstSeen()));
        last.add(former);
        lastFolders.add(folder);
        folders.put(counts.asOf(), folder);
        if (!counts.isWhole()) {
            seen.addAll(counts.agreements());
        }
    }

    /** Only counts of the same make a trend. */
    private void count(Path folder, Past counts) {
        if (past.size() < PAST && counts.isWhole() != beforeConference) {
            past.add(0, counts);
            folders.put(counts.asOf(), folder);
        }
    }

    /** The counts of former runs that looked at the same, oldest first. */
    List<Past> past() {
        return List.copyOf(past);
    }

    /** Where the results lie that this run is compared with, by date. */
    SortedMap<LocalDate, Path> folders() {
        return folders;
    }

    /** Those of them that are the last run for some agreement. */
    List<Path> lastFolders() {
        return lastFolders;
    }

    /** As-of date of the last run, null when there was none. */
    LocalDate formerDate() {
        return last.isEmpty() ? null : last.get(0).asOf();
    }

    /** Ids of the units that must act, null for nobody known, by the ids of what the last run found. */
    Map<String, String> owners() {
        Map<String, String> owners = new HashMap<>();
        last.forEach(former -> former.findings().forEach(finding -> owners.put(finding.id(), finding.unit())));
        return owners;
    }

    /** @param answer null when there is none */
    Outcome.Listed listed(Finding finding, Answer answer) {
        LocalDate first = firstSeen.get(finding.id());
        return first == null
                ? new Outcome.Listed(finding, Outcome.Standing.NEW, asOf, answer)
                : new Outcome.Listed(finding, Outcome.Standing.PERSISTING, first, answer);
    }

    /**
     * What the last run found within the same limits and this one did not, though the rule could look for it, and why;
     * by id.
     *
     * @param versions of the rules now
     * @param accounts of all agreements now
     */
    List<Outcome.Resolved> resolved(
            Collection<Finding> present,
            Scope scope,
            Map<String, String> versions,
            Collection<AgreementAccount> accounts) {
        Set<String> ids = present.stream().map(Finding::id).collect(Collectors.toSet());
        Set<String> unjudged = present.stream()
                .filter(finding -> finding.rule().id().equals(Rule.OF_FAILED))
                .map(finding -> finding.agreement() + "|" + finding.subject())
                .collect(Collectors.toSet());
        List<Outcome.Resolved> resolved = new ArrayList<>();
        for (Former former : last) {
            Departure departure = new Departure(former, asOf, versions, accounts);
            former.findings().stream()
                    .filter(finding -> !ids.contains(finding.id()))
                    .filter(finding -> !unjudged.contains(finding.agreement() + "|rule:" + stem(finding)))
                    .filter(finding -> scope.covers(finding.agreement(), finding.unit()))
                    .map(finding -> finding.gone(departure.of(finding)))
                    .forEach(resolved::add);
        }
        return resolved;
    }

    private static String stem(Outcome.Resolved finding) {
        return finding.rule().substring(finding.rule().indexOf('/') + 1);
    }
}
