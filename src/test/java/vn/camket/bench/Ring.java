package vn.camket.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/** Runs one trial after another, whoever does the work; a run that fails ends the benchmark. */
final class Ring {
    private static final Duration LIMIT = Duration.ofMinutes(30);

    private static final Duration ARCHIVING = Duration.ofSeconds(30);

    private final Path log;
    private final Program program;
    private final Rivals rivals;
    private final Map<String, Long> cells = new HashMap<>();
    private final Map<String, Integer> plainFindings = new HashMap<>();

    Ring(Path folder, Rivals rivals) {
        this.log = folder.resolve("last.log");
        this.program = new Program(folder);
        this.rivals = rivals;
    }

    boolean has(Trial trial) {
        return rivals.has(trial.contestant());
    }

    /** Lets the rules be compiled, so that no trial has to. */
    void warm(Plan plan) throws IOException, InterruptedException {
        run(new Trial(Contestant.AGAIN, plan.sample(), 1));
        // The archive of the program's classes is made behind a first run, by a process that nobody waits for.
        Thread.sleep(ARCHIVING.toMillis());
    }

    Run run(Trial trial) throws IOException, InterruptedException {
        Contestant contestant = trial.contestant();
        program.prepare(contestant, trial.load());
        List<List<String>> commands = contestant.own()
                ? List.of(program.command(contestant, trial.load(), List.of()))
                : rivals.commands(contestant, trial.load());
        Run run = Run.of(commands, log, LIMIT);
        if (run.exitCode() != 0) {
            throw new IllegalStateException(trial.key() + " ended with " + run.exitCode() + ":\n" + said());
        }
        if (contestant.own()) {
            requireAgreement(trial);
        } else if (contestant != Contestant.LIMIT) {
            compareCells(trial);
        }
        return run;
    }

    private void requireAgreement(Trial trial) throws IOException {
        if (!program.agrees(trial.contestant(), trial.load())) {
            throw new IllegalStateException(trial.key() + " wrote something else than another run on the same reports");
        }
    }

    /** Who reads merely cells must read all of them. */
    private void compareCells(Trial trial) throws IOException {
        String said = said();
        long read = numbers(said, " cells").sum();
        numbers(said, " findings")
                .forEach(findings -> plainFindings.put(trial.load().key(), (int) findings));
        Long other = cells.putIfAbsent(trial.load().key(), read);
        if (other != null && other != read) {
            throw new IllegalStateException(trial.key() + " read " + read + " cells, another one " + other);
        }
    }

    private static LongStream numbers(String said, String of) {
        return Pattern.compile("(\\d+)" + of)
                .matcher(said)
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)));
    }

    /** Whether the first run ends with a heap of so many megabytes, and finds the same. */
    boolean fits(Load load, int megabytes, Duration limit) throws IOException, InterruptedException {
        program.prepare(Contestant.FIRST, load);
        List<String> command = program.command(Contestant.FIRST, load, List.of("-Xmx" + megabytes + "m"));
        return Run.of(List.of(command), log, limit).exitCode() == 0 && program.agrees(Contestant.FIRST, load);
    }

    /** How many findings this program and the plain one have on a load; nothing where one of them did not run. */
    Optional<Findings> findings(Load load) throws IOException {
        Integer plain = plainFindings.get(load.key());
        return plain == null ? Optional.empty() : Optional.of(new Findings(load.key(), program.findings(load), plain));
    }

    /** What both found on the same reports. */
    record Findings(String load, int own, int plain) {}

    private String said() throws IOException {
        return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
    }
}
