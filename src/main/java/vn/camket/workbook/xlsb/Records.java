package vn.camket.workbook.xlsb;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import vn.camket.workbook.grid.RefusedException;
import vn.camket.workbook.grid.Work;

/** Walks through the records of one part and counts them. */
final class Records {
    /** No record with cells or strings comes near it; what is longer is passed over. */
    private static final int LONGEST = 1 << 20;

    private static final int MORE = 0x80;
    private static final int BITS = 7;
    private static final int MOST_LENGTH_BYTES = 4;

    private final InputStream in;
    private final Work work;
    private int kind;
    private ByteBuffer data;

    Records(InputStream part, Work work) {
        this.in = new BufferedInputStream(part);
        this.work = work;
    }

    /** Goes to the next record; false at the end of the part. */
    boolean next() throws IOException {
        int first = in.read();
        if (first < 0) {
            return false;
        }
        work.event();
        kind = (first & MORE) == 0 ? first : first & ~MORE | readByteOfHead() << BITS;
        int length = 0;
        for (int at = 0; at < MOST_LENGTH_BYTES; at++) {
            int part = readByteOfHead();
            length |= (part & ~MORE) << at * BITS;
            if ((part & MORE) == 0) {
                break;
            }
        }
        if (length > LONGEST) {
            in.skipNBytes(length);
            return next();
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        return true;
    }

    private int readByteOfHead() throws IOException {
        int one = in.read();
        if (one < 0) {
            throw new EOFException();
        }
        return one;
    }

    int kind() {
        return kind;
    }

    void skip(int bytes) {
        data.position(data.position() + bytes);
    }

    int readByte() {
        return data.get() & 0xFF;
    }

    int readShort() {
        return data.getShort() & 0xFFFF;
    }

    int readInt() {
        return data.getInt();
    }

    double readDouble() {
        return data.getDouble();
    }

    /** A text; empty where the file says that there is none. */
    String readText() {
        int length = data.getInt();
        if (length == -1) {
            return "";
        }
        if (length < 0 || length > data.remaining() / Character.BYTES) {
            throw RefusedException.damaged();
        }
        work.cellCharacters(length);
        byte[] bytes = new byte[length * Character.BYTES];
        data.get(bytes);
        return new String(bytes, StandardCharsets.UTF_16LE);
    }
}
