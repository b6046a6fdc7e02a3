package vn.camket.account;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;

/** Reads the lines of a file from a place back to its beginning, without reading what lies farther back. */
final class LinesBackwards {
    private static final int BLOCK = 1 << 13;

    private final RandomAccessFile bytes;
    private final byte[] block = new byte[BLOCK];
    private long blockStart;
    private long place;

    /** @param place behind the end of a line, or the end of the file */
    LinesBackwards(RandomAccessFile bytes, long place) {
        this.bytes = bytes;
        this.place = Math.max(0, place);
        this.blockStart = this.place;
    }

    boolean hasMore() {
        return place > 0;
    }

    /** Where the line begins that was read last. */
    long place() {
        return place;
    }

    byte[] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean begun = false;
        while (place > 0) {
            byte one = at(place - 1);
            if (one == '\n' && begun) {
                break;
            }
            place--;
            begun = true;
            if (one != '\n') {
                line.write(one);
            }
        }
        return reversed(line.toByteArray());
    }

    private byte at(long index) throws IOException {
        if (index < blockStart) {
            blockStart = Math.max(0, index + 1 - BLOCK);
            bytes.seek(blockStart);
            bytes.readFully(block, 0, (int) (index + 1 - blockStart));
        }
        return block[(int) (index - blockStart)];
    }

    private static byte[] reversed(byte[] line) {
        byte[] forward = new byte[line.length];
        for (int at = 0; at < line.length; at++) {
            forward[at] = line[line.length - 1 - at];
        }
        return forward;
    }
}
