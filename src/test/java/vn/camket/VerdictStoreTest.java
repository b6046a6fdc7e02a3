package vn.camket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.disk.Sha256;
import vn.camket.fact.Agreement;
import vn.camket.workbook.WorkbookReader;

class VerdictStoreTest {
    private static final String HASH = "cd".repeat(32);
    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    /** Shared, so that the rules are compiled once. */
    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private static Request request;
    private static Basis basis;

    @BeforeAll
    static void load() {
        request = Requests.ofSample(Path.of("rules"), shared, DAY);
        basis = Basis.of(request);
    }

    private VerdictStore store(LocalDate asOf) throws IOException {
        return VerdictStore.of(folder.resolve("verdicts"), basis, asOf);
    }

    private Judge judge(VerdictStore verdicts) throws IOException {
        FactStore facts = new FactStore(shared.resolve("facts"), WorkbookReader.version(), basis.register());
        try (Crew crew = new Crew(2)) {
            return Docket.of(request, basis.register(), facts, crew).judge(basis, verdicts);
        }
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void gives_back_every_verdict_on_the_sample_as_it_was() throws IOException {
        Judge judge = judge(null);
        VerdictStore store = store(DAY);
        for (Agreement agreement : basis.register().agreements().values()) {
            Judge.Verdict verdict = judge.verdict(agreement);
            String hash = Sha256.hex(agreement.id());
            store.keep(hash, verdict);
            assertEquals(verdict, store.find(hash).orElseThrow());
        }
        assertEquals(basis.register().agreements().size(), entries().size());
    }

    @Test
    void keeps_what_belongs_to_no_agreement_too() throws IOException {
        Judge.Verdict verdict = judge(store(DAY)).known(null);
        assertEquals(1, entries().size());
        assertEquals(verdict, judge(store(DAY)).known(null));
    }

    @Test
    void asks_by_what_lies_in_the_reports_folder() throws IOException {
        Agreement agreement = basis.register().agreements().get("ho-chi-minh-north-2023");
        Judge.Verdict verdict = judge(store(DAY)).known(agreement);
        Files.write(entries().get(0), new byte[100]);
        assertEquals(verdict, judge(store(DAY)).known(agreement));
        assertEquals(1, entries().size());
        assertEquals(verdict, judge(store(DAY)).known(agreement));
    }

    @Test
    void knows_no_verdict_of_another_day() throws IOException {
        store(DAY).keep(HASH, new Judge.Verdict(List.of(), null));
        assertTrue(store(DAY).find(HASH).isPresent());
        assertEquals(Optional.empty(), store(DAY.plusDays(1)).find(HASH));
    }

    @Test
    void drops_the_oldest_verdicts_beyond_eight_times_what_was_asked_for() throws IOException {
        VerdictStore store = store(DAY);
        for (int number = 0; number < 20; number++) {
            store.keep(Sha256.hex("old" + number), new Judge.Verdict(List.of(), null));
        }
        store.keep(HASH, new Judge.Verdict(List.of(), null));
        assertTrue(store.find(HASH).isPresent());
        store.prune();
        assertEquals(1 + 8, entries().size());
        assertTrue(store.find(HASH).isPresent());
    }
}
