package vn.camket.workbook.mutant;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Writes parts into a zip archive, not packed and by hand: the bytes are the same everywhere, and any name may come twice. */
public final class StoredZip {
    private static final int LOCAL = 0x04034B50;
    private static final int CENTRAL = 0x02014B50;
    private static final int END = 0x06054B50;
    private static final short VERSION = 20;
    private static final short UTF_8 = 1 << 11;
    /** The first of January 1980. */
    private static final short DAY = 0x21;

    /** One part of an archive. */
    public record Part(String name, byte[] bytes) {}

    private StoredZip() {}

    public static List<Part> parts(byte[] zip) throws IOException {
        List<Part> parts = new ArrayList<>();
        try (ZipInputStream source = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
                parts.add(new Part(entry.getName(), source.readAllBytes()));
            }
        }
        return parts;
    }

    public static byte[] of(List<Part> parts) {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        for (Part part : parts) {
            byte[] name = part.name().getBytes(StandardCharsets.UTF_8);
            directory.writeBytes(block(46)
                    .putInt(CENTRAL)
                    .putShort(VERSION)
                    .put(described(part, name))
                    .position(42)
                    .putInt(zip.size())
                    .array());
            directory.writeBytes(name);
            zip.writeBytes(block(30).putInt(LOCAL).put(described(part, name)).array());
            zip.writeBytes(name);
            zip.writeBytes(part.bytes());
        }
        int begin = zip.size();
        zip.writeBytes(directory.toByteArray());
        zip.writeBytes(block(22)
                .putInt(END)
                .putInt(0)
                .putShort((short) parts.size())
                .putShort((short) parts.size())
                .putInt(directory.size())
                .putInt(begin)
                .array());
        return zip.toByteArray();
    }

    /** What the entry and the directory say alike. */
    private static byte[] described(Part part, byte[] name) {
        CRC32 crc = new CRC32();
        crc.update(part.bytes());
        return block(26)
                .putShort(VERSION)
                .putShort(UTF_8)
                .putInt(0)
                .putShort(DAY)
                .putInt((int) crc.getValue())
                .putInt(part.bytes().length)
                .putInt(part.bytes().length)
                .putShort((short) name.length)
                .array();
    }

    private static ByteBuffer block(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
