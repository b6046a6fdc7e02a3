package vn.camket.trail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes down what a run does, a JSON object a line, in a file of its own beside the results; the last line has the
 * {@link Figures}. A run that was killed has no such line. What cannot be written is told once and harms nothing else.
 */
public final class RunLog implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RunLog.class);
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final String FOLDER = ".log";
    private static final String ENDING = ".jsonl";
    private static final String END = "{\"event\":\"end\",";

    /** Longer than any last line; a longer one is as if it were not there. */
    private static final int TAIL = 1 << 14;

    private final Path file;
    private BufferedWriter lines;

    private RunLog(Path file) {
        this.file = file;
    }

    /**
     * Begins the log of a run.
     *
     * @param out the output folder; made when it is not there
     * @param asOf date that is judged by
     */
    public static RunLog begin(Path out, String asOf, Instant started) {
        String name = asOf + "_" + stamp(started).replace(":", "") + "_"
                + ProcessHandle.current().pid();
        RunLog log = new RunLog(out.resolve(FOLDER).resolve(name + ENDING));
        try {
            Files.createDirectories(log.file.getParent());
            log.lines = Files.newBufferedWriter(
                    log.file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            log.giveUp(unwritable);
        }
        return log;
    }

    /** In UTC, to the second. */
    public static String stamp(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /**
     * Adds a line.
     *
     * @param fields values that are texts, numbers, or lists or maps of these
     */
    public void add(String event, Map<String, ?> fields) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("event", event);
        line.putAll(fields);
        write(line);
    }

    /** Adds the last line. */
    public void end(Figures figures) {
        add("end", MAPPER.convertValue(figures, new TypeReference<Map<String, Object>>() {}));
    }

    private void write(Map<String, Object> line) {
        if (lines == null) {
            return;
        }
        try {
            lines.write(MAPPER.writeValueAsString(line));
            lines.write('\n');
        } catch (IOException full) {
            giveUp(full);
        }
    }

    /** Lets others see what was added so far. */
    public void flush() {
        try {
            if (lines != null) {
                lines.flush();
            }
        } catch (IOException full) {
            giveUp(full);
        }
    }

    private void giveUp(IOException why) {
        LOG.warn("{}: không ghi được nhật ký / the run log cannot be written: {}", file, why.toString());
        lines = null;
    }

    @Override
    public void close() {
        try {
            if (lines != null) {
                lines.close();
            }
        } catch (IOException full) {
            giveUp(full);
        }
    }

    /** The figures of all runs that ended by themselves, in the order in which they began. */
    public static List<Figures> all(Path out) throws IOException {
        List<Figures> all = new ArrayList<>();
        for (Path file : files(out)) {
            figures(file).ifPresent(all::add);
        }
        all.sort(Comparator.comparing(Figures::started).thenComparing(Figures::asOf));
        return all;
    }

    /**
     * Reduces the logs of older results to their first and last lines.
     *
     * @param from date of the oldest result whose logs stay whole
     * @param rehearsed whether to tell only
     * @return how many bytes that makes room for
     */
    public static long thin(Path out, String from, boolean rehearsed) throws IOException {
        long bytes = 0;
        for (Path file : files(out)) {
            if (file.getFileName().toString().compareTo(from) < 0) {
                List<String> lines = Files.readAllLines(file);
                if (lines.size() > 2) {
                    String rest = lines.get(0) + "\n" + lines.get(lines.size() - 1) + "\n";
                    bytes += Files.size(file) - rest.getBytes(StandardCharsets.UTF_8).length;
                    if (!rehearsed) {
                        Path draft = Files.writeString(file.resolveSibling(file.getFileName() + ".tmp"), rest);
                        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        }
        return bytes;
    }

    private static List<Path> files(Path out) throws IOException {
        Path folder = out.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }

    private static Optional<Figures> figures(Path file) throws IOException {
        String tail = tail(file);
        int end = tail.lastIndexOf(END);
        if (end < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(MAPPER.readValue(tail.substring(end), Figures.class));
        } catch (JsonProcessingException cutShort) {
            return Optional.empty();
        }
    }

    private static String tail(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(TAIL, bytes.length())];
            bytes.seek(bytes.length() - tail.length);
            bytes.readFully(tail);
            return new String(tail, StandardCharsets.UTF_8);
        }
    }
}
