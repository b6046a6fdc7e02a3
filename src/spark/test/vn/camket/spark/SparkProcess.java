package vn.camket.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Runs one of Spark's programs, with what it says in two files. */
final class SparkProcess {
    private static final int TAIL = 30;
    private static final long GLANCE_MILLIS = 50;

    private final String name;
    private final Process process;
    private final Path out;
    private final Path err;

    private SparkProcess(String name, Process process, Path out, Path err) {
        this.name = name;
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** Runs in this folder, where its two files will lie. */
    static SparkProcess start(String name, List<String> command, Map<String, String> environment, Path folder)
            throws IOException {
        Path out = folder.resolve(name + ".out");
        Path err = folder.resolve(name + ".err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return new SparkProcess(name, builder.start(), out, err);
    }

    String out() {
        return read(out);
    }

    String err() {
        return read(err);
    }

    static String read(Path file) {
        try {
            // not readString: the end may be half a letter while the process is writing
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What it has started and what is still there. */
    List<ProcessHandle> started() {
        return process.children().filter(ProcessHandle::isAlive).toList();
    }

    /** Looks again and again until something is there; fails when the process ends before, or the time. */
    <T> T await(String wanted, Duration within, Supplier<Optional<T>> look) throws InterruptedException {
        long end = System.nanoTime() + within.toNanos();
        while (true) {
            boolean alive = process.isAlive();
            Optional<T> seen = look.get();
            if (seen.isPresent()) {
                return seen.get();
            }
            if (!alive) {
                throw missed(wanted, "ended with " + process.exitValue() + " before");
            }
            if (System.nanoTime() > end) {
                throw missed(wanted, "has not come so far in " + within.toSeconds() + " s");
            }
            TimeUnit.MILLISECONDS.sleep(GLANCE_MILLIS);
        }
    }

    /** Waits for its end. */
    Ended end(Duration within) throws InterruptedException {
        if (!process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS)) {
            throw missed("its end", "has not come so far in " + within.toSeconds() + " s");
        }
        return new Ended(process.exitValue(), out(), err());
    }

    private AssertionError missed(String wanted, String met) {
        return new AssertionError(
                "Wanted of " + name + ": " + wanted + ", but it " + met + ". It said last:\n" + last(out(), err()));
    }

    private static String last(String out, String err) {
        List<String> lines = Stream.concat(out.lines(), err.lines()).toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL), lines.size()));
    }

    /** Kills it with all that it has started, and tells what that was. */
    List<ProcessHandle> kill() {
        List<ProcessHandle> all = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        return all;
    }

    /** Tells how a process has ended, and all that it has said. */
    record Ended(int code, String out, String err) {
        String last() {
            return SparkProcess.last(out, err);
        }
    }
}
