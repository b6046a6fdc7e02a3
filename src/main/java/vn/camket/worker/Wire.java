package vn.camket.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Carries records between two processes, the length of each before it. */
final class Wire {
    /** More than any result of ours; what is longer is no length at all. */
    private static final int LONGEST = 32 << 20;

    private final DataInputStream in;
    private final DataOutputStream out;

    Wire(InputStream in, OutputStream out) {
        this.in = new DataInputStream(new BufferedInputStream(in));
        this.out = new DataOutputStream(new BufferedOutputStream(out));
    }

    void send(byte[] record) throws IOException {
        if (record.length > LONGEST) {
            throw new IOException("a record of " + record.length + " bytes is too long");
        }
        out.writeInt(record.length);
        out.write(record);
        out.flush();
    }

    /** @throws EOFException when the other side is no more */
    byte[] receive() throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("no record begins with the length " + length);
        }
        byte[] record = in.readNBytes(length);
        if (record.length < length) {
            throw new EOFException();
        }
        return record;
    }
}
