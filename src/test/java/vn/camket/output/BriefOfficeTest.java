package vn.camket.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.fact.Language;
import vn.camket.finding.Rule;
import vn.camket.finding.Severity;

/** Opens the conference report in LibreOffice, where that is installed with its word processor. */
class BriefOfficeTest {
    @TempDir
    private Path folder;

    /** A LibreOffice that knows workbooks only lacks this library. */
    private static boolean hasWriter() {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .map(path -> Path.of(path, "soffice"))
                .filter(Files::isExecutable)
                .anyMatch(BriefOfficeTest::hasWriter);
    }

    private static boolean hasWriter(Path office) {
        try {
            return Files.exists(office.toRealPath().resolveSibling("libswlo.so"));
        } catch (IOException gone) {
            return false;
        }
    }

    @Test
    void the_report_opens_and_says_what_it_should() throws IOException, InterruptedException {
        if (!hasWriter()) {
            System.err.println("BriefOfficeTest is skipped: there is no soffice with a word processor on the PATH");
        }
        Assumptions.assumeTrue(hasWriter(), "LibreOffice Writer is not installed");
        Rule rule = BriefSample.rule("missing-actions/late");
        Path brief = folder.resolve("brief.docx");
        try (OutputStream out = Files.newOutputStream(brief)) {
            Brief.write(
                    BriefSample.outcome(1, List.of(BriefSample.finding(rule, Severity.ERROR, "tt-1", "can-tho", 9, 1))),
                    BriefSample.register(1),
                    Language.VI,
                    out);
        }
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "txt:Text (encoded):UTF8",
                        "--outdir",
                        folder.toString(),
                        brief.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        boolean ended = office.waitFor(3, TimeUnit.MINUTES);
        office.destroyForcibly();

        assertTrue(ended, "LibreOffice did not end");
        assertEquals(0, office.exitValue(), Files.readString(folder.resolve("office.log")));
        String text = Files.readString(folder.resolve("brief.txt"), StandardCharsets.UTF_8);
        assertTrue(text.contains("II. TỒN TẠI, HẠN CHẾ"), text);
        assertTrue(text.contains("Điều sai số 1."), text);
    }
}
