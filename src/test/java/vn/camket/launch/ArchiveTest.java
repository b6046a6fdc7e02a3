package vn.camket.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    private static final int PATIENCE = 600;

    @TempDir
    private Path folder;

    private StandIn program;
    private Path start;

    @BeforeEach
    void make_a_program() throws IOException {
        program = StandIn.in(folder);
        start = program.home().resolve(".camket/start");
    }

    @Test
    void a_check_leaves_an_archive_that_later_starts_use_until_it_is_damaged() throws Exception {
        assertFalse(program.run(List.of(), "check", "1").options().contains("SharedArchiveFile"));
        Path archive = awaited();
        assertShared(true);

        damage(archive);
        assertShared(false);
        program.run(List.of(), "check", "0");
        awaited();
        assertShared(true);
    }

    private void assertShared(boolean shared) throws Exception {
        String text = program.run(List.of("-Xlog:class+load"), "tell", "0").text();

        assertEquals(shared, text.contains("vn.camket.cli.Camket source: shared objects file"), text);
    }

    /** The archive, when it and its seal are there and nothing else but the lock is left. */
    private Path awaited() throws Exception {
        for (int pause = 0; pause < PATIENCE; pause++) {
            if (endings().equals(List.of(".jsa", ".seal", "lock"))) {
                return files().get(0);
            }
            Thread.sleep(100);
        }
        return fail("there is " + files());
    }

    private List<String> endings() throws IOException {
        return files().stream()
                .map(file -> file.getFileName().toString())
                .map(name -> name.substring(Math.max(0, name.lastIndexOf('.'))))
                .toList();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(start)) {
            return List.copyOf(new TreeSet<>(files.toList()));
        }
    }

    private static void damage(Path archive) throws IOException {
        Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("rw-------"));
        try (FileChannel channel = FileChannel.open(archive, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        }
    }

    @Test
    void two_first_checks_at_once_leave_one_archive() throws Exception {
        Process one = program.start(List.of(), "check", "0");
        Process other = program.start(List.of(), "check", "0");
        for (Process each : List.of(one, other)) {
            each.getOutputStream().close();
            assertEquals(0, each.waitFor());
        }
        awaited();
        assertShared(true);
    }

    @Test
    void what_was_no_check_leaves_no_archive() throws Exception {
        program.run(List.of(), "check", "2");
        program.run(List.of(), "tell", "0");

        assertEquals(List.of(), files());
    }

    @Test
    void a_folder_that_others_may_write_into_is_left_alone() throws Exception {
        Files.createDirectory(program.home().resolve(".camket"));
        Files.setPosixFilePermissions(program.home().resolve(".camket"), PosixFilePermissions.fromString("rwxrwxrwx"));

        assertTrue(program.run(List.of(), "check", "0").isSecondJvm());
        assertTrue(Files.notExists(start));
    }
}
