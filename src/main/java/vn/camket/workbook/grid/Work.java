package vn.camket.workbook.grid;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.LongSupplier;
import vn.camket.fact.Limits;

/** Counts the work spent on one workbook and refuses it beyond its limits. */
public final class Work {
    private static final long MEGABYTE = 1 << 20;
    private static final long NANOS = 1_000_000_000;
    /** A look costs as much as a hundred steps. */
    private static final int STEPS_BETWEEN_LOOKS = 8192;

    /** Bytes that a shared string takes besides its text, and one of its runs. */
    private static final int STRING = 8;

    private static final int RUN = 100;

    /** To be looked up once: that takes longer than to read a small part. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Limits limits;
    private final LongSupplier clock;
    private final long start;
    private int stepsToLook = STEPS_BETWEEN_LOOKS;
    private long unzipped;
    private long events;
    private long sheets;
    private long rows;
    private long cells;
    private long characters;
    private long tables;
    private long stringBytes;
    private long merges;
    private long pageElements;

    public Work(Limits limits) {
        this(limits, THREADS::getCurrentThreadCpuTime);
    }

    /** @param clock nanoseconds of the safety net; by the processor's time a busy machine judges as an idle one does */
    Work(Limits limits, LongSupplier clock) {
        this.limits = limits;
        this.clock = clock;
        this.start = clock.getAsLong();
    }

    /** Looks at the clock now and then; work that no limit counts calls it, the other methods do so themselves. */
    public void step() {
        if (--stepsToLook == 0) {
            look();
        }
    }

    private void look() {
        stepsToLook = STEPS_BETWEEN_LOOKS;
        if (clock.getAsLong() - start > limits.seconds() * NANOS) {
            throw new RefusedException(Reason.TOO_SLOW, Long.toString(limits.seconds()));
        }
    }

    public void file(long bytes) {
        check("fileMegabytes", bytes, limits.fileMegabytes() * MEGABYTE, limits.fileMegabytes());
    }

    public void unzipped(int bytes) {
        unzipped += bytes;
        check("unzippedMegabytes", unzipped, limits.unzippedMegabytes() * MEGABYTE, limits.unzippedMegabytes());
    }

    public void event() {
        check("events", ++events, limits.events());
    }

    public void sheet() {
        check("sheets", ++sheets, limits.sheets());
    }

    public void row() {
        check("rows", ++rows, limits.rows());
    }

    /** @param length of its text */
    public void cell(int length) {
        check("cells", ++cells, limits.cells());
        characters += length;
        check("characters", characters, limits.characters());
    }

    public void table() {
        check("tables", ++tables, limits.tables());
    }

    /**
     * Counts a shared string by the room that it takes.
     *
     * @param runs how many runs of other typefaces are kept of it
     */
    public void string(int bytes, int runs) {
        stringBytes += bytes + STRING + (long) runs * RUN;
        check("stringMegabytes", stringBytes, limits.stringMegabytes() * MEGABYTE, limits.stringMegabytes());
    }

    /** Checks the characters that one cell has so far. */
    public void cellCharacters(int length) {
        check("cellCharacters", length, limits.cellCharacters());
    }

    public void merge() {
        check("merges", ++merges, limits.merges());
    }

    /** Checks how many styles, fonts or number formats there are so far. */
    public void styles(int count) {
        check("styles", count, limits.styles());
    }

    public void pageElement() {
        check("pageElements", ++pageElements, limits.pageElements());
    }

    /** Checks how many parts there are, or relations of one part. */
    public void parts(int count) {
        check("parts", count, limits.parts());
    }

    private void check(String limit, long spent, long allowed) {
        step();
        if (spent > allowed) {
            throw tooLarge(limit, allowed);
        }
    }

    private void check(String limit, long spent, long allowed, long shown) {
        step();
        if (spent > allowed) {
            throw tooLarge(limit, shown);
        }
    }

    private static RefusedException tooLarge(String limit, long allowed) {
        return new RefusedException(Reason.TOO_LARGE, limit, Long.toString(allowed));
    }
}
