package vn.camket.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads in the workers' folders what the executors of one program have said so far. */
record ExecutorLogs(List<Path> folders, SparkProcess program) {
    private static final Pattern APPLICATION = Pattern.compile("Connected to Spark cluster with app ID (\\S+)");

    /** Whole logs, one an executor, those of executors that are dead too. */
    List<String> texts() {
        return application().stream()
                .flatMap(application -> folders.stream().map(folder -> folder.resolve(application)))
                .filter(Files::isDirectory)
                .flatMap(ExecutorLogs::texts)
                .toList();
    }

    /** The name that the master has given to the program. */
    Optional<String> application() {
        return Optional.of(APPLICATION.matcher(program.err()))
                .filter(Matcher::find)
                .map(found -> found.group(1));
    }

    private static Stream<String> texts(Path application) {
        try (Stream<Path> executors = Files.list(application)) {
            return executors
                    .map(executor -> executor.resolve("stderr"))
                    .filter(Files::exists)
                    .sorted()
                    .map(SparkProcess::read)
                    .toList()
                    .stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether this executor is at work on a stage. */
    boolean isAt(int stage, int executor) {
        return folders.stream()
                .map(folder -> folder.resolve(application().orElse("none")).resolve(executor + "/stderr"))
                .filter(Files::exists)
                .map(SparkProcess::read)
                .anyMatch(text -> tasks(text, "Running", stage) > tasks(text, "Finished", stage));
    }

    long finishedTasks(int stage) {
        return texts().stream()
                .mapToLong(text -> tasks(text, "Finished", stage))
                .sum();
    }

    private static long tasks(String text, String said, int stage) {
        return text.lines()
                .filter(line -> line.contains(said + " task ") && line.contains(" in stage " + stage + "."))
                .count();
    }
}
