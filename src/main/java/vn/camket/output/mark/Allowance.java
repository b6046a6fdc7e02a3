package vn.camket.output.mark;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.camket.fact.Limits;

/** Counts the work spent on one copy and ends it beyond the limits that hold for reading. */
final class Allowance {
    private static final long MEGABYTE = 1 << 20;

    /** A part is walked through once to look at it and once to write it. */
    private static final int WALKS = 2;

    private final Limits limits;
    private long unzipped;
    private long events;

    Allowance(Limits limits) {
        this.limits = limits;
    }

    InputStream counted(InputStream part) {
        return new FilterInputStream(part) {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int count = super.read(bytes, from, length);
                unzipped(count);
                return count;
            }
        };
    }

    private void unzipped(int bytes) {
        unzipped += bytes;
        if (unzipped > WALKS * limits.unzippedMegabytes() * MEGABYTE) {
            throw beyond("unzippedMegabytes", limits.unzippedMegabytes());
        }
    }

    void event() {
        if (++events > WALKS * limits.events()) {
            throw beyond("events", limits.events());
        }
    }

    /** Checks how many entries the archive has, or relations one of its parts. */
    void parts(int count) {
        if (count > limits.parts()) {
            throw beyond("parts", limits.parts());
        }
    }

    /** Checks how many cell styles there are to be. */
    void styles(int count) {
        if (count > Styles.MOST) {
            throw beyond("styles", Styles.MOST);
        }
    }

    private static UnmarkableException beyond(String limit, long allowed) {
        return new UnmarkableException("too-large", limit, Long.toString(allowed));
    }
}
