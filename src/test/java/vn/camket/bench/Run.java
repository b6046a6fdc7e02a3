package vn.camket.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Measures processes from the start of the first to the end of the last.
 *
 * @param exitCode -1 when it took too long and was killed
 * @param wallMillis from start to end
 * @param cpuMillis user and system time of the process and those it started; 0 where there is no /proc
 * @param peakKilobytes highest resident memory of the process and those it started; 0 where there is no /proc
 */
record Run(int exitCode, long wallMillis, long cpuMillis, long peakKilobytes) {
    private static final Path PROC = Path.of("/proc");
    /** /proc counts in hundredths of a second on every Linux. */
    private static final int MILLIS_PER_TICK = 10;

    private static final int LOOK_MILLIS = 20;

    /** Starts all commands at once, and measures until the last has ended. */
    static Run of(List<List<String>> commands, Path log, Duration limit) throws IOException, InterruptedException {
        Files.deleteIfExists(log);
        long ticks = ticksOfEndedChildren();
        long start = System.nanoTime();
        List<Process> processes = new ArrayList<>();
        for (List<String> command : commands) {
            processes.add(new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start());
        }
        Peaks peaks = new Peaks();
        for (Process process : processes) {
            while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                peaks.look(processes);
                if (System.nanoTime() - start > limit.toNanos()) {
                    kill(processes);
                    return new Run(-1, limit.toMillis(), 0, peaks.kilobytes());
                }
            }
        }
        long wall = (System.nanoTime() - start) / 1_000_000;
        int worst = processes.stream().mapToInt(Process::exitValue).max().orElseThrow();
        return new Run(worst, wall, (ticksOfEndedChildren() - ticks) * MILLIS_PER_TICK, peaks.kilobytes());
    }

    private static void kill(List<Process> processes) throws InterruptedException {
        for (Process process : processes) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }

    /** The time of ended children is exact, unlike what can be seen of a process just before its end. */
    private static long ticksOfEndedChildren() throws IOException {
        Path stat = PROC.resolve("self/stat");
        if (!Files.exists(stat)) {
            return 0;
        }
        String text = Files.readString(stat, StandardCharsets.UTF_8);
        // Fields are counted behind the name, which may hold spaces: the state is the third, cutime the sixteenth.
        String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ", -1);
        return Long.parseLong(fields[13]) + Long.parseLong(fields[14]);
    }
}
