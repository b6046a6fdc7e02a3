package vn.camket.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;

/** Finds the smallest heap with which the first run ends well: by halves, then between the halves in steps. */
final class HeapSearch {
    private static final int START = 512;
    private static final int STEP = 8;

    private final Program program;
    private final Duration limit;
    private final PrintStream out;

    /**
     * Prepares a search.
     *
     * @param limitMillis a heap with which a run takes longer, busy with collecting garbage, does not suffice
     */
    HeapSearch(Program program, long limitMillis, PrintStream out) {
        this.program = program;
        this.limit = Duration.ofMillis(limitMillis);
        this.out = out;
    }

    /** The heap in megabytes. */
    int smallest() throws IOException, InterruptedException {
        int enough = START;
        if (!fits(enough)) {
            throw new IllegalStateException("a heap of " + START + " MB no longer suffices");
        }
        int little = enough / 2;
        while (little > STEP && fits(little)) {
            enough = little;
            little /= 2;
        }
        while (enough - little > STEP) {
            int middle = little + (enough - little) / (2 * STEP) * STEP;
            if (fits(middle)) {
                enough = middle;
            } else {
                little = middle;
            }
        }
        return enough;
    }

    private boolean fits(int megabytes) throws IOException, InterruptedException {
        boolean fits = program.fits(megabytes, limit);
        out.printf("-Xmx%dm: %s%n", megabytes, fits ? "enough" : "too little");
        return fits;
    }
}
