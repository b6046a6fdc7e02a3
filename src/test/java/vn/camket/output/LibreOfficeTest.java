package vn.camket.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.fact.Language;

/** Opens the findings workbook in LibreOffice, where that is installed. */
class LibreOfficeTest {
    @TempDir
    private Path folder;

    private static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
    }

    @Test
    void the_findings_workbook_opens_and_says_what_it_should() throws IOException, InterruptedException {
        if (!isInstalled()) {
            System.err.println("LibreOfficeTest is skipped: there is no soffice on the PATH");
        }
        Assumptions.assumeTrue(isInstalled(), "LibreOffice is not installed");
        Path workbook = folder.resolve("findings.xlsx");
        try (OutputStream out = Files.newOutputStream(workbook)) {
            FindingsWorkbook.write(
                    SampleOutcome.outcome(), SampleOutcome.register(), Language.VI, Path.of("..", "reports-in"), out);
        }
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "csv:Text - txt - csv (StarCalc):44,34,76",
                        "--outdir",
                        folder.toString(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        boolean ended = office.waitFor(3, TimeUnit.MINUTES);
        office.destroyForcibly();

        assertTrue(ended, "LibreOffice did not end");
        assertEquals(0, office.exitValue(), Files.readString(folder.resolve("office.log")));
        String summary = Files.readString(folder.resolve("findings.csv"), StandardCharsets.UTF_8);
        assertTrue(summary.contains("Nghiêm trọng"), summary);
    }
}
