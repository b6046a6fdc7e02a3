package vn.camket.output.mark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Holds a workbook's parts as they are, in the order of the archive.
 *
 * @param parts by what makes two names name one part
 */
record Package(Map<String, byte[]> parts) {
    static Package of(Path file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    parts.put(Parts.key(entry.getName()), in.readAllBytes());
                }
            }
        }
        return new Package(parts);
    }
}
