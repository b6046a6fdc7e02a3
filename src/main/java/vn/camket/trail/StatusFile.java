package vn.camket.trail;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import vn.camket.disk.Disk;

/**
 * Tells a monitor how the last run went, in Prometheus's text format, as its node_exporter collects it from files. A
 * reader sees the former status or the new one, whole.
 *
 * @see <a href="https://prometheus.io/docs/instrumenting/exposition_formats/">the format</a>
 */
public final class StatusFile {
    private static final String LAST_DONE = "camket_last_done_timestamp_seconds";

    private final StringBuilder text = new StringBuilder();

    private StatusFile() {}

    /**
     * Writes the status of a run that has just ended.
     *
     * @param ended when it did
     */
    public static void write(Path file, Figures figures, Instant ended) throws IOException {
        StatusFile status = new StatusFile();
        status.add(figures, ended, lastDone(file));
        Path folder = file.toAbsolutePath().getParent();
        Path draft = Files.createTempFile(Files.createDirectories(folder), ".camket", ".tmp");
        try {
            Files.write(draft, status.text.toString().getBytes(StandardCharsets.UTF_8));
            readableByAll(draft);
            Disk.replace(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** A draft is its maker's own; the monitor is somebody else. */
    private static void readableByAll(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    /** What the former status said of the last run that was done, for a run that was not. */
    private static Optional<String> lastDone(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith(LAST_DONE + " "))
                .map(line -> line.substring(LAST_DONE.length() + 1))
                .findFirst();
    }

    private void add(Figures figures, Instant ended, Optional<String> lastDone) {
        gauge("camket_exit_code", "Exit code of the last run: 0, 1 findings, 2 not done.", figures.exit());
        gauge("camket_done", "Whether the last run has a result.", figures.isDone() ? 1 : 0);
        gauge("camket_end_timestamp_seconds", "When the last run ended.", ended.getEpochSecond());
        if (figures.isDone()) {
            gauge(LAST_DONE, "When the last run that has a result ended.", ended.getEpochSecond());
        } else {
            lastDone.ifPresent(before -> gauge(LAST_DONE, "When the last run that has a result ended.", before));
        }
        gauge(
                "camket_duration_seconds",
                "How long the last run took.",
                BigDecimal.valueOf(figures.millis(), 3).toPlainString());
        gauges("camket_findings", "Findings of the last run, waived ones left out.", "severity", figures.findings());
        gauges("camket_changes", "Findings by how they stand to the run before.", "standing", figures.changes());
        gauges("camket_workbooks", "Files seen by the last run.", "state", figures.inputs());
        gauges("camket_mails", "Mails of the last run.", "state", figures.mails());
    }

    private void gauge(String name, String help, Object value) {
        head(name, help);
        text.append(name).append(' ').append(value).append('\n');
    }

    private void gauges(String name, String help, String label, Map<String, Integer> values) {
        if (values == null || values.isEmpty()) {
            return;
        }
        head(name, help);
        values.forEach((key, value) -> text.append(name)
                .append('{')
                .append(label)
                .append("=\"")
                .append(key)
                .append("\"} ")
                .append(value)
                .append('\n'));
    }

    private void head(String name, String help) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(" gauge\n");
    }
}
