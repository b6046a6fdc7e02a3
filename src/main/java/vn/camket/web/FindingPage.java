package vn.camket.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.camket.Request;
import vn.camket.Results;
import vn.camket.RunFailure;
import vn.camket.errand.ExplainFinding;
import vn.camket.finding.PublishedFinding;
import vn.camket.finding.PublishedRun;
import vn.camket.finding.PublishedWords;
import vn.camket.worker.Workers;

/** Shows one finding with its evidence, its answer, and how it came about. */
final class FindingPage {
    /** The page has something to show without the explanation. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String OF_WAIVERS = "waivers/";

    private final Results results;
    private final KnownNames names;
    private final Workers workers;

    FindingPage(Results results, KnownNames names, Workers workers) {
        this.results = results;
        this.names = names;
        this.workers = workers;
    }

    List<Route> routes() {
        return List.of(Route.page("/findings/{id}", FindingPages.READERS, this::one));
    }

    /**
     * A finding.
     *
     * @param told how it came about, null when it cannot be told
     * @param untold why not
     */
    record One(
            PublishedRun run,
            PublishedFinding finding,
            PublishedWords words,
            FindingLabels labels,
            FindingFilter filter,
            ExplainFinding.Told told,
            String untold) {
        String title() {
            return told == null ? labels.rule(finding.rule()) : told.title();
        }
    }

    private void one(Visit visit) {
        Optional<Results.Listing> listing = FindingPages.listing(results, visit);
        Optional<PublishedFinding> finding = listing.flatMap(one -> one.findings().stream()
                .filter(published -> published.id().equals(visit.path("id")))
                .findFirst());
        if (finding.isEmpty()) {
            visit.missing();
            return;
        }
        show(visit, listing.get(), finding.get());
    }

    private void show(Visit visit, Results.Listing listing, PublishedFinding finding) {
        ExplainFinding.Told told = null;
        String untold = null;
        try {
            told = workers.give(explain(visit, listing.run(), finding))
                    .await(PATIENCE)
                    .orElse(null);
            untold = told == null ? Counter.busy().in(visit.language()) : null;
        } catch (RunFailure failure) {
            untold = failure.text().in(visit.language());
        }
        visit.show(
                "finding",
                new One(
                        listing.run(),
                        finding,
                        FindingPages.words(listing, finding),
                        new FindingLabels(names.of(visit), visit),
                        FindingFilter.of(visit),
                        told,
                        untold));
    }

    private static ExplainFinding explain(Visit visit, PublishedRun run, PublishedFinding finding) {
        // whether a waiver is one of too much shows only when all agreements are judged
        boolean one = finding.agreement() != null && !finding.rule().startsWith(OF_WAIVERS);
        Request request =
                visit.settings().request(one ? List.of(finding.agreement()) : List.of(), List.of(), visit.language());
        return new ExplainFinding(request.at(run.asOf()), finding.id());
    }
}
