package vn.camket.web;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.camket.Results;
import vn.camket.RunFailure;
import vn.camket.account.Role;
import vn.camket.fact.Text;
import vn.camket.finding.PublishedFinding;
import vn.camket.finding.PublishedRun;
import vn.camket.finding.PublishedWords;
import vn.camket.web.FindingCounts.Count;
import vn.camket.web.FindingCounts.Group;

/** Lists the findings of a run, as many as are asked for, and counts them. */
final class FindingPages {
    static final Set<Role> READERS = Set.of(Role.AUDITOR, Role.COORDINATOR);
    private static final int ROWS = 100;
    private static final List<String> STANDINGS =
            List.of(FindingFilter.OPEN, "new", "persisting", "waived", "trial", "all");

    private final Results results;
    private final KnownNames names;

    FindingPages(Results results, KnownNames names) {
        this.results = results;
        this.names = names;
    }

    List<Route> routes() {
        return List.of(Route.page("/findings", READERS, this::list));
    }

    /** One that can be chosen in a form. */
    record Choice(String value, String label, boolean chosen) {}

    /** @param address of its own page */
    record Row(PublishedFinding finding, FindingLabels labels, String message, String address) {}

    /**
     * A list of findings.
     *
     * @param choices of what the run holds
     * @param counts by severity
     * @param pages how many pages the list has
     */
    record All(
            PublishedRun run,
            FindingFilter filter,
            List<Choice> runs,
            List<Group> choices,
            List<Choice> standings,
            List<Count> counts,
            int found,
            List<Row> rows,
            int pageNumber,
            int pages,
            List<Group> groups,
            Trend trend) {
        String address(int page) {
            return filter.with("page", String.valueOf(page)).address();
        }
    }

    /** The run that is asked for, else the newest; empty when nothing was published for that day. */
    static Optional<Results.Listing> listing(Results results, Visit visit) {
        Optional<String> asked = visit.asked(FindingFilter.RUN);
        return asked.isPresent()
                ? day(asked.get()).flatMap(results::of)
                : results.runs().stream().findFirst().flatMap(run -> results.of(run.asOf()));
    }

    /** Empty for what is no day. */
    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private void list(Visit visit) {
        Optional<Results.Listing> listing = listing(results, visit);
        if (listing.isPresent()) {
            show(visit, listing.get());
        } else if (results.runs().isEmpty() && visit.asked(FindingFilter.RUN).isEmpty()) {
            visit.show("no-runs", visit.say("web.findings"));
        } else {
            visit.missing();
        }
    }

    private void show(Visit visit, Results.Listing listing) {
        FindingFilter filter = FindingFilter.of(visit);
        FindingLabels labels = new FindingLabels(names.of(visit), visit);
        List<PublishedFinding> found =
                listing.findings().stream().filter(filter::covers).toList();
        int pages = Math.max(1, (found.size() + ROWS - 1) / ROWS);
        int number = Math.min(pages, page(visit));
        List<PublishedFinding> shown = found.subList((number - 1) * ROWS, Math.min(found.size(), number * ROWS));
        FindingCounts counts = new FindingCounts(found, labels, filter);
        visit.show(
                "findings",
                new All(
                        listing.run(),
                        filter,
                        runs(visit, listing.run()),
                        new FindingCounts(listing.findings(), labels, filter).choices(),
                        standings(visit, filter),
                        counts.bySeverity(),
                        found.size(),
                        rows(listing, shown, labels, filter),
                        number,
                        pages,
                        counts.groups(),
                        Trend.of(results.runs())));
    }

    private static int page(Visit visit) {
        return visit.asked("page")
                .filter(text -> text.matches("[1-9][0-9]{0,5}"))
                .map(Integer::valueOf)
                .orElse(1);
    }

    private List<Choice> runs(Visit visit, PublishedRun shown) {
        return results.runs().stream()
                .map(run -> new Choice(
                        run.asOf().toString(),
                        visit.value(run.asOf()),
                        run.asOf().equals(shown.asOf())))
                .toList();
    }

    private static List<Choice> standings(Visit visit, FindingFilter filter) {
        String asked = filter.asked().getOrDefault(FindingFilter.STANDING, FindingFilter.OPEN);
        return STANDINGS.stream()
                .map(one -> new Choice(one, visit.say("web.standing." + one), one.equals(asked)))
                .toList();
    }

    private static List<Row> rows(
            Results.Listing listing, List<PublishedFinding> shown, FindingLabels labels, FindingFilter filter) {
        List<Row> rows = new ArrayList<>();
        for (PublishedFinding finding : shown) {
            String message = words(listing, finding).message().in(labels.visit().language());
            rows.add(new Row(finding, labels, message, filter.address(finding.id())));
        }
        return rows;
    }

    static PublishedWords words(Results.Listing listing, PublishedFinding finding) {
        try {
            return Results.words(listing, finding);
        } catch (IOException replaced) {
            throw new RunFailure(
                    new Text(
                            "Kết quả ngày " + listing.run().asOf() + " vừa được thay bằng kết quả mới; mở lại trang.",
                            "The results as of " + listing.run().asOf()
                                    + " were just replaced by new ones; open the page again."),
                    replaced);
        }
    }
}
