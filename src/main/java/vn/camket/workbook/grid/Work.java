package vn.camket.workbook.grid;

/** Counts the work spent on one workbook and refuses it beyond its limits. */
public final class Work {
    private static final long MEGABYTE = 1 << 20;
    /** Bytes that a shared string takes besides its text, and one of its runs. */
    private static final int STRING = 8;

    private static final int RUN = 100;

    private final Limits limits;
    private long unzipped;
    private long events;
    private long sheets;
    private long rows;
    private long cells;
    private long stringBytes;
    private long merges;
    private long styles;
    private long pageElements;

    public Work(Limits limits) {
        this.limits = limits;
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

    public void cell() {
        check("cells", ++cells, limits.cells());
    }

    /**
     * Counts a shared string by the room that it takes.
     *
     * @param runs how many runs of other typefaces are kept of it
     */
    public void string(int bytes, int runs) {
        stringBytes += bytes + STRING + (long) runs * RUN;
        check(
                "stringMegabytes",
                stringBytes,
                limits.stringMegabytes() * MEGABYTE,
                limits.stringMegabytes());
    }

    /** Checks the characters that one cell has so far. */
    public void cellCharacters(int length) {
        check("cellCharacters", length, limits.cellCharacters());
    }

    public void merge() {
        check("merges", ++merges, limits.merges());
    }

    public void style() {
        check("styles", ++styles, limits.styles());
    }

    public void pageElement() {
        check("pageElements", ++pageElements, limits.pageElements());
    }

    private static void check(String limit, long spent, long allowed) {
        check(limit, spent, allowed, allowed);
    }

    private static void check(String limit, long spent, long allowed, long shown) {
        if (spent > allowed) {
            throw new RefusedException(Reason.TOO_LARGE, limit, Long.toString(shown));
        }
    }
}
