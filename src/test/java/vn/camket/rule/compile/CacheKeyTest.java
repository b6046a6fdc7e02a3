package vn.camket.rule.compile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CacheKeyTest {
    private static final byte[] CONTENT = {1, 2, 3};

    @TempDir
    Path home;

    private Path file() {
        return home.resolve(".camket/cache.key");
    }

    private byte[] sealed() {
        return CacheKey.seal(home).orElseThrow().of("name", CONTENT);
    }

    @Test
    void the_key_is_made_once_and_lasts() throws IOException {
        byte[] first = sealed();
        assertEquals(32, Files.size(file()));
        assertArrayEquals(first, sealed());
    }

    @Test
    void a_key_that_was_deleted_is_made_anew() throws IOException {
        sealed();
        Files.delete(file());
        sealed();
        assertEquals(32, Files.size(file()));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void nobody_else_can_read_the_key() throws IOException {
        sealed();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file().getParent())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rw-----w-"})
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_key_that_others_could_read_or_write_is_not_trusted(String rights) throws IOException {
        sealed();
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString(rights));
        assertTrue(CacheKey.seal(home).isEmpty());
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_key_in_a_folder_of_others_is_not_trusted() throws IOException {
        sealed();
        Files.setPosixFilePermissions(file().getParent(), PosixFilePermissions.fromString("rwxrwx---"));
        assertTrue(CacheKey.seal(home).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 31, 33, 1_000_000})
    void a_key_of_another_length_is_not_trusted(int length) throws IOException {
        sealed();
        Files.write(file(), new byte[length]);
        assertTrue(CacheKey.seal(home).isEmpty());
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_link_is_not_trusted() throws IOException {
        sealed();
        Path elsewhere = Files.move(file(), home.resolve("elsewhere"));
        Files.createSymbolicLink(file(), elsewhere);
        assertTrue(CacheKey.seal(home).isEmpty());

        Files.move(file().getParent(), home.resolve("folder"));
        Files.createSymbolicLink(home.resolve(".camket"), home.resolve("folder"));
        assertTrue(CacheKey.seal(home).isEmpty());
    }

    @Test
    void without_a_home_there_is_no_key() throws IOException {
        Path plainFile = Files.write(home.resolve("file"), CONTENT);
        for (Path none : new Path[] {null, Path.of("?"), Path.of(""), home.resolve("missing"), plainFile}) {
            assertEquals(Optional.empty(), CacheKey.seal(none));
        }
    }

    @Test
    void many_at_once_end_with_one_key_and_no_leftovers() throws IOException {
        long made = IntStream.range(0, 64)
                .parallel()
                .filter(every -> CacheKey.seal(home).isPresent())
                .count();
        assertEquals(64, made);
        assertArrayEquals(sealed(), sealed());
        try (Stream<Path> files = Files.list(file().getParent())) {
            assertEquals(1, files.count());
        }
    }
}
