package vn.camket.output.mark;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Opens the parts of the sender's workbook, looked up without regard to case as the packaging conventions have it. */
final class Parts implements Closeable {
    private final ZipFile zip;
    private final Allowance allowance;
    private final List<ZipArchiveEntry> entries;
    private final Map<String, ZipArchiveEntry> byName = new HashMap<>();
    private final Set<String> twins = new HashSet<>();
    private final Set<String> taken = new HashSet<>();

    /** @param file stays open */
    Parts(SeekableByteChannel file, Allowance allowance) throws IOException {
        this.allowance = allowance;
        this.zip = ZipFile.builder()
                .setSeekableByteChannel(file)
                .setCharset(StandardCharsets.UTF_8)
                .get();
        this.entries = Collections.list(zip.getEntriesInPhysicalOrder());
        allowance.parts(entries.size());
        for (ZipArchiveEntry entry : entries) {
            if (!entry.isDirectory() && byName.put(key(entry.getName()), entry) != null) {
                twins.add(key(entry.getName()));
            }
        }
    }

    /** What makes two names name one part. */
    static String key(String name) {
        return resolve("", name).toLowerCase(Locale.ROOT);
    }

    /** The name of a part as seen from a folder of the archive; some writers use the separator of Windows. */
    static String resolve(String folder, String name) {
        String path = name.replace('\\', '/');
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (path.startsWith("/") ? path : folder + path).split("/", -1)) {
            if (!step.equals("..")) {
                if (!step.isEmpty() && !step.equals(".")) {
                    steps.addLast(step);
                }
            } else if (steps.pollLast() == null) {
                return name;
            }
        }
        return String.join("/", steps);
    }

    /** The folder of a part, empty or with {@code /} at its end. */
    static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    /** In the order in which they lie in the file. */
    List<ZipArchiveEntry> entries() {
        return entries;
    }

    InputStream raw(ZipArchiveEntry entry) throws IOException {
        return zip.getRawInputStream(entry);
    }

    boolean has(String part) {
        return byName.containsKey(key(part));
    }

    /** Whether a part has this name, in whatever folder; both in small letters. */
    boolean hasNamed(String name) {
        return byName.keySet().stream().anyMatch(part -> part.endsWith("/" + name));
    }

    boolean hasBelow(String folder) {
        return byName.keySet().stream().anyMatch(name -> name.startsWith(folder));
    }

    /** The text of a part, its bytes counted. */
    PartText open(String part) throws IOException {
        ZipArchiveEntry entry = byName.get(key(part));
        if (entry == null || twins.contains(key(part)) || !zip.canReadEntryData(entry)) {
            throw UnmarkableException.odd();
        }
        return PartText.of(allowance.counted(zip.getInputStream(entry)));
    }

    /** Goes through a part without writing it. */
    Scribe walk(String part) throws IOException, XMLStreamException {
        return Scribe.reading(open(part).reader(), allowance);
    }

    /** A name that no part has, with a number behind it. */
    String fresh(String stem, String extension) {
        int number = 1;
        while (has(stem + number + extension) || !taken.add(key(stem + number + extension))) {
            number++;
        }
        return stem + number + extension;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
