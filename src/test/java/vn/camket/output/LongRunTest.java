package vn.camket.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gives a run with many findings a heap in which they have no room. */
class LongRunTest {
    @TempDir
    private Path folder;

    private void write(int findings, String heap) throws IOException, InterruptedException {
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        heap,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LongRun.class.getName(),
                        String.valueOf(findings),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("run.log").toFile())
                .start();
        boolean ended = run.waitFor(20, TimeUnit.MINUTES);
        run.destroyForcibly();
        assertTrue(ended, "the run did not end");
        assertEquals(0, run.exitValue(), Files.readString(folder.resolve("run.log")));
    }

    @Test
    void keeps_no_finding_while_it_writes_thousands() throws IOException, InterruptedException {
        write(3_000, "-Xmx24m");
        assertTrue(Files.size(folder.resolve("findings.xlsx")) > 0);
    }

    @Test
    @Tag("deep")
    void writes_a_hundred_thousand_findings_that_libreoffice_opens() throws IOException, InterruptedException {
        write(100_000, "-Xmx40m");
        LibreOffice.require();
        String findings =
                LibreOffice.csv(folder.resolve("findings.xlsx"), 2, Files.createDirectory(folder.resolve("office")));
        assertTrue(findings.contains("action:nhiem-vu-1"), "the first");
        assertTrue(findings.contains("action:nhiem-vu-99999"), "the last");
    }
}
