package vn.camket;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/** Tells what is broken, not what is forged, and so is quick: its two sums are instructions of processors. */
final class Checksum {
    static final int LENGTH = Long.BYTES + 2 * Integer.BYTES;

    private final CRC32 one = new CRC32();
    private final CRC32C other = new CRC32C();
    private long length;

    static byte[] of(byte[] bytes) {
        Checksum sum = new Checksum();
        sum.add(bytes, bytes.length);
        return sum.bytes();
    }

    static byte[] of(Path file) throws IOException {
        Checksum sum = new Checksum();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sum.add(buffer, read);
            }
        }
        return sum.bytes();
    }

    static String hex(Path file) throws IOException {
        return HexFormat.of().formatHex(of(file));
    }

    private void add(byte[] bytes, int count) {
        one.update(bytes, 0, count);
        other.update(bytes, 0, count);
        length += count;
    }

    private byte[] bytes() {
        return ByteBuffer.allocate(LENGTH)
                .putLong(length)
                .putInt((int) one.getValue())
                .putInt((int) other.getValue())
                .array();
    }
}
