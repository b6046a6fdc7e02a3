package vn.camket.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Remembers the highest resident memory of each of some processes and of those that they start. */
final class Peaks {
    private static final Path PROC = Path.of("/proc");

    /** To look for processes goes through all of the machine's: often only as long as a launcher may start one. */
    private static final int SOON = 50;

    private static final int OFTEN = 5;
    private static final int SELDOM = 100;

    private final Map<Long, Long> byProcess = new HashMap<>();
    private int looks;

    /** The kernel keeps the highest value itself, so that looking seldom misses only the last moment. */
    void look(List<Process> processes) {
        if (looks++ % (looks < SOON ? OFTEN : SELDOM) == 0) {
            processes.stream()
                    .flatMap(process -> Stream.concat(Stream.of(process.toHandle()), process.descendants()))
                    .forEach(one -> byProcess.putIfAbsent(one.pid(), 0L));
        }
        byProcess.replaceAll((process, peak) -> Math.max(peak, kilobytes(process)));
    }

    /** Of all together, as if all had their highest at once; 0 where there is no /proc. */
    long kilobytes() {
        return byProcess.values().stream().mapToLong(Long::longValue).sum();
    }

    private static long kilobytes(long process) {
        try (Stream<String> lines = Files.lines(PROC.resolve(process + "/status"), StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | UncheckedIOException ended) {
            return 0;
        }
    }
}
