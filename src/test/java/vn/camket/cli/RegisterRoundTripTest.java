package vn.camket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is exported and imported again changes no byte. */
class RegisterRoundTripTest {
    @TempDir
    private Path work;

    private static SortedMap<Path, String> agreements(RegisterBook book) throws IOException {
        SortedMap<Path, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(book.rules().resolve("agreements"))) {
            for (Path file : files.toList()) {
                texts.put(file, Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    private static void assertIdentity(RegisterBook book, String language, String words) throws IOException {
        SortedMap<Path, String> before = agreements(book);
        assertEquals(0, book.export(language).exit());
        Said said = book.bringIn(language, "--write");
        assertEquals(words, said.out().strip(), said.err());
        assertEquals(before, agreements(book));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void the_whole_register_comes_back_as_it_was(String language) throws IOException {
        assertIdentity(RegisterBook.of(work), language, language.equals("vi") ? "Không có thay đổi." : "No change.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_key_and_none_comes_back_as_it_was(String language) throws IOException {
        RegisterBook book = RegisterBook.of(work, RegisterBook.FULL, RegisterBook.BARE);
        assertIdentity(book, language, language.equals("vi") ? "Không có thay đổi." : "No change.");
    }

    @Test
    void both_languages_are_understood_whatever_the_screen_speaks() throws IOException {
        RegisterBook book = RegisterBook.of(work, RegisterBook.FULL);
        book.export("en");
        assertEquals("Không có thay đổi.", book.bringIn("vi").out().strip());
    }

    @Test
    void the_same_register_gives_the_same_bytes() throws IOException {
        RegisterBook book = RegisterBook.of(work, RegisterBook.FULL);
        book.export("vi");
        byte[] first = Files.readAllBytes(book.file());
        Files.delete(book.file());
        book.export("vi");
        assertEquals(-1, Arrays.mismatch(first, Files.readAllBytes(book.file())));
    }

    @Test
    void a_workbook_is_never_written_over() throws IOException {
        RegisterBook book = RegisterBook.of(work, RegisterBook.BARE);
        Files.writeString(book.file(), "worked in", StandardCharsets.UTF_8);
        Said said = book.export("vi");
        assertEquals(2, said.exit());
        assertTrue(said.err().contains("Đã có " + book.file()), said.err());
        assertEquals("worked in", Files.readString(book.file(), StandardCharsets.UTF_8));
    }

    @Test
    void an_agreement_that_the_workbook_lacks_is_left_and_told() throws IOException {
        RegisterBook book = RegisterBook.of(work, RegisterBook.FULL, RegisterBook.BARE);
        Said.to("register", "export", "--rules", book.rules(), "--agreement", RegisterBook.BARE, "--out", book.file());
        Said said = book.bringIn("en", "--write");
        assertTrue(said.out().contains("The agreement full-2021 is not in the workbook"), said.out());
        assertTrue(Files.exists(book.agreement(RegisterBook.FULL)));
    }
}
