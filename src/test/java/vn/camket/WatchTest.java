package vn.camket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
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
import vn.camket.fact.Language;
import vn.camket.fact.Text;

class WatchTest {
    private static final String OVERDUE = SmallRules.OVERDUE + ".drl";

    @TempDir
    private Path work;

    /** Shared, so that equal rules are compiled once. */
    @TempDir
    private static Path out;

    private SmallRules rules;
    private final Watch watch = new Watch();
    private LocalDate date = LocalDate.of(2025, 12, 31);

    /** Few rules, and one report that one of them finds fault with. */
    @BeforeEach
    void lay_out_folders() throws IOException {
        rules = new SmallRules(work.resolve("rules"));
        Files.createDirectories(work.resolve("reports"));
        report("Quang Tri Q3.xlsx");
    }

    private void report(String name) throws IOException {
        Files.copy(
                Path.of("reports-in/2025-Q3").resolve(name),
                work.resolve("reports").resolve(name));
    }

    private Optional<Watch.Turn> look() {
        return watch.look(new Request(
                work.resolve("reports"),
                work.resolve("rules"),
                out,
                date,
                List.of(),
                List.of(),
                null,
                Language.VI,
                1,
                true,
                Requests.HOME,
                false));
    }

    /** The turn that follows a change, after one look more: a file may still be being written. */
    private Watch.Turn turn() {
        assertTrue(look().isEmpty());
        Watch.Turn turn = look().orElseThrow();
        assertTrue(look().isEmpty(), "nothing has changed since");
        return turn;
    }

    private static int findings(Watch.Turn turn) {
        return turn.done().outcome().findings().size();
    }

    @Test
    void checks_at_first_and_again_when_a_report_comes() throws IOException {
        assertEquals(1, turn().done().outcome().inputs().size());
        report("Bao cao Can Tho Q3-2025.xlsx");
        assertEquals(2, turn().done().outcome().inputs().size());
    }

    @Test
    void checks_again_when_a_report_is_withdrawn() throws IOException {
        Files.move(work.resolve("reports/Quang Tri Q3.xlsx"), work.resolve("reports/v001.xlsx"));
        int before = findings(turn());
        Files.writeString(work.resolve("reports/v002.xlsx"), "no workbook");
        assertEquals("[superseded, not-a-workbook]", reasons(turn()));

        Files.writeString(work.resolve("reports/v002.xlsx.withdrawn"), "Nhầm tệp");
        Watch.Turn withdrawn = turn();
        assertEquals("[null, withdrawn]", reasons(withdrawn));
        assertEquals(before, findings(withdrawn));
    }

    private static String reasons(Watch.Turn turn) {
        return turn.done().outcome().inputs().stream()
                .map(input -> input.why() == null ? null : input.why().reason())
                .toList()
                .toString();
    }

    @Test
    void waits_while_a_file_is_still_being_written() throws IOException {
        turn();
        Path upload = work.resolve("reports/upload.xlsx");
        Files.write(upload, new byte[10]);
        assertTrue(look().isEmpty());
        Files.write(upload, new byte[20]);
        assertTrue(look().isEmpty());
        assertEquals(2, look().orElseThrow().done().outcome().inputs().size());
    }

    @Test
    void passes_over_what_editors_put_beside_a_file() throws IOException {
        turn();
        Files.write(work.resolve("reports/~$report.xlsx"), new byte[10]);
        Files.write(work.resolve("rules/.overdue-action.drl.swp"), new byte[10]);
        assertTrue(look().isEmpty());
        assertTrue(look().isEmpty());
    }

    @Test
    void checks_by_a_changed_rule() throws IOException {
        int before = findings(turn());
        rules.change(OVERDUE, "!done, due", "done, due");
        assertFalse(findings(turn()) == before);
    }

    @Test
    void leaves_the_last_good_rules_at_work_when_one_is_broken() throws IOException {
        turn();
        rules.change(OVERDUE, "daysLate > 0", "daysLat > 0");
        Watch.Turn broken = turn();
        assertEquals(
                List.of(OVERDUE),
                broken.faults().stream().map(fault -> fault.file()).distinct().toList());
        assertNull(broken.done());
        assertTrue(broken.lasting());

        report("Bao cao Can Tho Q3-2025.xlsx");
        assertEquals(2, turn().done().outcome().inputs().size());

        rules.change(OVERDUE, "daysLat > 0", "daysLate > 0");
        assertEquals(List.of(), turn().faults());
    }

    @Test
    void checks_nothing_while_there_never_were_good_rules() throws IOException {
        rules.change(OVERDUE, "daysLate > 0", "daysLat > 0");
        Watch.Turn broken = turn();
        assertNull(broken.done());
        assertFalse(broken.lasting());
    }

    @Test
    void checks_again_on_another_day() {
        turn();
        date = date.plusDays(1);
        assertEquals(date, turn().done().outcome().asOf());
    }

    @Test
    void goes_on_when_a_folder_is_gone_for_a_while() throws IOException {
        turn();
        Files.move(work.resolve("reports"), work.resolve("elsewhere"));
        Text failure = turn().failure();
        assertTrue(failure.en().contains("There is no reports folder"), failure.en());
        Files.move(work.resolve("elsewhere"), work.resolve("reports"));
        assertEquals(1, turn().done().outcome().inputs().size());
    }
}
