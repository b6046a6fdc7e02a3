package vn.camket.output.mark;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;

/** Keeps what was read of a text until it is known whether it goes out as it is. */
final class Window extends Reader {
    /** A single tag or text that is longer belongs to no honest sheet. */
    private static final int MOST = 4 << 20;

    private static final int TIDIED = 1 << 16;
    private static final int BLOCK = 8192;

    private final Reader in;
    private final StringBuilder kept = new StringBuilder();
    /** The place in the whole text of the first sign that is kept, and how many of these are done with. */
    private long first;

    private int done;
    private long held = Long.MAX_VALUE;

    Window(Reader in) {
        this.in = in;
    }

    @Override
    public int read(char[] signs, int from, int length) throws IOException {
        int count = in.read(signs, from, length);
        if (count > 0) {
            tidy();
            if (kept.length() + count > MOST) {
                throw UnmarkableException.odd();
            }
            kept.append(signs, from, count);
        }
        return count;
    }

    private void tidy() {
        int past = (int) Math.min(done, held - first);
        if (past > TIDIED) {
            kept.delete(0, past);
            first += past;
            done -= past;
        }
    }

    /** Writes everything before a place that is not done with yet. */
    void copy(long to, Appendable out) throws IOException {
        int end = (int) (to - first);
        if (end > done) {
            out.append(kept, done, end);
            done = end;
        }
    }

    /** Passes over everything before a place. */
    void pass(long to) {
        done = Math.max(done, (int) (to - first));
    }

    /** Keeps the text from a place on, whether it is done with or not. */
    void hold(long from) {
        held = from;
    }

    /** The text from the place that was held. */
    String held(long to) {
        String text = text(held, to);
        held = Long.MAX_VALUE;
        return text;
    }

    String text(long from, long to) {
        return kept.substring((int) (from - first), (int) (to - first));
    }

    /** Writes what is left, up to the end of the text. */
    void copyRest(Writer out) throws IOException {
        out.append(kept, done, kept.length());
        char[] block = new char[BLOCK];
        for (int count = in.read(block); count >= 0; count = in.read(block)) {
            out.write(block, 0, count);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
