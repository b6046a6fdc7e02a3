package vn.camket.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures this program and others in turn, so that a slow minute of the machine falls on all of them. */
public final class Benchmark {
    private static final long SEED = 20260630;
    private static final Path FOLDER = Path.of("target", "bench");

    private final PrintStream out;
    private final Ring ring;
    private final Plan plan;

    private Benchmark(PrintStream out, Ring ring, Plan plan) {
        this.out = out;
        this.ring = ring;
        this.plan = plan;
    }

    /** Takes the number of rounds, and the number of workbooks of the largest load. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Files.createDirectories(FOLDER);
        Ring ring = new Ring(FOLDER, Rivals.find(FOLDER, out));
        Plan plan = Plan.of(FOLDER, Integer.parseInt(arguments[1]), SEED);
        new Benchmark(out, ring, plan).run(Integer.parseInt(arguments[0]));
    }

    private void run(int rounds) throws IOException, InterruptedException {
        ring.warm(plan);
        for (Load load : plan.loads()) {
            out.printf("%s: %d KB%n", load.key(), load.bytes() / 1024);
        }
        Map<Trial, List<Run>> runs = rounds(rounds);
        // The last heap that is tried may be too small for any finding to be written.
        List<Ring.Findings> findings = findings();
        Measured measured = new Measured(plan, runs, heaps(runs));
        List<InnerParts.Part> parts = InnerParts.measure(FOLDER);
        write(measured, rounds, findings, parts);
    }

    private List<Ring.Findings> findings() throws IOException {
        List<Ring.Findings> findings = new ArrayList<>();
        for (Load load : plan.loads()) {
            ring.findings(load).ifPresent(findings::add);
        }
        return findings;
    }

    private Map<Trial, List<Run>> rounds(int rounds) throws IOException, InterruptedException {
        Map<Trial, List<Run>> runs = new LinkedHashMap<>();
        for (int round = 1; round <= rounds; round++) {
            for (Trial trial : plan.trials()) {
                if (round <= trial.most() && ring.has(trial)) {
                    Run run = ring.run(trial);
                    runs.computeIfAbsent(trial, none -> new ArrayList<>()).add(run);
                    out.printf("%d/%d %s: %d ms%n", round, rounds, trial.key(), run.wallMillis());
                }
            }
        }
        return runs;
    }

    private Map<Load, Integer> heaps(Map<Trial, List<Run>> runs) throws IOException, InterruptedException {
        Map<Load, Integer> heaps = new LinkedHashMap<>();
        for (Load load : List.of(plan.middle(), plan.largest())) {
            long longest = runs.entrySet().stream()
                    .filter(trial -> trial.getKey().contestant() == Contestant.FIRST
                            && trial.getKey().load() == load)
                    .flatMap(trial -> trial.getValue().stream())
                    .mapToLong(Run::wallMillis)
                    .max()
                    .orElseThrow();
            heaps.put(load, new HeapSearch(ring, load, 2 * longest, out).smallest());
        }
        return heaps;
    }

    private void write(Measured measured, int rounds, List<Ring.Findings> findings, List<InnerParts.Part> parts)
            throws IOException {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("seed", SEED);
        result.put("rounds", rounds);
        result.put("processors", Runtime.getRuntime().availableProcessors());
        result.put("java", Runtime.version().toString());
        result.put("goals", Goal.of(measured));
        result.put("trials", measured.figures());
        Map<String, Integer> heaps = new LinkedHashMap<>();
        measured.smallestHeaps().forEach((load, heap) -> heaps.put(load.key(), heap));
        result.put("smallestHeapMegabytes", heaps);
        result.put("findings", findings);
        result.put("partsMillis", parts);
        String json = new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(result);
        Files.writeString(FOLDER.resolve("result.json"), json + "\n");
        out.println("findings, own and of the plain program: " + findings);
        for (boolean english : new boolean[] {false, true}) {
            String language = english ? "en" : "vi";
            Tables tables = new Tables(measured, english);
            Files.writeString(FOLDER.resolve("tables-" + language + ".md"), tables.all(parts));
            Files.writeString(FOLDER.resolve("chart-" + language + ".svg"), new Chart(measured, tables).svg());
            out.println(tables.all(parts));
        }
    }
}
