package vn.camket.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Measures the checks in turn, so that a slow minute of the machine falls on all of them. */
public final class Benchmark {
    private static final long SEED = 20260630;
    private static final Path FOLDER = Path.of("target", "bench");

    private Benchmark() {}

    /** Runs the benchmark; the only argument is the number of rounds. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Folders.delete(FOLDER);
        Load large = GeneratedLoad.write(FOLDER, SEED);
        Load sample = new Load(Path.of("reports-in"), Path.of("rules"));
        out.printf("%d workbooks, %d KB, seed %d%n", large.workbooks(), large.bytes() / 1024, SEED);
        Program program = new Program(FOLDER, large, sample);
        Map<Trial, List<Run>> runs = rounds(program, Integer.parseInt(arguments[0]), out);
        long limit =
                runs.get(Trial.FIRST).stream().mapToLong(Run::wallMillis).max().orElseThrow() * 4;
        Result result = new Result(SEED, large, runs, new HeapSearch(program, limit, out).smallest());
        Files.writeString(FOLDER.resolve("result.json"), result.json());
        out.println(result.table());
    }

    private static Map<Trial, List<Run>> rounds(Program program, int rounds, PrintStream out)
            throws IOException, InterruptedException {
        Map<Trial, List<Run>> runs = new EnumMap<>(Trial.class);
        // Not counted: it stores what later starts on the sample find.
        program.measure(Trial.SAMPLE_AGAIN);
        for (int round = 1; round <= rounds; round++) {
            for (Trial trial : Trial.values()) {
                Run run = program.measure(trial);
                runs.computeIfAbsent(trial, none -> new ArrayList<>()).add(run);
                out.printf("%d/%d %s: %d ms%n", round, rounds, trial.english(), run.wallMillis());
            }
        }
        return runs;
    }
}
