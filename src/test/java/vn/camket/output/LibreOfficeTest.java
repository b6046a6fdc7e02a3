package vn.camket.output;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.fact.Language;

/** Opens the findings workbook in LibreOffice, where that is installed. */
class LibreOfficeTest {
    @TempDir
    private Path folder;

    @Test
    void the_findings_workbook_opens_and_says_what_it_should() throws IOException, InterruptedException {
        LibreOffice.require();
        Path workbook = folder.resolve("findings.xlsx");
        try (OutputStream out = Files.newOutputStream(workbook)) {
            FindingsWorkbook.write(
                    SampleOutcome.outcome(),
                    SampleOutcome.register(),
                    Language.VI,
                    Path.of("..", "reports-in"),
                    List.of(),
                    task -> {},
                    out);
        }
        String summary = LibreOffice.csv(workbook, 1, Files.createDirectory(folder.resolve("office")));
        assertTrue(summary.contains("Nghiêm trọng"), summary);
    }
}
