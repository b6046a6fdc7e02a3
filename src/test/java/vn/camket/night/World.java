package vn.camket.night;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.camket.Check;
import vn.camket.Request;
import vn.camket.SmallRules;
import vn.camket.Verification;
import vn.camket.fact.Language;

/**
 * A place in which runs are disturbed: few rules, few reports, an output folder that has a result of an earlier date and
 * one of {@link #DAY}, and a report that came since.
 */
final class World {
    static final String DAY = "2025-12-31";
    static final String CLASSES = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    private static final Path SAMPLE = Path.of("reports-in");
    private static final List<String> REPORTS =
            List.of("2025-Q3/Bao cao Can Tho Q3-2025.xlsx", "2025-Q3/Quang Tri Q3.xlsx");
    private static final String LATE = "2025-Q4/Can Tho - Q4 2025.xlsx";

    private final Path folder;

    private World(Path folder) {
        this.folder = folder;
    }

    /** @param folder an empty one */
    static World make(Path folder) throws IOException {
        World world = new World(folder);
        new SmallRules(world.rules());
        for (String report : REPORTS) {
            world.send(report);
        }
        Files.createDirectories(world.out());
        return world;
    }

    /** Lets the runs happen that an ordinary folder has behind it, and the report come. */
    World lived() throws IOException {
        runHere("2025-09-30");
        runHere();
        send(LATE);
        return this;
    }

    World sentLate() throws IOException {
        send(LATE);
        return this;
    }

    private void send(String report) throws IOException {
        Path file = folder.resolve("reports-in").resolve(report);
        Files.createDirectories(file.getParent());
        Files.copy(SAMPLE.resolve(report), file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The same once more, links as links, in another folder. */
    World copy(Path to) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                Path copy = to.resolve(folder.relativize(path).toString());
                if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        return new World(to);
    }

    Path reports() {
        return folder.resolve("reports-in");
    }

    Path rules() {
        return folder.resolve("rules");
    }

    Path out() {
        return folder.resolve("reports-out");
    }

    Path result() {
        return out().resolve(DAY);
    }

    /** How a run ended. */
    record Ended(int exit, String said) {
        void requireDone() {
            if (exit != 0) {
                throw new IllegalStateException("exit " + exit + ": " + said);
            }
        }
    }

    /** Runs a check as a process of its own. */
    Ended run(List<String> options, String... more) throws IOException, InterruptedException {
        Path said = Files.createTempFile("said", ".txt");
        Process process = begin(options, said, more);
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("the run does not end: " + Files.readString(said));
        }
        Ended ended = new Ended(process.exitValue(), Files.readString(said));
        Files.delete(said);
        return ended;
    }

    /** Runs a check in this process, which is quicker. */
    void runHere() {
        runHere(DAY);
    }

    void runHere(String asOf) {
        new Check(new Request(
                        reports(),
                        rules(),
                        out(),
                        LocalDate.parse(asOf),
                        List.of(),
                        List.of(),
                        null,
                        Language.VI,
                        2,
                        true,
                        Path.of(System.getProperty("user.home")),
                        false))
                .run();
    }

    /** Holds the result against its manifest. */
    Verification.Told verified() {
        return Verification.of(result(), reports(), rules());
    }

    /** @param options of the virtual machine */
    Process begin(List<String> options, Path said, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Duser.home=" + System.getProperty("user.home")));
        command.addAll(options);
        command.addAll(List.of("-cp", CLASSES, "vn.camket.cli.Camket", "check"));
        command.addAll(arguments());
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
    }

    List<String> arguments() {
        return List.of(
                "--reports", reports().toString(),
                "--rules", rules().toString(),
                "--out", out().toString(),
                "--fail-on", "never");
    }

    /** Options that let the n-th change of a file in the output folder go wrong. */
    List<String> mishap(String how, int at, Path count) {
        List<String> options = new ArrayList<>(List.of(
                "-Djava.nio.file.spi.DefaultFileSystemProvider=" + CountingProvider.class.getName(),
                "-D" + Mishap.HOW + "=" + how,
                "-D" + Mishap.AT + "=" + at,
                "-D" + Mishap.UNDER + "=" + out().toAbsolutePath().normalize()));
        if (count != null) {
            options.add("-D" + Mishap.COUNT + "=" + count);
        }
        return options;
    }

    /** Every file of the result that is shown, with a hash of its bytes; none when there is no result. */
    SortedMap<String, Integer> shown() throws IOException {
        SortedMap<String, Integer> content = new TreeMap<>();
        if (!Files.isDirectory(result())) {
            return content;
        }
        Path root = result().toRealPath();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                content.put(root.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return content;
    }

    /** Names of what lies in the output folder that no run leaves there when it ends well. */
    List<String> leftovers() throws IOException {
        try (Stream<Path> files = Files.list(out())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.equals(".draft") || name.endsWith(".link") || name.endsWith(".aside"))
                    .toList();
        }
    }

    /** Gives files two times in turn. */
    void setTimes(FileTime one, FileTime other) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            boolean first = true;
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                Files.setLastModifiedTime(file, first ? one : other);
                first = !first;
            }
        }
    }

    void remove() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}
