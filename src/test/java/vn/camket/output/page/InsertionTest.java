package vn.camket.output.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InsertionTest {
    @TempDir
    private Path folder;

    /** Written in chunks of so many bytes. */
    private String passed(String text, int chunk) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "NEW");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Insertion insertion = new Insertion(out, "<word".getBytes(StandardCharsets.UTF_8), file);
        for (int at = 0; at < bytes.length; at += chunk) {
            insertion.write(bytes, at, Math.min(chunk, bytes.length - at));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "<a/><word/><word/>, <a/>NEW<word/><word/>",
        "<wor<word>, <worNEW<word>",
        "<<word, <NEW<word",
        "<wo<w>tiếng Việt</w>, <wo<w>tiếng Việt</w>"
    })
    void puts_the_file_before_the_first_word_however_the_bytes_arrive(String text, String expected) throws IOException {
        for (int chunk = 1; chunk <= text.length(); chunk++) {
            assertEquals(expected, passed(text, chunk), "in chunks of " + chunk);
        }
    }
}
