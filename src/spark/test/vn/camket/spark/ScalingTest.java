package vn.camket.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.bench.GeneratedLoad;
import vn.camket.bench.Load;

/**
 * Measures what a workbook costs on a cluster, on one executor and on two, and on this machine alone; writes it down in
 * {@code target/spark-scaling.txt}. Asserts no times, only that all find the same.
 */
@Tag("deep")
class ScalingTest {
    private static final List<Integer> WORKBOOKS = List.of(1_000, 10_000);
    private static final String DAY = "2026-03-31";
    private static final long SEED = 7;

    @TempDir
    private Path place;

    private final List<String> figures = new ArrayList<>();

    @Test
    void one_machine_one_executor_and_two_find_the_same() throws Exception {
        for (int workbooks : WORKBOOKS) {
            Load load = GeneratedLoad.ofWorkbooks(place, workbooks, SEED);
            Path alone = alone(load);
            try (Cluster cluster = Cluster.start(Files.createDirectories(place.resolve("cluster-" + workbooks)), 2)) {
                for (int executors : List.of(1, 2)) {
                    Path shared = onCluster(cluster, load, executors);
                    assertEquals(-1, Files.mismatch(alone, shared));
                }
            }
        }
        Files.write(Path.of("target", "spark-scaling.txt"), figures, StandardCharsets.UTF_8);
    }

    /** Nothing is known of former runs; all files of the result are written, as the cluster does. */
    private Path alone(Load load) throws IOException, InterruptedException {
        Path out = place.resolve("alone-" + load.key());
        Path jar = Path.of("target", "camket.jar").toAbsolutePath();
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar.toString()));
        command.addAll(List.of("check", "--no-cache", "--findings-only", "--fail-on", "never"));
        command.addAll(places(load, out));
        long began = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(place.resolve("alone.log").toFile())
                .start();
        assertEquals(0, process.waitFor());
        tell("%s alone, --findings-only: %.1f s", load.key(), (System.nanoTime() - began) / 1e9);
        return findings(out);
    }

    private Path onCluster(Cluster cluster, Load load, int executors) throws IOException, InterruptedException {
        Path out = place.resolve(executors + "-" + load.key());
        Path log = Files.createDirectories(place.resolve("events-" + executors + "-" + load.key()));
        List<String> settings = new ArrayList<>(Events.settings(log));
        settings.add("spark.cores.max=" + executors);
        settings.add("spark.driver.memory=4g");
        // as on a machine of its own, with one core
        settings.add("spark.executor.extraJavaOptions=-XX:ActiveProcessorCount=1 -XX:TieredStopAtLevel=1");
        long began = System.nanoTime();
        SparkProcess.Ended run = cluster.submit(settings, places(load, out));
        assertEquals(0, run.code(), run.err());
        tell("%s on %d executors: %.1f s", load.key(), executors, (System.nanoTime() - began) / 1e9);
        figures.addAll(Events.read(log).lines());
        return findings(out);
    }

    private static List<String> places(Load load, Path out) {
        return List.of(
                "--reports", load.reports().toString(),
                "--rules", load.rules().toString(),
                "--out", out.toString(),
                "--as-of", DAY);
    }

    private static Path findings(Path out) {
        return out.resolve(DAY).resolve("findings.json");
    }

    private void tell(String line, Object... values) {
        figures.add(String.format(Locale.ROOT, line, values));
    }
}
