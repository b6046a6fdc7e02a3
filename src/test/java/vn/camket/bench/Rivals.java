package vn.camket.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.camket.bench.plain.PlainProgram;

/** Knows how the others are started, and which of them this machine has. */
final class Rivals {
    private static final Path SCRIPTS = Path.of("src", "test", "resources", "bench");
    private static final String SHEETJS = "xlsx@0.18.5";
    private static final List<String> QUICK_START = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:Tier3InvocationThreshold=1000",
            "-XX:Tier3MinInvocationThreshold=500",
            "-XX:Tier3CompileThreshold=4000",
            "-XX:+UseSerialGC");
    private static final int HALVES = 2;

    private final Path folder;
    private final Path modules;
    private final String python;
    private final Set<Contestant> absent = EnumSet.noneOf(Contestant.class);

    private Rivals(Path folder, String python) {
        this.folder = folder;
        this.modules = folder.resolve("node").resolve("node_modules");
        this.python = python;
    }

    /** Looks for the others on this machine, and tells loudly who is missing. */
    static Rivals find(Path folder, PrintStream out) throws IOException, InterruptedException {
        String python = Stream.of("python3", "/usr/bin/python3")
                .filter(one -> ends(folder, List.of(one, "-c", "import openpyxl")))
                .findFirst()
                .orElse(null);
        Rivals rivals = new Rivals(folder, python);
        if (python == null) {
            rivals.absent.add(Contestant.OPENPYXL);
            out.println("MISSING: python3 with openpyxl (Debian: python3-openpyxl); its lines are left out.");
        }
        if (!rivals.hasSheetJs()) {
            rivals.absent.add(Contestant.SHEETJS);
            out.println("MISSING: node, or npm install " + SHEETJS + " failed; the lines of SheetJS are left out.");
        }
        return rivals;
    }

    private boolean hasSheetJs() throws IOException {
        if (!Files.isDirectory(modules.resolve("xlsx"))) {
            Files.createDirectories(modules);
            String there = modules.getParent().toString();
            ends(folder, List.of("npm", "install", "--no-audit", "--no-fund", "--prefix", there, SHEETJS));
        }
        return Files.isDirectory(modules.resolve("xlsx")) && ends(folder, List.of("node", "--version"));
    }

    private static boolean ends(Path folder, List<String> command) {
        try {
            return Run.of(List.of(command), folder.resolve("rivals.log"), Duration.ofMinutes(2))
                            .exitCode()
                    == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    boolean has(Contestant contestant) {
        return !absent.contains(contestant);
    }

    /** One command a process. */
    List<List<String>> commands(Contestant contestant, Load load) throws IOException {
        return switch (contestant) {
            case LIMIT -> halves(load, java(QUICK_START, Inflating.class));
            case OPENPYXL ->
                halves(
                        load,
                        List.of(python, SCRIPTS.resolve("openpyxl_cells.py").toString()));
            case SHEETJS ->
                halves(
                        load,
                        List.of("node", SCRIPTS.resolve("sheetjs-cells.cjs").toString()),
                        modules.toString());
            case PLAIN -> List.of(plain(load, List.of()));
            case PLAIN_SAME_FLAGS -> List.of(plain(load, QUICK_START));
            default -> throw new IllegalArgumentException(contestant + " is no other");
        };
    }

    private List<String> plain(Load load, List<String> flags) {
        List<String> command = java(flags, PlainProgram.class);
        command.add(load.reports().toString());
        command.add(load.rules().toString());
        command.add(folder.resolve("out-plain").toString());
        command.add(Program.DAY);
        return command;
    }

    private static List<String> java(List<String> flags, Class<?> program) {
        List<String> command = new ArrayList<>(List.of(Program.JAVA));
        command.addAll(flags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        return command;
    }

    /** The same command on each half of the workbooks, every other one, so that the halves are alike. */
    private List<List<String>> halves(Load load, List<String> command, String... more) throws IOException {
        List<Path> files = load.workbooks();
        List<List<String>> commands = new ArrayList<>();
        for (int half = 0; half < Math.min(HALVES, files.size()); half++) {
            int first = half;
            Path list = folder.resolve("half-" + half + ".txt");
            Files.write(
                    list,
                    IntStream.range(0, files.size())
                            .filter(at -> at % HALVES == first)
                            .mapToObj(at -> files.get(at).toString())
                            .toList());
            List<String> whole = new ArrayList<>(command);
            whole.add(list.toString());
            whole.addAll(List.of(more));
            commands.add(whole);
        }
        return commands;
    }
}
