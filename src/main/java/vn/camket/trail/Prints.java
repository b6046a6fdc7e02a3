package vn.camket.trail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Hashes the files of a result. A workbook or a Word file is hashed by its parts, sorted by their names, since the bytes
 * of a zip file depend on the machine's zlib: SHA-256 over a line {@code name TAB hash LF} for each part.
 */
public final class Prints {
    private static final Pattern OF_PARTS = Pattern.compile(".*\\.(?:xlsx|xlsm|docx)");
    private static final int BLOCK = 1 << 16;

    private Prints() {}

    /** Of every file below a folder but its manifest, by path with {@code /} between the names. */
    public static SortedMap<String, String> ofFiles(Path folder) throws IOException {
        SortedMap<String, String> prints = new TreeMap<>();
        // A date's folder may be shown by a link.
        Path root = folder.toRealPath();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = name(root, file);
                if (!name.equals(Manifest.NAME)) {
                    prints.put(name, of(file));
                }
            }
        }
        return prints;
    }

    /** Path below a folder, with {@code /} between the names; by the URI, which keeps those that the locale cannot spell. */
    public static String name(Path root, Path file) {
        return file.toUri().getPath().substring(root.toUri().getPath().length());
    }

    /** Of one file; a workbook that is none by its content is hashed as it lies there. */
    public static String of(Path file) throws IOException {
        if (OF_PARTS.matcher(file.toString()).matches()) {
            try (ZipFile zip = new ZipFile(file.toFile())) {
                return ofParts(zip);
            } catch (ZipException damaged) {
                return ofBytes(file);
            }
        }
        return ofBytes(file);
    }

    private static String ofParts(ZipFile zip) throws IOException {
        SortedMap<String, String> parts = new TreeMap<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            try (InputStream part = zip.getInputStream(entry)) {
                parts.merge(entry.getName(), of(part), (one, twin) -> one + twin);
            }
        }
        MessageDigest digest = sha256();
        for (Map.Entry<String, String> part : parts.entrySet()) {
            digest.update((part.getKey() + "\t" + part.getValue() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String ofBytes(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return of(bytes);
        }
    }

    private static String of(InputStream bytes) throws IOException {
        MessageDigest digest = sha256();
        byte[] block = new byte[BLOCK];
        for (int read = bytes.read(block); read >= 0; read = bytes.read(block)) {
            digest.update(block, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException("every Java has SHA-256", every);
        }
    }
}
