package vn.camket.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusFileTest {
    private static final Instant NIGHT = Instant.ofEpochSecond(1_800_000_000);
    private static final Pattern SAMPLE = Pattern.compile("[a-z_]+(?:\\{[a-z]+=\"[a-z-]+\"\\})? -?[0-9.]+");

    @TempDir
    private Path folder;

    private static Figures figures(int exit, String failure) {
        return new Figures(
                "2027-01-15T08:00:00Z",
                "2027-01-15",
                exit,
                1_234,
                failure,
                "out",
                "",
                "ab",
                new TreeMap<>(failure == null ? Map.of("critical", 2, "error", 0) : Map.of()),
                new TreeMap<>(),
                new TreeMap<>(failure == null ? Map.of("not-yet", 1) : Map.of()),
                new TreeMap<>());
    }

    private List<String> written(Figures figures, Instant ended) throws IOException {
        Path file = folder.resolve("camket.prom");
        StatusFile.write(file, figures, ended);
        return Files.readAllLines(file);
    }

    @Test
    void a_run_that_was_done_tells_its_figures() throws IOException {
        List<String> lines = written(figures(1, null), NIGHT);

        assertTrue(lines.contains("camket_exit_code 1"));
        assertTrue(lines.contains("camket_done 1"));
        assertTrue(lines.contains("camket_duration_seconds 1.234"));
        assertTrue(lines.contains("camket_findings{severity=\"critical\"} 2"));
        assertTrue(lines.contains("camket_workbooks{state=\"not-yet\"} 1"));
        assertTrue(lines.contains("camket_last_done_timestamp_seconds 1800000000"));
    }

    @Test
    void every_line_is_of_the_form_that_collectors_read() throws IOException {
        List<String> lines = written(figures(0, null), NIGHT);

        lines.forEach(
                line -> assertTrue(line.startsWith("# ") || SAMPLE.matcher(line).matches(), line));
        assertEquals(
                lines.stream().filter(line -> line.startsWith("# TYPE")).count(),
                lines.stream()
                        .filter(line -> line.startsWith("# TYPE"))
                        .distinct()
                        .count());
    }

    @Test
    void a_run_that_was_not_done_tells_when_one_was_last() throws IOException {
        written(figures(0, null), NIGHT);
        List<String> lines = written(figures(2, "không ghi được"), NIGHT.plusSeconds(86_400));

        assertTrue(lines.contains("camket_done 0"));
        assertTrue(lines.contains("camket_end_timestamp_seconds 1800086400"));
        assertTrue(lines.contains("camket_last_done_timestamp_seconds 1800000000"));
    }

    @Test
    void nothing_but_the_status_is_left_in_the_folder() throws IOException {
        written(figures(0, null), NIGHT);

        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("camket.prom")), files.toList());
        }
    }
}
