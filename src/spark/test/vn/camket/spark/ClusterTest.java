package vn.camket.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks for what a cluster leaves running, and listens to the last words of a program. */
class ClusterTest {
    private static final Duration LONG = Duration.ofMinutes(2);

    @Test
    void nothing_outlives_the_closing_and_last_words_are_told(@TempDir Path work) throws Exception {
        List<ProcessHandle> before = descendants();
        List<ProcessHandle> started;
        try (Cluster closed = Cluster.start(work, 1)) {
            SparkProcess wrong = closed.start(List.of(), List.of("--as-of", "someday"));
            AssertionError told = assertThrows(AssertionError.class, () -> closed.awaitTasks(wrong, 0, 1));
            assertTrue(
                    told.getMessage().contains("1 finished tasks of stage 0, but it ended with 2"), told.getMessage());
            assertTrue(told.getMessage().contains("--as-of"), told.getMessage());

            SparkProcess program = closed.start(List.of(), arguments(work));
            program.await("an executor", LONG, () -> closed.executors().stream().findFirst());
            started = new ArrayList<>(descendants());
            started.removeAll(before);
        }
        assertEquals(4, started.size(), "master, worker, program, executor");
        assertEquals(List.of(), started.stream().filter(ProcessHandle::isAlive).toList());
    }

    private static List<String> arguments(Path work) {
        String rules = Path.of("rules").toAbsolutePath().toString();
        return List.of(
                "--reports",
                rules,
                "--rules",
                rules,
                "--out",
                work.resolve("out").toString(),
                "--as-of",
                "2025-12-31");
    }

    private static List<ProcessHandle> descendants() {
        return ProcessHandle.current().descendants().toList();
    }
}
