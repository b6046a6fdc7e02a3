package vn.camket.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import vn.camket.Progress;
import vn.camket.text.Wording;

/** Shows on one line of a terminal, which it clears in the end, how far a run has come, how fast, and what is left. */
final class ProgressLine implements Progress, AutoCloseable {
    private static final long PAUSE = Duration.ofMillis(200).toNanos();

    /** Sooner nothing can be said of the pace. */
    private static final long FIRST = Duration.ofMillis(500).toNanos();

    private static final String CLEAR = "\r\u001b[K";

    private final PrintWriter terminal;
    private final Wording wording;
    private final LongSupplier clock;
    private Stage stage;
    private long begun;
    private long shown;

    /** @param clock in nanoseconds */
    ProgressLine(PrintWriter terminal, Wording wording, LongSupplier clock) {
        this.terminal = terminal;
        this.wording = wording;
        this.clock = clock;
    }

    @Override
    public void done(Stage now, int done, int all) {
        long time = clock.getAsLong();
        if (now != stage) {
            stage = now;
            begun = time;
            show(time, wording.label("progress." + name(), all));
        } else if (time - shown >= PAUSE && time - begun >= FIRST && done > 0) {
            double pace = (double) done / (time - begun);
            long rate = Math.round(pace * Duration.ofSeconds(1).toNanos());
            long left = Math.round((all - done) / pace / Duration.ofSeconds(1).toNanos());
            show(
                    time,
                    wording.label(
                            "progress." + name() + ".pace",
                            done,
                            all,
                            rate,
                            String.format(Locale.ROOT, "%d:%02d", left / 60, left % 60)));
        }
    }

    private String name() {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    private void show(long time, String line) {
        shown = time;
        terminal.print(CLEAR + line);
        terminal.flush();
    }

    @Override
    public void close() {
        terminal.print(CLEAR);
        terminal.flush();
    }
}
