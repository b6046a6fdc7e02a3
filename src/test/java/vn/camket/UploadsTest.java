package vn.camket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.fact.Reading;
import vn.camket.finding.Outcome;
import vn.camket.finding.Outcome.InputState;

class UploadsTest {
    private static final FileTime NOW = FileTime.from(Instant.now());

    private final Uploads uploads = new Uploads(LocalDate.of(2025, 12, 31), NOW);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("a.xlsx"), "PK, and then nothing");
    }

    private Holding holding(InputState state) {
        Intake.Arrival arrival = Intake.of(folder, uploads).arrivals().get(0);
        Reading.Refusal why = state == InputState.REFUSED ? new Reading.Refusal("truncated", List.of()) : null;
        return Holding.of(arrival, new Outcome.Input("a.xlsx", "ab", state, why, List.of()), List.of(), false);
    }

    private String settled(Holding holding) {
        Outcome.Input input = uploads.settled(List.of(holding)).get(0).input();
        return input.state() + " " + (input.why() == null ? null : input.why().reason());
    }

    @Test
    void a_file_that_stays_as_it_was_keeps_what_became_of_it() {
        assertEquals("READ null", settled(holding(InputState.READ)));
        assertEquals("REFUSED truncated", settled(holding(InputState.REFUSED)));
    }

    @Test
    void a_file_that_was_written_to_while_it_was_read_is_left_for_the_next_run() throws IOException {
        Holding read = holding(InputState.READ);
        Files.writeString(file, "PK, and more");

        assertEquals("IGNORED unfinished", settled(read));
    }

    @Test
    void a_file_that_cannot_be_read_is_given_a_moment_to_grow() {
        Holding refused = holding(InputState.REFUSED);
        CompletableFuture.runAsync(
                () -> {
                    try {
                        Files.writeString(file, "PK, and the rest of it");
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                },
                CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS));

        assertEquals("IGNORED unfinished", settled(refused));
    }

    @Test
    void only_what_is_younger_than_a_minute_is_waited_for() throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(NOW.toInstant().minusSeconds(59)));
        assertTrue(uploads.maySoonGrow(holding(InputState.REFUSED)));

        Files.setLastModifiedTime(file, FileTime.from(NOW.toInstant().minusSeconds(60)));
        assertFalse(uploads.maySoonGrow(holding(InputState.REFUSED)));
    }

    @Test
    void a_file_that_was_taken_away_is_left_out() throws IOException {
        Holding read = holding(InputState.READ);
        Files.delete(file);

        assertEquals("IGNORED gone", settled(read));
    }
}
