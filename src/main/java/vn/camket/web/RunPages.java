package vn.camket.web;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import vn.camket.Results;
import vn.camket.finding.PublishedRun;

/** Lists what runs have published, and hands out their files. */
final class RunPages {
    private final Results results;

    RunPages(Results results) {
        this.results = results;
    }

    List<Route> routes() {
        return List.of(
                Route.page("/runs", FindingPages.READERS, this::all),
                Route.page("/runs/{date}", FindingPages.READERS, this::one),
                Route.page("/runs/{date}/files/<file>", FindingPages.READERS, this::file));
    }

    /** @param files sizes by paths */
    record One(PublishedRun run, SortedMap<String, Long> files) {
        String address(String file) {
            return "/runs/" + run.asOf() + "/files/"
                    + Arrays.stream(file.split("/", -1)).map(Visit::encoded).collect(Collectors.joining("/"));
        }
    }

    private void all(Visit visit) {
        List<PublishedRun> runs = results.runs();
        if (runs.isEmpty()) {
            visit.show("no-runs", visit.say("web.runs"));
        } else {
            visit.show("runs", runs);
        }
    }

    private void one(Visit visit) throws IOException {
        Optional<PublishedRun> run = date(visit)
                .flatMap(date -> results.runs().stream()
                        .filter(published -> published.asOf().equals(date))
                        .findFirst());
        if (run.isPresent()) {
            visit.show("run", new One(run.get(), results.files(run.get().asOf())));
        } else {
            visit.missing();
        }
    }

    private void file(Visit visit) throws IOException {
        Optional<LocalDate> date = date(visit);
        Optional<Path> file = date.isPresent() ? results.file(date.get(), visit.path("file")) : Optional.empty();
        if (file.isPresent()) {
            visit.handOut(file.get(), date.get() + "-" + file.get().getFileName());
        } else {
            visit.missing();
        }
    }

    private static Optional<LocalDate> date(Visit visit) {
        return FindingPages.day(visit.path("date"));
    }
}
