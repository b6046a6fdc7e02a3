package vn.camket.output.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Rewrites a zip so that equal parts give equal bytes: sorted names, and the hour at which zip time begins. */
public final class SortedZip {
    private static final LocalDateTime BEGINNING = LocalDateTime.of(1980, 2, 1, 0, 0);
    /** A fifth larger than the JDK's choice would make it, in less than half the time. */
    private static final int LEVEL = 3;

    private static final String FIRST = "[Content_Types].xml";

    private SortedZip() {}

    /** Leaves the stream open. */
    public static void rewrite(Path zip, OutputStream out) throws IOException {
        rewrite(zip, Map.of(), out);
    }

    /**
     * Leaves the stream open.
     *
     * @param links what is put into parts on the way, by their names
     */
    static void rewrite(Path zip, Map<String, SheetLinks> links, OutputStream out) throws IOException {
        ZipOutputStream sorted = new ZipOutputStream(out);
        sorted.setLevel(LEVEL);
        try (ZipFile file = new ZipFile(zip.toFile())) {
            List<String> names = file.stream()
                    .map(ZipEntry::getName)
                    .sorted(Comparator.comparing((String name) -> !name.equals(FIRST))
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
            for (String name : names) {
                ZipEntry entry = new ZipEntry(name);
                // setTime would depend on the JVM's time zone, and so does this of a day in January 1980.
                entry.setTimeLocal(BEGINNING);
                sorted.putNextEntry(entry);
                try (InputStream part = file.getInputStream(file.getEntry(name))) {
                    if (links.containsKey(name)) {
                        links.get(name).splice(part, sorted);
                    } else {
                        part.transferTo(sorted);
                    }
                }
                sorted.closeEntry();
            }
        }
        sorted.finish();
    }
}
