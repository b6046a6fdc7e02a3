package vn.camket.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Measures one process from start to end.
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

    static Run of(List<String> command, Path log, Duration limit) throws IOException, InterruptedException {
        long ticks = ticksOfEndedChildren();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        long peak = 0;
        // The kernel keeps the highest value itself, so that looking seldom misses only the last moment.
        while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peak(process.toHandle()));
            if (System.nanoTime() - start > limit.toNanos()) {
                process.destroyForcibly().waitFor();
                return new Run(-1, limit.toMillis(), 0, peak);
            }
        }
        long wall = (System.nanoTime() - start) / 1_000_000;
        return new Run(process.exitValue(), wall, (ticksOfEndedChildren() - ticks) * MILLIS_PER_TICK, peak);
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

    private static long peak(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToLong(one -> peak(PROC.resolve(one.pid() + "/status")))
                .sum();
    }

    private static long peak(Path status) {
        try (Stream<String> lines = Files.lines(status, StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | java.io.UncheckedIOException ended) {
            return 0;
        }
    }
}
