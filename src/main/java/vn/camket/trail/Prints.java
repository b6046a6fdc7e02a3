package vn.camket.trail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.camket.disk.Sha256;
import vn.camket.disk.Tree;

/**
 * Hashes the files of a result. A workbook or a Word file is hashed by its parts, sorted by their names, since the bytes
 * of a zip file depend on the machine's zlib: SHA-256 over a line {@code name TAB hash LF} for each part.
 */
public final class Prints {
    private static final Pattern OF_PARTS = Pattern.compile(".*\\.(?:xlsx|xlsm|docx)");

    private Prints() {}

    /** Of every file below a folder but its manifest, by path with {@code /} between the names. */
    public static SortedMap<String, String> ofFiles(Path folder) throws IOException {
        SortedMap<String, String> prints = new TreeMap<>();
        Tree tree = Tree.of(folder);
        for (Path file : tree.files().keySet()) {
            String name = tree.name(file);
            if (!name.equals(Manifest.NAME)) {
                prints.put(name, of(file));
            }
        }
        return prints;
    }

    /** Of one file; a workbook that is none by its content is hashed as it lies there. */
    public static String of(Path file) throws IOException {
        if (OF_PARTS.matcher(file.toString()).matches()) {
            try (ZipFile zip = new ZipFile(file.toFile())) {
                return ofParts(zip);
            } catch (ZipException damaged) {
                return Sha256.hex(file);
            }
        }
        return Sha256.hex(file);
    }

    private static String ofParts(ZipFile zip) throws IOException {
        SortedMap<String, String> parts = new TreeMap<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            try (InputStream part = zip.getInputStream(entry)) {
                parts.merge(entry.getName(), Sha256.hex(part), (one, twin) -> one + twin);
            }
        }
        StringBuilder lines = new StringBuilder();
        parts.forEach(
                (name, hash) -> lines.append(name).append('\t').append(hash).append('\n'));
        return Sha256.hex(lines.toString());
    }
}
