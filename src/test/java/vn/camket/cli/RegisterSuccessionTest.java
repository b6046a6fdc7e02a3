package vn.camket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists the agreements of dissolved units of the project's register. */
class RegisterSuccessionTest {
    @TempDir
    private Path work;

    private Said list(Path file) {
        return Said.to("register succession", "--out", file, "--reports", work, "--as-of", "2025-11-15");
    }

    @Test
    void writes_the_workbook_and_counts_what_is_proposed() {
        Path file = work.resolve("new/list.xlsx");
        Said said = list(file);
        assertEquals(0, said.exit(), said.err());
        assertTrue(Files.exists(file));
        assertTrue(said.out().contains("12 trường hợp"), said.out());
        assertTrue(said.out().contains("kết thúc 1, ký lại 7, phụ lục 0, không cần 4"), said.out());
    }

    @Test
    void never_writes_over_a_workbook_in_which_somebody_may_have_decided() throws IOException {
        Path file = Files.writeString(work.resolve("list.xlsx"), "decided", StandardCharsets.UTF_8);
        Said said = list(file);
        assertEquals(2, said.exit());
        assertTrue(said.err().contains("Đã có " + file), said.err());
        assertEquals("decided", Files.readString(file, StandardCharsets.UTF_8));
    }
}
