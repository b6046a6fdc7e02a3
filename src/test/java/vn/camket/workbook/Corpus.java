package vn.camket.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Finds strange workbooks, in the folder that the variable CAMKET_CORPUS names. */
public final class Corpus {
    private Corpus() {}

    /** Its files; the test is skipped when there is no corpus. */
    public static List<Path> files() throws IOException {
        String folder = System.getenv("CAMKET_CORPUS");
        if (folder == null) {
            System.err.println("A test of the corpus is skipped: CAMKET_CORPUS names no folder of strange workbooks");
        }
        Assumptions.assumeTrue(folder != null, "CAMKET_CORPUS is not set");
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
