package vn.camket.mail;

/**
 * What became of a letter.
 *
 * @param to id of the unit, or {@code coordinator}
 * @param about what it told
 * @param why it failed, null when it did not
 */
public record Sent(String to, Matter about, State state, String why) {
    /** Names what letters tell. */
    public enum Matter {
        FINDINGS,
        /** Reports that are soon due. */
        REPORTS,
        SUMMARY
    }

    /** Names what can become of a letter. */
    public enum State {
        SENT,
        FAILED,
        /** Nobody knows where to write to. */
        NO_ADDRESS,
        /** There was nothing to tell. */
        IDLE
    }
}
