package vn.camket.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Inflates every entry of every zip file that a list names, and does nothing with it: the limit of all reading. */
public final class Inflating {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;

    private final Inflater inflater = new Inflater(true);
    private final byte[] sink = new byte[1 << 16];

    private Inflating() {}

    public static void main(String[] arguments) throws IOException, DataFormatException {
        Inflating inflating = new Inflating();
        long bytes = 0;
        for (String file : Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
            bytes += inflating.bytes(Files.readAllBytes(Path.of(file)));
        }
        System.out.println(bytes + " bytes");
    }

    private long bytes(byte[] file) throws DataFormatException {
        ByteBuffer zip = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int end = file.length - END_LENGTH;
        while (zip.getInt(end) != END) {
            end--;
        }
        int entry = zip.getInt(end + 16);
        long bytes = 0;
        for (int left = zip.getShort(end + 10); left > 0; left--) {
            int local = zip.getInt(entry + 42);
            int start = local + LOCAL_LENGTH + zip.getShort(local + 26) + zip.getShort(local + 28);
            bytes += inflated(file, start, zip.getInt(entry + 20));
            entry += ENTRY_LENGTH + zip.getShort(entry + 28) + zip.getShort(entry + 30) + zip.getShort(entry + 32);
        }
        return bytes;
    }

    private long inflated(byte[] file, int start, int length) throws DataFormatException {
        inflater.reset();
        inflater.setInput(file, start, length);
        long bytes = 0;
        while (!inflater.finished()) {
            bytes += inflater.inflate(sink);
        }
        return bytes;
    }
}
