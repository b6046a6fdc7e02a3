package vn.camket.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Names the folders that a check reads.
 *
 * @param key short name, also of folders
 * @param late a workbook that lies beside them until it is sent in; null where there is none
 */
public record Load(String key, Path reports, Path rules, Path late) {
    static Load sample() {
        return new Load("sample", Path.of("reports-in"), Path.of("rules"), null);
    }

    List<Path> workbooks() throws IOException {
        try (Stream<Path> walk = Files.walk(reports)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    long bytes() throws IOException {
        long bytes = 0;
        for (Path file : workbooks()) {
            bytes += Files.size(file);
        }
        return bytes;
    }

    /** Puts the late workbook among the others, or takes it away again. */
    void sendLate(boolean sent) throws IOException {
        if (late != null) {
            Path there = reports.resolve(late.getFileName());
            if (sent) {
                Files.copy(late, there, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.deleteIfExists(there);
            }
        }
    }
}
