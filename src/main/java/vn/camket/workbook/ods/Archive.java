package vn.camket.workbook.ods;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.camket.workbook.grid.RefusedException;
import vn.camket.workbook.grid.Work;
import vn.camket.workbook.part.CheckedPart;

/** Opens the parts of an OpenDocument file by their names, each under the limits and with its checksum. */
final class Archive implements Closeable {
    private static final int MOST_ENTRIES = 2_000;

    private final ZipFile zip;
    private final Work work;
    private final Map<String, ZipEntry> entries = new HashMap<>();

    /** @throws RefusedException when two entries have one name, or there are more of them than any office writes */
    Archive(Path file, Work work) throws IOException {
        this.zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        this.work = work;
        boolean isPlain = zip.size() <= MOST_ENTRIES
                && Collections.list(zip.entries()).stream()
                        .allMatch(entry -> entries.put(entry.getName(), entry) == null);
        if (!isPlain) {
            zip.close();
            throw RefusedException.damaged();
        }
    }

    /** The bytes of a part, counted and with their checksum; null when there is none of that name. */
    CheckedPart open(String name) throws IOException {
        ZipEntry entry = entries.get(name);
        return entry == null ? null : new CheckedPart(zip.getInputStream(entry), entry.getCrc(), work);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
