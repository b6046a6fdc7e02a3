package vn.camket.launch;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Runs the program in a JVM of its own, on the same terminal, and ends when that ends. */
final class SecondJvm {
    /** Tells the second JVM whose it is. */
    static final String STARTED_BY = "camket.started.by";

    /** A warning of the JVM, such as one on an archive that it does not want, would stand in the program's answer. */
    private static final List<String> FLAGS = List.of(
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-Xlog:disable",
            "-XX:-UsePerfData",
            "-XX:TieredStopAtLevel=1",
            // What runs a few hundred times only is done before it would be compiled.
            "-XX:Tier3InvocationThreshold=1000",
            "-XX:Tier3MinInvocationThreshold=500",
            "-XX:Tier3CompileThreshold=4000");

    /** Workbooks are opened and rules run in other processes: a server that needs more is attacked. */
    private static final String SERVER_HEAP = "-Xmx384m";

    private static final String COLLECTOR = "-XX:+UseSerialGC";

    private final ProgramFile program;
    private final GivenOptions given;
    private final Archive archive;

    /**
     * Prepares the start.
     *
     * @param archive null when there is no place for one
     */
    SecondJvm(ProgramFile program, GivenOptions given, Archive archive) {
        this.program = program;
        this.given = given;
        this.archive = archive;
    }

    /**
     * Waits for the end of the program.
     *
     * @return its exit code
     * @throws IOException when there is no second JVM
     */
    int run(String[] arguments) throws IOException {
        boolean isShared = archive != null && archive.isUsable();
        File classes = !isShared && isCheck(arguments) && archive != null && archive.isWanted() ? archive.list() : null;
        Process process = start(command(arguments, isShared, classes));
        Runtime.getRuntime().addShutdownHook(new Ending(process));
        int code = Ending.await(process);
        if (isShared && isCrash(code)) {
            archive.giveUp();
        }
        if (classes != null) {
            Archiving.start(program, archive, classes, code);
        }
        return code;
    }

    /** Of all commands this one loads the most classes that others need too. */
    private static boolean isCheck(String[] arguments) {
        return arguments.length > 0 && arguments[0].equals("check");
    }

    private static boolean isServe(String[] arguments) {
        return arguments.length > 0 && arguments[0].equals("serve");
    }

    private List<String> command(String[] arguments, boolean isShared, File classes) {
        List<String> command = new ArrayList<>();
        command.add(program.java().getPath());
        command.addAll(FLAGS);
        if (!given.chooseCollector()) {
            command.add(COLLECTOR);
        }
        if (isShared) {
            command.add("-XX:SharedArchiveFile=".concat(archive.file().getPath()));
        }
        if (classes != null) {
            command.add("-XX:DumpLoadedClassList=".concat(classes.getPath()));
        }
        if (isServe(arguments)) {
            command.add(SERVER_HEAP);
        }
        command.addAll(given.words());
        command.add(startedBy());
        command.add("-jar");
        command.add(program.jar().getPath());
        command.addAll(List.of(arguments));
        return command;
    }

    /** Tells a JVM that this one starts it. */
    static String startedBy() {
        return "-D"
                .concat(STARTED_BY)
                .concat("=")
                .concat(Long.toString(ProcessHandle.current().pid()));
    }

    private static Process start(List<String> command) throws IOException {
        for (String word : command) {
            if (!arrivesWhole(word)) {
                throw new IOException(word);
            }
        }
        return new ProcessBuilder(command).inheritIO().start();
    }

    /** Java 17 hands words on in the charset of files, which need not be that of the line; Windows loses quotes. */
    private static boolean arrivesWhole(String word) {
        return word.indexOf('"') < 0
                && (StandardCharsets.US_ASCII.newEncoder().canEncode(word)
                        || Charset.defaultCharset().equals(Charset.forName(System.getProperty("sun.jnu.encoding"))));
    }

    /** Illegal instruction, abort, bus error, floating point, segment: what a damaged archive does to a JVM. */
    private static boolean isCrash(int code) {
        return code == 132 || code == 134 || code == 135 || code == 136 || code == 139;
    }

    /** Ends the second JVM when this one is asked to end. */
    private static final class Ending extends Thread {
        private final Process process;

        Ending(Process process) {
            super("ending");
            this.process = process;
        }

        @Override
        public void run() {
            if (process.isAlive()) {
                process.destroy();
                await(process);
            }
        }

        static int await(Process process) {
            while (true) {
                try {
                    return process.waitFor();
                } catch (InterruptedException unasked) {
                    // Nobody interrupts it, and it must not end before the program.
                    continue;
                }
            }
        }
    }
}
