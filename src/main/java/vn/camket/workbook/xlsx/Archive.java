package vn.camket.workbook.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import javax.xml.stream.XMLStreamException;
import vn.camket.workbook.grid.Memo;
import vn.camket.workbook.grid.RefusedException;
import vn.camket.workbook.grid.Work;
import vn.camket.workbook.part.CheckedPart;
import vn.camket.workbook.part.FileContent;
import vn.camket.workbook.part.Xml;
import vn.camket.workbook.part.Zip;

/**
 * Opens the parts of a workbook, each under the limits and with its checksum.
 *
 * <p>A part is looked up without regard to case, as the packaging conventions have it. Its name never becomes a path: a
 * name that leads out of the archive names nothing.
 */
public final class Archive implements Closeable {
    private static final Memo<String, String> KEYS =
            new Memo<>(name -> Relations.resolve("", name).toLowerCase(Locale.ROOT));

    private final Zip zip;
    private final Work work;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private final Set<String> twins = new HashSet<>();

    public Archive(FileContent content, Work work) throws IOException {
        // No byte is wrong in ISO 8859-1, so the name of a part that nobody asks for spoils nothing.
        this.zip = Zip.open(content, StandardCharsets.ISO_8859_1);
        this.work = work;
        try {
            index();
        } catch (RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private void index() {
        work.parts(zip.entries().size());
        for (ZipEntry entry : zip.entries()) {
            String name = key(entry.getName());
            if (!entry.isDirectory() && entries.put(name, entry) != null) {
                twins.add(name);
            }
        }
    }

    private static String key(String name) {
        return KEYS.of(name);
    }

    /**
     * The relations of a part.
     *
     * @param part empty for the whole package
     * @throws XMLStreamException when their XML is broken
     */
    public Relations relations(String part) throws IOException, XMLStreamException {
        String held = Relations.partOf(part);
        if (!entries.containsKey(key(held))) {
            return new Relations(part, null, work);
        }
        try (CheckedPart bytes = open(held)) {
            Relations relations = new Relations(part, new Xml(bytes, work), work);
            bytes.finish();
            return relations;
        }
    }

    /**
     * The bytes of a part, counted and with their checksum.
     *
     * @throws RefusedException when the part is missing, or there are two and nobody knows which is meant
     */
    public CheckedPart open(String part) throws IOException {
        String key = key(part);
        ZipEntry entry = entries.get(key);
        if (entry == null || twins.contains(key)) {
            throw RefusedException.damaged();
        }
        return new CheckedPart(zip.open(entry), entry.getCrc(), work);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
