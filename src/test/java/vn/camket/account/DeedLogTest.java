package vn.camket.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.account.LoggedDeed.Outcome;

/** Takes deeds down, one a line, whatever their texts are. */
class DeedLogTest {
    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    @TempDir
    private Path folder;

    private DeedLog log;

    @BeforeEach
    void begin() {
        log = new DeedLog(folder);
    }

    private void add(String account, String object) {
        log.add(new LoggedDeed(NOON, account, Role.AUDITOR, "192.0.2.7", "POST /x", object, Outcome.DONE));
    }

    private List<String> objects(DeedLog.Part part) {
        return part.deeds().stream().map(LoggedDeed::object).toList();
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(folder.resolve("deeds.jsonl"), StandardCharsets.UTF_8);
    }

    @Test
    void no_text_forges_a_line() throws IOException {
        String forged = "a\n{\"at\":\"2026-11-21T05:00:00Z\",\"account\":\"lan\"}\r\n\u2028\u0085\"},{\u202e";
        add("x", forged);
        assertEquals(1, lines().size());
        assertTrue(lines().get(0).chars().allMatch(one -> one >= ' ' && one < 127), lines().get(0));
        assertEquals(List.of(forged), objects(log.read(null, Long.MAX_VALUE, 10)));
    }

    @Test
    void long_texts_are_cut() throws IOException {
        add("x", "n".repeat(100_000));
        assertTrue(lines().get(0).length() < 500);
    }

    @Test
    void is_read_from_the_newest_on_in_parts() {
        for (int number = 1; number <= 5; number++) {
            add("x", "" + number);
        }
        DeedLog.Part newest = log.read(null, Long.MAX_VALUE, 2);
        DeedLog.Part next = log.read(null, newest.older(), 2);
        DeedLog.Part last = log.read(null, next.older(), 2);
        assertEquals(List.of("5", "4"), objects(newest));
        assertEquals(List.of("3", "2"), objects(next));
        assertEquals(List.of("1"), objects(last));
        assertEquals(0, last.older());
    }

    @Test
    void reads_lines_across_the_blocks_that_it_is_read_in() {
        for (int number = 1; number <= 300; number++) {
            add("x", "số " + number);
        }
        List<String> objects = objects(log.read(null, Long.MAX_VALUE, 1000));
        assertEquals(300, objects.size());
        assertEquals("số 1", objects.get(299));
    }

    @Test
    void is_filtered_by_who_did_it_and_by_whom_it_was_done_to() {
        add("lan", "1");
        add("minh", "2");
        add("quan-tri", "lan");
        assertEquals(List.of("lan", "1"), objects(log.read("lan", Long.MAX_VALUE, 10)));
    }

    @Test
    void half_a_line_that_was_left_by_a_crash_harms_no_other() throws IOException {
        add("x", "1");
        Files.writeString(
                folder.resolve("deeds.jsonl"), "{\"at\":\"2026", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        add("x", "2");
        assertEquals(List.of("2", "1"), objects(log.read(null, Long.MAX_VALUE, 10)));
    }

    @Test
    void a_log_that_has_not_begun_is_empty() {
        assertEquals(List.of(), log.read(null, Long.MAX_VALUE, 10).deeds());
    }
}
