package vn.camket.web;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.camket.RunFailure;
import vn.camket.errand.OwedReports;
import vn.camket.errand.OwedReports.Owed;
import vn.camket.fact.Language;
import vn.camket.worker.Pending;
import vn.camket.worker.Workers;

/** Has it worked out what units owe; whoever asks at the same time, or soon after, is given the same answer. */
final class OwedLists {
    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Workers workers;
    private final Map<Key, Asked> lately = new HashMap<>();

    private record Key(String unit, Language language) {}

    private record Asked(Pending<List<Owed>> answer, Instant until) {}

    OwedLists(Workers workers) {
        this.workers = workers;
    }

    /** What the visitor's unit owes; empty when the visit was answered, as it takes too long. */
    Optional<List<Owed>> of(Visit visit) {
        try {
            Optional<List<Owed>> owed = asked(visit).await(PATIENCE);
            if (owed.isEmpty()) {
                Counter.askForPatience(visit);
            }
            return owed;
        } catch (RunFailure failed) {
            forget();
            throw failed;
        }
    }

    private synchronized Pending<List<Owed>> asked(Visit visit) {
        Instant now = visit.settings().clock().instant();
        lately.values().removeIf(asked -> !now.isBefore(asked.until()));
        String unit = visit.account().unit();
        return lately.computeIfAbsent(
                        new Key(unit, visit.language()),
                        any -> new Asked(
                                workers.give(new OwedReports(
                                        visit.settings().request(List.of(), List.of(), visit.language()), unit)),
                                now.plus(FRESH)))
                .answer();
    }

    /** A report came or went, perhaps of a unit that reports for another. */
    synchronized void forget() {
        lately.clear();
    }
}
