package vn.camket.workbook.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipTest {
    private static final String TEXT = "Đã hoàn thành ".repeat(2_000);

    @TempDir
    Path folder;

    private Path file(String comment, String... names) throws IOException {
        Path file = folder.resolve("book.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setComment(comment);
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(TEXT.getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static Zip open(Path file) throws IOException {
        return Zip.open(FileContent.of(file), StandardCharsets.UTF_8);
    }

    private static String text(Zip zip, int entry) throws IOException {
        return new String(zip.open(zip.entries().get(entry)).readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void reads_a_plain_file_from_memory() throws IOException {
        try (Zip zip = open(file(null, "one", "two"))) {
            assertInstanceOf(PlainZip.class, zip);
            assertEquals(
                    List.of("one", "two"),
                    zip.entries().stream().map(ZipEntry::getName).toList());
            assertEquals(TEXT, text(zip, 1));
        }
    }

    @Test
    void leaves_what_is_not_plain_to_the_jdk() throws IOException {
        assertNotPlain(file("a comment", "one"));
        assertNotPlain(file(null, "số"));
        assertNotPlain(file(null, "one", "ONE"));
    }

    private static void assertNotPlain(Path file) throws IOException {
        try (Zip zip = open(file)) {
            assertInstanceOf(Zip.OnDisk.class, zip);
            assertEquals(TEXT, text(zip, 0));
        }
    }

    @Test
    void refuses_an_entry_whose_bytes_stop_or_whose_header_is_gone() throws IOException {
        Path file = file(null, "one");
        byte[] bytes = Files.readAllBytes(file);
        int size = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\1\2") + 20;
        bytes[size]--;
        bytes[size]--;
        try (Zip zip = open(Files.write(file, bytes))) {
            assertInstanceOf(PlainZip.class, zip);
            assertThrows(EOFException.class, () -> text(zip, 0));
        }
        bytes[0] = 0;
        try (Zip zip = open(Files.write(file, bytes))) {
            assertThrows(ZipException.class, () -> text(zip, 0));
        }
    }
}
