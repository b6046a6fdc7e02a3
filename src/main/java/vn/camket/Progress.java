package vn.camket;

/** Is told how far a run has come. */
public interface Progress {
    /** Tells nobody. */
    Progress SILENT = (stage, done, all) -> {};

    /** Names what a run spends its time on, in its order. */
    enum Stage {
        /** Workbooks. */
        READING,
        /** Agreements. */
        CHECKING,
        /** The pack, as one. */
        WRITING
    }

    /**
     * Tells that some of the things of a stage are done, none at its beginning.
     *
     * @param all how many there are, at least one
     */
    void done(Stage stage, int done, int all);
}
