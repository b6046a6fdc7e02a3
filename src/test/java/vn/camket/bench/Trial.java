package vn.camket.bench;

/** Lists what is measured, in the order of a round. */
enum Trial {
    FIRST("1.000 bảng tính, lần đầu", "1,000 workbooks, first run", true, true, false),
    AGAIN("1.000 bảng tính, chạy lại", "1,000 workbooks, run again", true, false, false),
    UNCACHED("1.000 bảng tính, --no-cache", "1,000 workbooks, --no-cache", true, true, true),
    SAMPLE_AGAIN("Bộ mẫu, chạy lại", "sample, run again", false, false, false),
    SAMPLE_UNCACHED("Bộ mẫu, --no-cache", "sample, --no-cache", false, true, true);

    private final String vietnamese;
    private final String english;
    private final boolean large;
    private final boolean afresh;
    private final boolean uncached;

    Trial(String vietnamese, String english, boolean large, boolean afresh, boolean uncached) {
        this.vietnamese = vietnamese;
        this.english = english;
        this.large = large;
        this.afresh = afresh;
        this.uncached = uncached;
    }

    String vietnamese() {
        return vietnamese;
    }

    String english() {
        return english;
    }

    /** Whether it checks the generated workbooks, and not the sample. */
    boolean large() {
        return large;
    }

    /** Whether its output folder is emptied before. */
    boolean afresh() {
        return afresh;
    }

    boolean uncached() {
        return uncached;
    }

    /** Runs that share a folder find what the former one has stored. */
    String folder() {
        return (large ? "large" : "sample") + (uncached ? "-uncached" : "");
    }
}
