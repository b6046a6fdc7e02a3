package vn.camket.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLogTest {
    private static final Instant FIRST = Instant.parse("2026-11-27T19:00:00Z");

    @TempDir
    private Path out;

    private static Figures figures(Instant started, String asOf) {
        return new Figures(
                RunLog.stamp(started),
                asOf,
                0,
                12,
                null,
                "out",
                "",
                "ab",
                new TreeMap<>(Map.of("error", 3)),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>());
    }

    private void run(Instant started, String asOf) {
        try (RunLog log = RunLog.begin(out, asOf, started)) {
            log.add("start", Map.of("asOf", asOf));
            log.add("input", Map.of("workbook", "Hậu Giang quý III.xlsx"));
            log.end(figures(started, asOf));
        }
    }

    private Path only() throws IOException {
        try (Stream<Path> files = Files.list(out.resolve(".log"))) {
            return files.findFirst().orElseThrow();
        }
    }

    @Test
    void runs_are_told_in_the_order_in_which_they_began() throws IOException {
        run(FIRST.plusSeconds(60), "2026-09-30");
        run(FIRST, "2026-12-31");

        assertEquals(
                List.of("2026-12-31", "2026-09-30"),
                RunLog.all(out).stream().map(Figures::asOf).toList());
        assertEquals(3, RunLog.all(out).get(0).findings().get("error"));
    }

    @Test
    void each_line_is_an_object_with_its_event() throws IOException {
        run(FIRST, "2026-12-31");

        List<String> lines = Files.readAllLines(only());
        assertEquals(3, lines.size());
        assertTrue(lines.get(1).startsWith("{\"event\":\"input\",\"workbook\":\"Hậu Giang"), lines.get(1));
    }

    @Test
    void a_run_that_was_killed_in_the_midst_of_its_last_line_has_no_figures() throws IOException {
        run(FIRST, "2026-12-31");
        byte[] whole = Files.readAllBytes(only());
        Files.write(only(), Arrays.copyOf(whole, whole.length - 5), StandardOpenOption.TRUNCATE_EXISTING);

        assertEquals(List.of(), RunLog.all(out));
    }

    @Test
    void a_log_that_cannot_be_written_harms_nothing() throws IOException {
        Files.writeString(out.resolve(".log"), "a file where the folder should be");

        run(FIRST, "2026-12-31");

        assertEquals(List.of(), RunLog.all(out));
    }

    @Test
    void thinned_logs_keep_their_figures() throws IOException {
        run(FIRST, "2026-09-30");
        run(FIRST.plusSeconds(1), "2026-12-31");

        long freed = RunLog.thin(out, "2026-12-31", false);

        assertTrue(freed > 0);
        assertEquals(2, RunLog.all(out).size());
        assertEquals(0, RunLog.thin(out, "2026-12-31", false));
    }
}
