package vn.camket.workbook.part;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import vn.camket.workbook.grid.RefusedException;
import vn.camket.workbook.grid.Work;

/** Counts the bytes of a part and compares their checksum at the end: neither POI nor the JDK does. */
public final class CheckedPart extends FilterInputStream {
    private static final int BLOCK = 8192;

    private final long expected;
    private final Work work;
    private final CRC32 seen = new CRC32();
    private boolean isAtEnd;

    /** @param expected the checksum of the zip directory, -1 when it names none */
    public CheckedPart(InputStream part, long expected, Work work) {
        super(part);
        this.expected = expected;
        this.work = work;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int count = super.read(bytes, from, length);
        if (count > 0) {
            seen.update(bytes, from, count);
            work.unzipped(count);
        } else if (count < 0 && expected >= 0 && seen.getValue() != expected) {
            throw RefusedException.damaged();
        }
        isAtEnd = count < 0;
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        return read(new byte[(int) Math.min(count, BLOCK)]);
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Reads what the XML reader left, so that the checksum is compared in any case. */
    public void finish() throws IOException {
        byte[] rest = isAtEnd ? null : new byte[BLOCK];
        while (!isAtEnd) {
            read(rest, 0, BLOCK);
        }
    }
}
