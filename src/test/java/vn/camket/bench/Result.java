package vn.camket.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;

/** Tells what was measured, as a Markdown table and as JSON. */
record Result(long seed, Load load, Map<Trial, List<Run>> runs, int smallestHeap) {

    /** Of several values the smallest, the middle one and the largest. */
    record Spread(long min, long median, long max) {
        static Spread of(List<Run> runs, ToLongFunction<Run> value) {
            long[] sorted = runs.stream().mapToLong(value).sorted().toArray();
            return new Spread(sorted[0], sorted[sorted.length / 2], sorted[sorted.length - 1]);
        }

        String seconds() {
            return String.format(Locale.ROOT, "%.1f / %.1f / %.1f", min / 1000.0, median / 1000.0, max / 1000.0);
        }

        String megabytes() {
            return String.format(Locale.ROOT, "%d / %d / %d", min / 1024, median / 1024, max / 1024);
        }
    }

    /** What the runs of one trial took. */
    record Trialled(Spread wallMillis, Spread cpuMillis, Spread peakKilobytes) {
        static Trialled of(List<Run> runs) {
            return new Trialled(
                    Spread.of(runs, Run::wallMillis),
                    Spread.of(runs, Run::cpuMillis),
                    Spread.of(runs, Run::peakKilobytes));
        }
    }

    String table() {
        StringBuilder table = new StringBuilder("""
                | Lần chạy / Run | Thời gian / Time (s) | CPU (s) | Bộ nhớ cao nhất / Peak memory (MB) |
                |---|---|---|---|
                """);
        runs.forEach((trial, measured) -> {
            Trialled took = Trialled.of(measured);
            table.append("| %s / %s | %s | %s | %s |\n"
                    .formatted(
                            trial.vietnamese(),
                            trial.english(),
                            took.wallMillis().seconds(),
                            took.cpuMillis().seconds(),
                            took.peakKilobytes().megabytes()));
        });
        return table.append("\nHeap nhỏ nhất đủ cho lần đầu / smallest heap for the first run: ")
                .append("-Xmx" + smallestHeap + "m")
                .toString();
    }

    String json() throws IOException {
        Map<String, Trialled> trials = new LinkedHashMap<>();
        runs.forEach((trial, measured) -> trials.put(trial.name().toLowerCase(Locale.ROOT), Trialled.of(measured)));
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("seed", seed);
        result.put("workbooks", load.workbooks());
        result.put("bytes", load.bytes());
        result.put("processors", Runtime.getRuntime().availableProcessors());
        result.put("java", Runtime.version().toString());
        result.put("smallestHeapMegabytes", smallestHeap);
        result.put("trials", trials);
        return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(result) + "\n";
    }
}
