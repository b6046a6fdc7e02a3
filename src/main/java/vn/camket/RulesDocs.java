package vn.camket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.camket.fact.Text;
import vn.camket.finding.Fault;
import vn.camket.finding.FaultyRulesException;
import vn.camket.rule.KeptRules;
import vn.camket.rule.RuleSite;

/** Writes the site of a rules folder into a folder that is empty or holds but a former site. */
public final class RulesDocs {
    /** Names the files of the site, so that the next one knows what it may replace. */
    private static final String MARK = ".camket-rules-docs";

    private final Path folder;

    private RulesDocs(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes the site of a sound folder and says how many pages it has.
     *
     * @param kept where compiled rules are kept between runs, null to keep none
     * @throws FaultyRulesException when something in the folder stops a run
     * @throws RunFailure when the rules cannot be read, or the folder holds anything else or cannot be written
     */
    public static int write(Path rules, KeptRules kept, Path folder) {
        List<Fault> stopping = RulesCheck.of(rules, kept).faults().stream()
                .filter(Fault::stops)
                .toList();
        if (!stopping.isEmpty()) {
            throw new FaultyRulesException(stopping);
        }
        SortedMap<String, String> files;
        try {
            files = RuleSite.of(rules);
        } catch (IOException failure) {
            throw RulesCheck.unreadable(rules, failure);
        }
        try {
            Files.createDirectories(folder);
            // what lies behind a link is looked at only from where it leads
            new RulesDocs(folder.toRealPath()).replace(files);
        } catch (IOException | UncheckedIOException failure) {
            throw new RunFailure(
                    new Text(
                            "--out: không ghi được vào thư mục " + folder + " (" + failure + "); chọn nơi khác.",
                            "--out: the folder " + folder + " cannot be written (" + failure + "); choose another."),
                    failure);
        }
        return (int)
                files.keySet().stream().filter(file -> file.endsWith(".html")).count();
    }

    /** When it is broken off, the mark names what was there and what was to be, so that the next run can go on. */
    private void replace(SortedMap<String, String> files) throws IOException {
        SortedSet<String> former = former();
        SortedSet<String> both = new TreeSet<>(former);
        both.addAll(files.keySet());
        mark(both);
        for (var file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
        }
        former.removeAll(files.keySet());
        for (String gone : former) {
            Files.delete(folder.resolve(gone));
            deleteEmpty(folder.resolve(gone).getParent());
        }
        mark(files.keySet());
    }

    private void deleteEmpty(Path family) throws IOException {
        try (Stream<Path> left = Files.list(family)) {
            if (left.findAny().isPresent()) {
                return;
            }
        }
        Files.delete(family);
    }

    /** What is there of a former site; ends the run when anything else is. */
    private SortedSet<String> former() throws IOException {
        Path mark = folder.resolve(MARK);
        List<String> known = Files.isRegularFile(mark, LinkOption.NOFOLLOW_LINKS)
                ? Arrays.asList(Files.readString(mark, StandardCharsets.UTF_8).split("\n", -1))
                : List.of();
        SortedSet<String> former = new TreeSet<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths.skip(1)::iterator) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                boolean file = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
                if (file && known.contains(name)) {
                    former.add(name);
                } else if (!(file && path.equals(mark)) && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    throw foreign(path);
                }
            }
        }
        return former;
    }

    private RunFailure foreign(Path path) {
        return new RunFailure(
                new Text(
                        "--out: thư mục " + folder + " có tệp khác (" + path
                                + "), không ghi gì vào đó; chọn thư mục mới hoặc trống.",
                        "--out: the folder " + folder + " holds another file (" + path
                                + "), nothing was written there; choose a new or empty one."),
                null);
    }

    private void mark(Collection<String> files) throws IOException {
        Files.writeString(folder.resolve(MARK), String.join("\n", files) + "\n", StandardCharsets.UTF_8);
    }
}
