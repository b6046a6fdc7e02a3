package vn.camket.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Opens workbooks in LibreOffice, where that is installed. */
final class LibreOffice {
    private LibreOffice() {}

    static void require() {
        boolean installed = Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
        if (!installed) {
            System.err.println("A test is skipped: there is no soffice on the PATH");
        }
        Assumptions.assumeTrue(installed, "LibreOffice is not installed");
    }

    /** The text of a sheet, counted from 1, as LibreOffice shows it; works in an empty folder. */
    static String csv(Path workbook, int sheet, Path folder) throws IOException, InterruptedException {
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false," + sheet,
                        "--outdir",
                        folder.toString(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        boolean ended = office.waitFor(10, TimeUnit.MINUTES);
        office.destroyForcibly();
        assertTrue(ended, "LibreOffice did not end");
        assertEquals(0, office.exitValue(), Files.readString(folder.resolve("office.log")));
        try (Stream<Path> files = Files.list(folder)) {
            Path csv = files.filter(file -> file.toString().endsWith(".csv"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(csv, StandardCharsets.UTF_8);
        }
    }
}
