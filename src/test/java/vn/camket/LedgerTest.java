package vn.camket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.finding.Outcome;
import vn.camket.workbook.WorkbookReader;

class LedgerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    /** Shared, so that the few rules are compiled once. */
    @TempDir
    private static Path shared;

    private static Basis basis;
    private static List<Holding> sample;

    @TempDir
    private Path folder;

    private Path ledger;

    @BeforeAll
    static void read_the_sample() throws IOException {
        Request request = Requests.ofSample(new SmallRules(shared.resolve("rules")).path(), shared, DAY);
        basis = Basis.of(request);
        FactStore facts = new FactStore(shared.resolve("facts"), WorkbookReader.version(), basis.register());
        try (Crew crew = new Crew(2)) {
            sample = Docket.of(request, basis.register(), facts, crew).holdings();
        }
    }

    @BeforeEach
    void name_a_folder() {
        ledger = folder.resolve("ledger");
    }

    private Ledger ledger(LocalDate day) {
        return new Ledger(ledger, basis, day);
    }

    private static Optional<Holding> find(Ledger ledger, Holding holding) {
        return ledger.find(holding.arrival(), holding.sha256());
    }

    private static List<Holding> read() {
        return sample.stream()
                .filter(holding -> holding.input().state() != Outcome.InputState.REFUSED)
                .toList();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(ledger)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void keep(LocalDate day, List<Holding> holdings) {
        ledger(day).keep(holdings, () -> true);
    }

    private long found(LocalDate day) {
        Ledger kept = ledger(day);
        return read().stream()
                .filter(holding -> find(kept, holding).equals(Optional.of(holding)))
                .count();
    }

    @Test
    void gives_back_every_file_of_the_sample_that_could_be_read() {
        keep(DAY, sample);
        assertTrue(read().size() > 10);
        assertEquals(read().size(), found(DAY));
    }

    @Test
    void gives_back_what_belongs_to_no_report_in_the_very_same_words() {
        List<Holding> strays =
                read().stream().filter(one -> !one.strays().isEmpty()).toList();
        keep(DAY, strays);
        assertTrue(!strays.isEmpty());
        for (Holding holding : strays) {
            assertEquals(
                    holding.strays().toString(),
                    find(ledger(DAY), holding).orElseThrow().strays().toString());
        }
    }

    @Test
    void knows_no_file_that_could_not_be_read() {
        List<Holding> refused = new ArrayList<>(sample);
        refused.removeAll(read());
        Holding first = read().get(0);
        refused.add(new Holding(
                first.arrival(),
                first.sha256(),
                new Outcome.Input(first.arrival().name(), first.sha256(), Outcome.InputState.REFUSED, null, List.of()),
                first.agreements(),
                List.of(),
                false));
        keep(DAY, refused);
        assertEquals(Optional.empty(), find(ledger(DAY), first));
    }

    @Test
    void knows_nothing_of_another_day() {
        keep(DAY, sample);
        assertEquals(0, found(DAY.plusDays(1)));
    }

    @Test
    void knows_a_file_by_its_content_and_its_name() {
        keep(DAY, sample);
        Holding first = read().get(0);
        Intake.Arrival renamed =
                new Intake.Arrival("another.xlsx", first.arrival().file(), false, null);
        assertEquals(Optional.empty(), ledger(DAY).find(renamed, first.sha256()));
        String changed = first.sha256().substring(0, 63) + (first.sha256().endsWith("0") ? "1" : "0");
        assertEquals(Optional.empty(), ledger(DAY).find(first.arrival(), changed));
    }

    @Test
    void by_rules_that_have_changed_meanwhile_nothing_is_taken_down() {
        ledger(DAY).keep(sample, () -> false);
        assertEquals(0, found(DAY));
    }

    @Test
    void a_broken_page_is_as_if_it_were_not_there_and_is_made_anew() throws IOException {
        keep(DAY, sample);
        for (Path page : files()) {
            byte[] bytes = Files.readAllBytes(page);
            bytes[bytes.length / 2] ^= 1;
            Files.write(page, bytes);
        }
        assertEquals(0, found(DAY));
        keep(DAY, sample);
        assertEquals(read().size(), found(DAY));
    }

    @Test
    void a_whole_page_of_something_else_is_as_if_it_were_not_there() {
        Shelf foreign = new Shelf(ledger, VerdictStore.versionOf(basis, DAY));
        for (String digit : "0123456789abcdef".split("", -1)) {
            foreign.keep("page-" + digit, new byte[] {(byte) 0x81, 0x61, 0x78});
        }
        assertEquals(0, found(DAY));
    }

    @Test
    void one_new_file_changes_one_page() throws IOException {
        List<Holding> former = read().subList(1, read().size());
        keep(DAY, former);
        List<Object> before = nodes();
        keep(DAY, former);
        assertEquals(before, nodes());
        keep(DAY, read());
        List<Object> same = nodes();
        same.retainAll(before);
        assertTrue(same.size() >= before.size() - 1);
        assertEquals(read().size(), found(DAY));
    }

    private List<Object> nodes() throws IOException {
        List<Object> nodes = new ArrayList<>();
        for (Path file : files()) {
            nodes.add(Files.readAttributes(file, BasicFileAttributes.class).fileKey());
        }
        return nodes;
    }

    @Test
    void has_the_lines_of_the_last_run_only() throws IOException {
        keep(DAY, sample);
        keep(DAY, List.of(read().get(0)));
        assertEquals(1, found(DAY));
    }

    @Test
    void keeps_the_pages_of_two_other_days_at_most() throws IOException {
        for (int day = 0; day < 6; day++) {
            keep(DAY.plusDays(day), sample);
        }
        assertTrue(files().size() <= 3 * 16);
        assertEquals(read().size(), found(DAY.plusDays(5)));
    }

    @Test
    void two_runs_at_once_leave_whole_pages() throws Exception {
        List<Holding> half = read().subList(0, read().size() / 2);
        ExecutorService runs = Executors.newFixedThreadPool(2);
        for (int round = 0; round < 10; round++) {
            Future<?> one = runs.submit(() -> keep(DAY, read()));
            Future<?> other = runs.submit(() -> keep(DAY, half));
            one.get();
            other.get();
            assertTrue(found(DAY) >= half.size());
        }
        runs.shutdown();
        keep(DAY, read());
        assertEquals(read().size(), found(DAY));
    }

    @Test
    void a_ledger_that_cannot_be_written_ends_nothing() throws IOException {
        Files.writeString(ledger, "in the way");
        keep(DAY, sample);
        assertEquals(0, found(DAY));
    }
}
