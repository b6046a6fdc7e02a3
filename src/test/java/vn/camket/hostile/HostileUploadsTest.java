package vn.camket.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.Request;
import vn.camket.Requests;
import vn.camket.RunFailure;
import vn.camket.disk.Sha256;
import vn.camket.errand.CheckWorkbook;
import vn.camket.fact.Language;
import vn.camket.worker.Workers;

/** Uploads workbooks that mean harm: each ends with a sentence, and the next honest one is served. */
class HostileUploadsTest {
    private static final Path HONEST = Path.of("reports-in", "2025-Q4", "Can Tho - Q4 2025.xlsx");
    private static final Workers WORKERS = new Workers(1, Duration.ofSeconds(60), 96, 5);

    @TempDir
    private static Path folder;

    @AfterAll
    static void close() {
        WORKERS.close();
    }

    private static CheckWorkbook.Desk check(Path file) throws IOException {
        Request request = new Request(
                Files.createDirectories(folder.resolve("reports-in")),
                Path.of("rules"),
                folder.resolve("reports-out"),
                LocalDate.of(2026, 1, 31),
                List.of(),
                List.of(),
                null,
                Language.EN,
                1,
                true,
                Requests.HOME,
                false);
        try (InputStream in = Files.newInputStream(file)) {
            return WORKERS.give(new CheckWorkbook(request, file, Sha256.hex(in), null, "can-tho", null))
                    .await(Duration.ofMinutes(2))
                    .orElseThrow();
        }
    }

    private static void expectService() throws IOException {
        assertEquals(1, check(HONEST).reports().size());
    }

    @Test
    void a_decompression_bomb_is_refused() throws IOException {
        String blank = " ".repeat(1 << 20);
        Path bomb = folder.resolve("bomb.xlsx");
        new HostileBook()
                .put(HostileBook.SHEET, HostileBook.rows(600, at -> blank))
                .save(bomb);
        assertTrue(check(bomb).refusal().contains("512"));
        expectService();
    }

    @Test
    void a_workbook_that_needs_more_than_the_heap_is_told() throws IOException {
        String words = "x".repeat(100_000);
        Path huge = folder.resolve("huge.xlsx");
        new HostileBook()
                .put(
                        HostileBook.STRINGS,
                        HostileBook.repeated("<sst>", 600, at -> "<si><t>" + at + words + "</t></si>", "</sst>"))
                .save(huge);
        RunFailure failure = assertThrows(RunFailure.class, () -> check(huge));
        assertTrue(failure.text().vi().startsWith("Việc này cần nhiều hơn 96 MB bộ nhớ"));
        expectService();
    }
}
