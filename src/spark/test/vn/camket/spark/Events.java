package vn.camket.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Says of one run, by Spark's log of events, when its jobs began and ended and what their stages took.
 *
 * @param began milliseconds since 1970
 * @param stages by their numbers
 */
record Events(long began, long ended, List<Job> jobs, SortedMap<Integer, Stage> stages) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Milliseconds since 1970. */
    record Job(long began, long ended) {}

    /**
     * A stage.
     *
     * @param run milliseconds of all tasks together
     * @param cpu the same, of the processor
     * @param longest milliseconds of the longest task
     * @param shuffled bytes that were written for the next stage
     * @param results bytes that each task gave back to the driver
     */
    record Stage(int tasks, long run, long cpu, long longest, long shuffled, LongSummaryStatistics results) {
        private static Stage none() {
            return new Stage(0, 0, 0, 0, 0, new LongSummaryStatistics());
        }

        private Stage and(JsonNode task) {
            long millis = task.path("Executor Run Time").asLong();
            results.accept(task.path("Result Size").asLong());
            return new Stage(
                    tasks + 1,
                    run + millis,
                    cpu + task.path("Executor CPU Time").asLong() / 1_000_000,
                    Math.max(longest, millis),
                    shuffled
                            + task.path("Shuffle Write Metrics")
                                    .path("Shuffle Bytes Written")
                                    .asLong(),
                    results);
        }
    }

    /** What to submit a program with, so that its log is one plain file in this folder, which must be there. */
    static List<String> settings(Path folder) {
        return List.of(
                "spark.eventLog.enabled=true",
                "spark.eventLog.dir=" + folder.toUri(),
                "spark.eventLog.compress=false",
                "spark.eventLog.rolling.enabled=false");
    }

    /** The only log in this folder. */
    static Events read(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> logs = files.filter(
                            file -> !file.getFileName().toString().startsWith("."))
                    .toList();
            if (logs.size() != 1) {
                throw new IllegalStateException("wanted one log of events in " + folder + ", met " + logs);
            }
            return add(logs.get(0));
        }
    }

    private static Events add(Path log) throws IOException {
        long began = 0;
        long ended = 0;
        SortedMap<Integer, Long> begun = new TreeMap<>();
        SortedMap<Integer, Job> jobs = new TreeMap<>();
        SortedMap<Integer, Stage> stages = new TreeMap<>();
        for (String line : Files.readAllLines(log, StandardCharsets.UTF_8)) {
            JsonNode event = JSON.readTree(line);
            switch (event.path("Event").asText()) {
                case "SparkListenerApplicationStart" ->
                    began = event.path("Timestamp").asLong();
                case "SparkListenerApplicationEnd" ->
                    ended = event.path("Timestamp").asLong();
                case "SparkListenerJobStart" ->
                    begun.put(
                            event.path("Job ID").asInt(),
                            event.path("Submission Time").asLong());
                case "SparkListenerJobEnd" -> {
                    int job = event.path("Job ID").asInt();
                    jobs.put(
                            job,
                            new Job(
                                    begun.get(job),
                                    event.path("Completion Time").asLong()));
                }
                case "SparkListenerTaskEnd" -> {
                    int stage = event.path("Stage ID").asInt();
                    Stage known = stages.getOrDefault(stage, Stage.none());
                    stages.put(stage, known.and(event.path("Task Metrics")));
                }
                default -> {
                    // not asked for
                }
            }
        }
        return new Events(began, ended, List.copyOf(jobs.values()), stages);
    }

    /** A table for people, times in seconds. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        long from = began;
        for (Job job : jobs) {
            lines.add(line("driver alone", job.began() - from));
            lines.add(line("job " + jobs.indexOf(job), job.ended() - job.began()));
            from = job.ended();
        }
        lines.add(line("driver alone", ended - from));
        lines.add(line("all", ended - began));
        stages.forEach((number, stage) -> lines.add(String.format(
                Locale.ROOT,
                "stage %d: %d tasks, run %.1f s, CPU %.1f s, longest %.2f s, shuffled %d bytes",
                number,
                stage.tasks(),
                stage.run() / 1e3,
                stage.cpu() / 1e3,
                stage.longest() / 1e3,
                stage.shuffled())));
        return lines;
    }

    private static String line(String what, long millis) {
        return String.format(Locale.ROOT, "%s: %.2f s", what, millis / 1e3);
    }
}
