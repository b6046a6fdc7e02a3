package vn.camket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.camket.disk.Tree;
import vn.camket.finding.PublishedFinding;
import vn.camket.finding.PublishedRun;
import vn.camket.finding.PublishedWords;
import vn.camket.output.FindingsJson;

/**
 * Shows what runs have published. Counts of all runs are kept in memory, and the findings of the two that were asked
 * for last, until their files are others; words are read when they are asked for. Threads may share it.
 */
public final class Results {
    private static final int LISTS = 2;
    private static final Logger LOG = LoggerFactory.getLogger(Results.class);

    private final Path out;
    private Map<State, Optional<PublishedRun>> runs = new HashMap<>();
    private final Map<State, Listing> lists = new LinkedHashMap<>();

    public Results(Path out) {
        this.out = out;
    }

    /** One state of a published file: the folder behind a date's link is another after each run. */
    private record State(Path file, Stamp stamp) {}

    /**
     * The findings of a run.
     *
     * @param findings in the order of the file, those on trial at last
     * @param file that they were read from
     */
    public record Listing(PublishedRun run, List<PublishedFinding> findings, Path file) {}

    /** Newest first; a folder whose findings cannot be read is passed over with a warning. */
    public synchronized List<PublishedRun> runs() {
        Map<State, Optional<PublishedRun>> known = new HashMap<>();
        List<PublishedRun> all = new ArrayList<>();
        folders()
                .descendingMap()
                .values()
                .forEach(folder -> state(folder).ifPresent(state -> {
                    Optional<PublishedRun> run = runs.containsKey(state) ? runs.get(state) : read(state);
                    known.put(state, run);
                    run.ifPresent(all::add);
                }));
        runs = known;
        return List.copyOf(all);
    }

    /** Empty where nothing was published for the date, or cannot be read. */
    public synchronized Optional<Listing> of(LocalDate date) {
        return folder(date).flatMap(Results::state).flatMap(state -> {
            Listing kept = lists.remove(state);
            Optional<Listing> listing = kept == null ? list(state) : Optional.of(kept);
            listing.ifPresent(one -> keep(state, one));
            return listing;
        });
    }

    private void keep(State state, Listing listing) {
        lists.put(state, listing);
        if (lists.size() > LISTS) {
            lists.remove(lists.keySet().iterator().next());
        }
    }

    /** @throws IOException when the run was published anew meanwhile, and the former result is gone */
    public static PublishedWords words(Listing listing, PublishedFinding finding) throws IOException {
        return FindingsJson.words(listing.file(), finding);
    }

    /** Sizes of a run's files by their paths, links left out; empty where nothing was published for the date. */
    public SortedMap<String, Long> files(LocalDate date) throws IOException {
        Optional<Path> folder = folder(date);
        if (folder.isEmpty()) {
            return Collections.emptySortedMap();
        }
        SortedMap<String, Long> sizes = new TreeMap<>();
        Tree tree = Tree.of(folder.get());
        tree.files().forEach((file, seen) -> {
            if (seen.isRegularFile()) {
                sizes.put(tree.name(file), seen.size());
            }
        });
        return sizes;
    }

    /** One of the files of a run; empty for every other name. */
    public Optional<Path> file(LocalDate date, String name) throws IOException {
        if (!files(date).containsKey(name)) {
            return Optional.empty();
        }
        Path root = folder(date).orElseThrow().toRealPath();
        return Optional.of(root.resolve(name));
    }

    private NavigableMap<LocalDate, Path> folders() {
        try {
            return Published.in(out);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Optional<Path> folder(LocalDate date) {
        return Optional.ofNullable(folders().get(date)).filter(Files::isDirectory);
    }

    private static Optional<State> state(Path folder) {
        try {
            Path file = Published.json(folder).toRealPath();
            return Optional.of(new State(file, Stamp.of(file)));
        } catch (IOException gone) {
            LOG.warn("{} is passed over: {}", folder, gone.toString());
            return Optional.empty();
        }
    }

    private static Optional<PublishedRun> read(State state) {
        try {
            return Optional.of(FindingsJson.run(state.file()));
        } catch (IOException broken) {
            LOG.warn("{} is passed over: {}", state.file(), broken.toString());
            return Optional.empty();
        }
    }

    private static Optional<Listing> list(State state) {
        try {
            PublishedRun run = FindingsJson.run(state.file());
            return Optional.of(new Listing(run, FindingsJson.findings(state.file()), state.file()));
        } catch (IOException broken) {
            LOG.warn("{} is passed over: {}", state.file(), broken.toString());
            return Optional.empty();
        }
    }
}
