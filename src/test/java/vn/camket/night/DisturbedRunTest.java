package vn.camket.night;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Disturbs runs at each change of a file that they make below the output folder: the result, the cache, the lock, the
 * log. That a disk keeps what it was told to keep cannot be shown this way: a process that is killed loses nothing that
 * the system holds for it.
 */
class DisturbedRunTest {
    private static final long SEED = 20261127;

    @TempDir
    private static Path folder;

    private static World lived;
    private static World young;
    private static int changesOfLived;
    private static int changesOfYoung;
    private static Aftermath afterLived;
    private static Aftermath afterYoung;

    @BeforeAll
    static void run_undisturbed() throws IOException, InterruptedException {
        young = World.make(folder.resolve("young")).sentLate();
        lived = World.make(folder.resolve("lived")).lived();
        World one = young.copy(folder.resolve("one"));
        changesOfYoung = count(one);
        afterYoung = new Aftermath(new TreeMap<>(), one.shown());
        World two = lived.copy(folder.resolve("two"));
        SortedMap<String, Integer> former = two.shown();
        changesOfLived = count(two);
        afterLived = new Aftermath(former, two.shown());
        assertTrue(!former.equals(two.shown()), "the report that came changes the result");
    }

    private static int count(World world) throws IOException, InterruptedException {
        Path count = folder.resolve("count.txt");
        world.run(world.mishap("none", 0, count), "--as-of", World.DAY).requireDone();
        return Integer.parseInt(Files.readString(count));
    }

    /** To a run, a clock that jumped is files from times that have not come yet, and from long ago. */
    @Test
    void the_machines_clock_zone_language_and_charset_change_no_byte() throws IOException, InterruptedException {
        World world = lived.copy(folder.resolve("elsewhere"));
        world.setTimes(
                FileTime.from(Instant.parse("2099-01-01T00:00:00Z")),
                FileTime.from(Instant.parse("1970-01-02T00:00:00Z")));
        List<String> options = List.of(
                "-Duser.timezone=Pacific/Auckland",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Dfile.encoding=UTF-16");

        world.run(options, "--as-of", World.DAY).requireDone();

        assertEquals(afterLived.next(), world.shown());
        assertTrue(world.verified().isUntouched());
    }

    @Test
    void a_run_killed_at_some_changes_leaves_a_whole_result() throws IOException, InterruptedException {
        kill(some(changesOfLived, 1), lived, afterLived);
        kill(some(changesOfYoung, 1), young, afterYoung);
    }

    @Test
    @Tag("deep")
    void a_run_killed_at_any_change_leaves_a_whole_result() throws IOException, InterruptedException {
        kill(IntStream.rangeClosed(1, changesOfLived), lived, afterLived);
        kill(IntStream.rangeClosed(1, changesOfYoung), young, afterYoung);
    }

    @Test
    void a_disk_that_refuses_some_changes_leaves_a_whole_result() throws IOException, InterruptedException {
        refuse(some(changesOfLived, 1));
    }

    @Test
    @Tag("deep")
    void a_disk_that_refuses_any_change_leaves_a_whole_result() throws IOException, InterruptedException {
        refuse(IntStream.rangeClosed(1, changesOfLived));
    }

    /** Changes spread over the run, others each time that the project changes. */
    private static IntStream some(int changes, int number) {
        return new Random(SEED + changes).ints(number, 1, changes + 1);
    }

    private static void kill(IntStream changes, World before, Aftermath after)
            throws IOException, InterruptedException {
        for (int at : changes.toArray()) {
            World world = before.copy(folder.resolve("kill-" + at));
            World.Ended ended = world.run(world.mishap(Mishap.HALT, at, null), "--as-of", World.DAY);
            assertTrue(ended.exit() == Mishap.HALTED || ended.exit() == 0, at + ": " + ended.said());
            after.check(world, "killed at change " + at);
            world.remove();
        }
    }

    private static void refuse(IntStream changes) throws IOException, InterruptedException {
        for (int at : changes.toArray()) {
            World world = lived.copy(folder.resolve("refuse-" + at));
            World.Ended ended = world.run(world.mishap(Mishap.FAIL, at, null), "--as-of", World.DAY);
            String what = "refused at change " + at + ": " + ended.said();
            assertTrue(ended.exit() == 0 || ended.exit() == 2, what);
            if (ended.exit() == 0) {
                // What is only kept for the next run may be missing; the result may not.
                assertEquals(afterLived.next(), world.shown(), what);
            } else {
                assertTrue(ended.said().contains("No space left on device"), what);
                assertTrue(!ended.said().contains("Lỗi của chương trình"), what);
            }
            afterLived.check(world, what);
            world.remove();
        }
    }

    @Test
    void a_run_killed_at_a_moment_leaves_a_whole_result() throws IOException, InterruptedException {
        killAtMoments(1);
    }

    @Test
    @Tag("deep")
    void a_run_killed_at_fifty_moments_leaves_a_whole_result() throws IOException, InterruptedException {
        killAtMoments(50);
    }

    private static void killAtMoments(int moments) throws IOException, InterruptedException {
        World whole = lived.copy(folder.resolve("whole"));
        long start = System.nanoTime();
        whole.run(List.of(), "--as-of", World.DAY).requireDone();
        long millis = (System.nanoTime() - start) / 1_000_000;
        whole.remove();
        Random random = new Random(SEED);
        for (int moment = 0; moment < moments; moment++) {
            World world = lived.copy(folder.resolve("moment"));
            Path said = folder.resolve("said.txt");
            Process process = world.begin(List.of(), said, "--as-of", World.DAY);
            long after = random.nextLong(millis);
            process.waitFor(after, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            afterLived.check(world, "killed after " + after + " ms");
            world.remove();
        }
    }

    @Test
    void two_runs_at_once_both_end_and_show_the_result_of_one() throws IOException, InterruptedException {
        twoAtOnce(1);
    }

    @Test
    @Tag("deep")
    void two_runs_at_once_both_end_fifty_times() throws IOException, InterruptedException {
        twoAtOnce(50);
    }

    private static void twoAtOnce(int times) throws IOException, InterruptedException {
        World english = lived.copy(folder.resolve("english"));
        english.run(List.of(), "--as-of", World.DAY, "--lang", "en").requireDone();
        SortedMap<String, Integer> inEnglish = english.shown();
        english.remove();
        for (int time = 1; time <= times; time++) {
            World world = lived.copy(folder.resolve("both"));
            Path saidFirst = folder.resolve("first.txt");
            Path saidSecond = folder.resolve("second.txt");
            Process first = world.begin(List.of(), saidFirst, "--as-of", World.DAY);
            Process second = world.begin(List.of(), saidSecond, "--as-of", World.DAY, "--lang", "en");
            assertEquals(0, first.waitFor(), Files.readString(saidFirst));
            assertEquals(0, second.waitFor(), Files.readString(saidSecond));
            SortedMap<String, Integer> shown = world.shown();
            assertTrue(shown.equals(afterLived.next()) || shown.equals(inEnglish), "time " + time);
            assertEquals(List.of(), world.leftovers());
            world.remove();
        }
    }
}
