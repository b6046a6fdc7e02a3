package vn.camket.night;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs whose output folder lies on a small disk of its own, in memory, and reports, rules and what is kept on another;
 * that takes the right to mount one.
 */
class FullDiskTest {
    private static final int ENOUGH_KILOBYTES = 64 * 1024;
    private static final int STEP_KILOBYTES = 40;

    @TempDir
    private Path folder;

    private World world;
    private Aftermath after;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        world = World.make(folder.resolve("world"));
        boolean mounted = done(
                "mount",
                "-t",
                "tmpfs",
                "-o",
                "size=" + ENOUGH_KILOBYTES + "k",
                "tmpfs",
                world.out().toString());
        if (!mounted) {
            System.err.println("FullDiskTest: no right to mount a disk in memory; not tested here");
        }
        assumeTrue(mounted, "no right to mount a disk in memory");
        world.lived();
        SortedMap<String, Integer> former = world.shown();
        World other = world.copy(folder.resolve("other"));
        other.runHere();
        after = new Aftermath(former, other.shown());
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        done("umount", world.out().toString());
    }

    private static boolean done(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    }

    private void leave(long kilobytes) throws IOException, InterruptedException {
        long used;
        try (Stream<Path> files = Files.walk(world.out())) {
            used = files.mapToLong(FullDiskTest::blocks).sum();
        }
        remount("size=" + (used + kilobytes) + "k");
    }

    private void remount(String option) throws IOException, InterruptedException {
        assertTrue(done("mount", "-o", "remount," + option, world.out().toString()));
    }

    /** What a file takes, in kilobytes: whole pages. */
    private static long blocks(Path file) {
        try {
            boolean plain = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
            return plain ? (Files.size(file) + 4095) / 4096 * 4 : 0;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private World.Ended runWith(long kilobytes) throws IOException, InterruptedException {
        leave(kilobytes);
        World.Ended ended = world.run(List.of(), "--as-of", World.DAY);
        assertTrue(Set.of(0, 2).contains(ended.exit()), ended.said());
        if (ended.exit() == 2) {
            assertEquals(after.former(), world.shown(), kilobytes + " KB: " + ended.said());
            assertTrue(world.verified().isUntouched());
            assertTrue(ended.said().contains("dung lượng đĩa"), ended.said());
        }
        return ended;
    }

    @Test
    void a_disk_that_fills_up_or_can_only_be_read_leaves_the_former_result_and_says_so()
            throws IOException, InterruptedException {
        assertEquals(2, runWith(STEP_KILOBYTES).exit());

        leave(ENOUGH_KILOBYTES);
        remount("ro");
        World.Ended ended = world.run(List.of(), "--as-of", World.DAY);
        assertEquals(2, ended.exit(), ended.said());
        assertTrue(ended.said().contains("kiểm tra quyền ghi"), ended.said());
        assertEquals(after.former(), world.shown());

        remount("rw");
        after.check(world, "after the disk was full");
    }

    @Test
    @Tag("deep")
    void a_disk_that_fills_up_anywhere_leaves_a_whole_result() throws IOException, InterruptedException {
        int full = 0;
        for (int left = 0; runWith(left).exit() == 2; left += STEP_KILOBYTES) {
            full++;
        }
        assertTrue(full > 3, "the disk was full at " + full + " sizes");
        leave(ENOUGH_KILOBYTES);
        after.check(world, "after the disk was full");
    }
}
