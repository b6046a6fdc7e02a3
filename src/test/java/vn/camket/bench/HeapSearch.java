package vn.camket.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;

/** Finds the smallest heap with which the first run ends well: by halves, then between the halves in steps. */
final class HeapSearch {
    private static final int START = 512;
    private static final int STEP = 4;

    private final Ring ring;
    private final Load load;
    private final Duration limit;
    private final PrintStream out;

    /**
     * Prepares a search.
     *
     * @param limitMillis a heap with which a run takes longer, busy with collecting garbage, does not suffice
     */
    HeapSearch(Ring ring, Load load, long limitMillis, PrintStream out) {
        this.ring = ring;
        this.load = load;
        this.limit = Duration.ofMillis(limitMillis);
        this.out = out;
    }

    /** The heap in megabytes. */
    int smallest() throws IOException, InterruptedException {
        int enough = START;
        while (!fits(enough)) {
            enough *= 2;
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
        boolean fits = ring.fits(load, megabytes, limit);
        out.printf("%s -Xmx%dm: %s%n", load.key(), megabytes, fits ? "enough" : "too little");
        return fits;
    }
}
