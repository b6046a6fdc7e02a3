package vn.camket.finding;

/**
 * Names a file that two rules folders do not have alike.
 *
 * @param file path relative to the folders, {@code /} as separator
 */
public record ChangedFile(String file, Part part, Change change) {
    /** Names what a file is for. */
    public enum Part {
        PARAMETERS,
        RULE,
        PAGE,
        AGREEMENT,
        UNITS,
        VOCABULARY,
        WAIVERS,
        OTHER;

        /** Whether what rules are shown depends on such a file. */
        public boolean isRegister() {
            return this == PARAMETERS || this == AGREEMENT || this == UNITS || this == VOCABULARY;
        }
    }

    /** Names what became of a file or a value. */
    public enum Change {
        ADDED,
        REMOVED,
        EDITED
    }
}
