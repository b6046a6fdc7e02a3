package vn.camket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.fact.AsOf;
import vn.camket.fact.Register;
import vn.camket.register.RegisterFiles;

class LibraryTest {
    private static final Path SAMPLE = Path.of("reports-in/2025-Q4/Can Tho - Q4 2025.xlsx");
    private static final Register REGISTER = RegisterFiles.load(Path.of("rules"));

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void copy() throws IOException {
        file = Files.copy(SAMPLE, folder.resolve("report.xlsx"));
    }

    /** @param store a file stands in the way of one that keeps nothing */
    private Library library(Path store) {
        AsOf asOf = new AsOf(LocalDate.of(2026, 3, 31));
        return new Library(REGISTER, asOf, store(store), null);
    }

    private static FactStore store(Path store) {
        return new FactStore(store, "1", REGISTER);
    }

    private Intake.Arrival arrival() {
        return new Intake.Arrival("report.xlsx", file, false, null);
    }

    @Test
    void a_file_that_changes_after_it_was_read_ends_the_run_when_it_must_be_read_again() throws IOException {
        Path barred = Files.writeString(folder.resolve("barred"), "");
        Holding holding = library(barred).take(arrival());
        String agreement = holding.agreements().first();
        assertEquals(1, library(barred).reports(agreement, List.of(holding)).size());

        Files.write(file, new byte[] {0}, java.nio.file.StandardOpenOption.APPEND);

        Path kept = folder.resolve("kept");
        RunFailure failure = assertThrows(RunFailure.class, () -> library(kept).reports(agreement, List.of(holding)));
        assertTrue(failure.text().vi().contains(file.toString()));
        assertEquals(Optional.empty(), store(kept).find(holding.sha256()));
    }

    @Test
    void a_file_that_vanishes_is_told_and_ends_nothing() throws IOException {
        Files.delete(file);
        Holding holding = library(folder.resolve("kept")).take(arrival());
        assertEquals("cannot-open", holding.input().why().reason());
        assertNull(holding.sha256());
    }

    @Test
    void a_link_that_leads_out_is_not_opened() {
        Holding holding = library(folder.resolve("kept")).take(new Intake.Arrival("report.xlsx", file, true, null));
        assertEquals("link-outside", holding.input().why().reason());
    }
}
