package vn.camket.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs the packaged program, and insists that a load always gives the same findings. */
final class Program {
    private static final Path JAR = Path.of("target", "camket.jar");
    private static final String DAY = "2026-06-30";
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final Path folder;
    private final Load large;
    private final Load sample;
    private final Map<Load, byte[]> findings = new HashMap<>();

    /**
     * Prepares runs.
     *
     * @param folder below which they write
     */
    Program(Path folder, Load large, Load sample) {
        this.folder = folder;
        this.large = large;
        this.sample = sample;
    }

    /** Runs one trial; a run that fails, or finds something else than the run before, ends the benchmark. */
    Run measure(Trial trial) throws IOException, InterruptedException {
        Run run = run(trial, List.of(), LIMIT);
        if (run.exitCode() != 0) {
            throw new IllegalStateException(trial.english() + " ended with " + run.exitCode() + ":\n"
                    + new String(Files.readAllBytes(log()), StandardCharsets.UTF_8));
        }
        byte[] found = Files.readAllBytes(out(trial).resolve(DAY).resolve("findings.json"));
        byte[] former = findings.putIfAbsent(trial.large() ? large : sample, found);
        if (former != null && !Arrays.equals(former, found)) {
            throw new IllegalStateException(
                    trial.english() + " found something else than the run before: " + out(trial));
        }
        return run;
    }

    /** Whether the first run ends well with a heap of so many megabytes. */
    boolean fits(int megabytes, Duration limit) throws IOException, InterruptedException {
        return run(Trial.FIRST, List.of("-Xmx" + megabytes + "m"), limit).exitCode() == 0;
    }

    private Run run(Trial trial, List<String> options, Duration limit) throws IOException, InterruptedException {
        Load load = trial.large() ? large : sample;
        if (trial.afresh()) {
            Folders.delete(out(trial));
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toString(), "check", "--quiet", "--fail-on", "never", "--as-of", DAY));
        command.addAll(List.of(
                "--reports", load.reports().toString(), "--rules", load.rules().toString()));
        command.addAll(List.of("--out", out(trial).toString()));
        if (trial.uncached()) {
            command.add("--no-cache");
        }
        return Run.of(command, log(), limit);
    }

    private Path out(Trial trial) {
        return folder.resolve("out-" + trial.folder());
    }

    private Path log() {
        return folder.resolve("last.log");
    }
}
