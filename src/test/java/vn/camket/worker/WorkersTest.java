package vn.camket.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.RunFailure;
import vn.camket.fact.Language;
import vn.camket.fact.Quarter;
import vn.camket.fact.Text;

class WorkersTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Workers ONE = new Workers(1, Duration.ofSeconds(2), 32, 2);

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        ONE.close();
    }

    private static <R> R done(Errand<R> errand) {
        return ONE.give(errand).await(PATIENCE).orElseThrow();
    }

    private static Text refused(Errand<?> errand) {
        Pending<?> pending = ONE.give(errand);
        return assertThrows(RunFailure.class, () -> pending.await(PATIENCE)).text();
    }

    private static long who() {
        return done(new Odd.Who());
    }

    @Test
    void one_process_does_many_errands() {
        assertEquals(who(), who());
        assertNotEquals(ProcessHandle.current().pid(), who());
    }

    @Test
    void an_errand_and_its_result_arrive_as_they_were() {
        Odd.Parts parts = new Odd.Parts(
                Path.of("báo cáo", "Cần Thơ %20.xlsx").toAbsolutePath(),
                LocalDate.of(2026, 11, 27),
                Instant.parse("2026-11-27T01:02:03.000000004Z"),
                Language.VI,
                new Quarter(2026, 4),
                new Text("Điều", "Clause"),
                List.of(new Odd.Part("half a character \uD83D", 7, true)),
                Map.of(new Quarter(2026, 3), 5),
                null);
        assertEquals(List.of(parts, parts), done(new Odd.Echo(parts)));
    }

    @Test
    void an_errand_that_overruns_is_ended_and_the_next_gets_another_process() throws Exception {
        Path begun = folder.resolve("begun");
        assertTrue(refused(new Odd.Endless(begun)).en().contains("more than 2 seconds"));
        long late = Long.parseLong(Files.readString(begun));
        assertFalse(ProcessHandle.of(late).isPresent());
        assertNotEquals(late, who());
    }

    @Test
    void a_process_that_is_killed_fails_its_errand_only() throws Exception {
        Path begun = folder.resolve("begun");
        Pending<String> pending = ONE.give(new Odd.Endless(begun));
        while (!Files.exists(begun)) {
            Thread.sleep(10);
        }
        ProcessHandle.of(Long.parseLong(Files.readString(begun))).orElseThrow().destroyForcibly();
        RunFailure failure = assertThrows(RunFailure.class, () -> pending.await(PATIENCE));
        assertTrue(failure.text().vi().startsWith("Việc này bị ngắt giữa chừng"));
        who();
    }

    @Test
    void a_process_that_was_killed_while_idle_is_replaced() throws Exception {
        ProcessHandle idle = ProcessHandle.of(who()).orElseThrow();
        idle.destroyForcibly();
        idle.onExit().get();
        assertNotEquals(idle.pid(), who());
    }

    @Test
    void an_errand_that_spends_its_memory_is_told_so() {
        assertTrue(refused(new Odd.Hungry()).en().startsWith("This needed more than 32 MB of memory"));
        who();
    }

    @Test
    void garbage_among_the_answers_ends_the_process() {
        long before = who();
        refused(new Odd.Garbled());
        assertNotEquals(before, who());
    }

    @Test
    void what_an_errand_prints_is_no_answer() {
        assertEquals("whole", done(new Odd.Chatty()));
    }

    @Test
    void a_failure_comes_back_in_both_languages_and_the_process_stays() {
        long before = who();
        assertEquals(new Text("Không được", "Cannot"), refused(new Odd.Told()));
        assertTrue(refused(new Odd.Faulty()).vi().contains("units/a.json:3:5: thiếu mã"));
        assertEquals(before, who());
    }

    @Test
    void a_fault_of_ours_is_told_and_ends_the_process() {
        long before = who();
        assertTrue(refused(new Odd.Broken(0)).en().contains("(StackOverflowError)"));
        assertNotEquals(before, who());
    }

    @Test
    void errands_wait_in_their_order_and_a_full_queue_refuses() throws Exception {
        Path go = folder.resolve("go");
        Path begun = folder.resolve("begun");
        Pending<Long> first = ONE.give(new Odd.Patient(begun, go));
        while (!Files.exists(begun)) {
            Thread.sleep(10);
        }
        Pending<Long> second = ONE.give(new Odd.Who());
        Pending<Long> third = ONE.give(new Odd.Who());
        assertEquals(List.of(0, 1, 2), List.of(first.ahead(), second.ahead(), third.ahead()));
        assertEquals(3, ONE.waiting());
        RunFailure full = assertThrows(RunFailure.class, () -> ONE.give(new Odd.Who()));
        assertTrue(full.text().vi().contains("đã có 2 việc đang chờ"));
        assertTrue(third.await(Duration.ofMillis(1)).isEmpty());
        Files.createFile(go);
        third.await(PATIENCE).orElseThrow();
        assertTrue(first.isDone() && second.isDone());
        assertEquals(0, ONE.waiting());
    }

    @Test
    void closing_ends_the_processes_and_fails_what_is_left() throws IOException, InterruptedException {
        Path begun = folder.resolve("begun");
        Workers workers = new Workers(1, PATIENCE, 32, 5);
        Pending<String> atWork = workers.give(new Odd.Endless(begun));
        Pending<Long> left = workers.give(new Odd.Who());
        while (!Files.exists(begun)) {
            Thread.sleep(10);
        }
        workers.close();
        assertFalse(ProcessHandle.of(Long.parseLong(Files.readString(begun))).isPresent());
        for (Pending<?> pending : List.of(atWork, left)) {
            RunFailure stopped = assertThrows(RunFailure.class, () -> pending.await(PATIENCE));
            assertTrue(stopped.text().en().startsWith("The server is stopping"));
        }
    }

    @Test
    void only_errands_of_ours_are_taken_from_the_wire() {
        for (String kind : List.of("java.lang.String", "vn.camket.worker.Odd$Part", "vn.camket.NoSuchThing")) {
            byte[] form = ("{\"kind\":\"" + kind + "\",\"errand\":{}}").getBytes(StandardCharsets.UTF_8);
            assertThrows(IOException.class, () -> WireForm.errand(form), kind);
        }
    }
}
