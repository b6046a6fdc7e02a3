package vn.camket.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Rewrites a workbook's zip so that neither the clock nor the order of writing shows in it. */
public final class PlainZip {
    private static final String FIRST = "[Content_Types].xml";
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private PlainZip() {}

    public static byte[] rewrite(byte[] zip) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream target = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts(zip).entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(TIME);
                target.putNextEntry(entry);
                target.write(part.getValue());
                target.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /** Every part unpacked, in the order in which they are written. */
    public static Map<String, byte[]> parts(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>(
                Comparator.comparing((String name) -> !name.equals(FIRST)).thenComparing(Comparator.naturalOrder()));
        try (ZipInputStream source = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
                parts.put(entry.getName(), source.readAllBytes());
            }
        }
        return parts;
    }
}
