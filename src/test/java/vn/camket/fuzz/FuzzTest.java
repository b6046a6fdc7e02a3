package vn.camket.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Lets Jazzer look for inputs that harm a target, {@code -Dfuzz.seconds} for each; what it finds is left in target/fuzz,
 * and belongs among the seeds once it is repaired.
 */
@Tag("deep")
class FuzzTest {
    private static final int SECONDS = Integer.getInteger("fuzz.seconds", 60);
    private static final int GRACE_SECONDS = 300;

    /** Everything new that it met; of no use once a run is over. */
    @TempDir
    private Path corpus;

    @ParameterizedTest
    @EnumSource
    void jazzer_finds_no_harm(Target target) throws IOException, InterruptedException {
        Path found = Files.createDirectories(Path.of("target", "fuzz", target.className()));
        Path log = found.resolve("jazzer.log");
        Process jazzer = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + target.className(),
                        "--instrumentation_includes=vn.camket.workbook.**:vn.camket.rule.**",
                        "--reproducer_path=" + found,
                        "-artifact_prefix=" + found + "/",
                        "-max_total_time=" + SECONDS,
                        "-timeout=120",
                        corpus.toString(),
                        target.seeds().toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = jazzer.waitFor(SECONDS + GRACE_SECONDS, TimeUnit.SECONDS);
        jazzer.destroyForcibly().waitFor();
        String told = Files.readString(log, StandardCharsets.ISO_8859_1);
        assertTrue(ended, told);
        assertEquals(0, jazzer.exitValue(), told);
        System.err.println(target + ": "
                + told.lines().filter(line -> line.startsWith("Done ")).toList());
    }
}
