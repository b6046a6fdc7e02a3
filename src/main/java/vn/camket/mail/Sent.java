package vn.camket.mail;

/**
 * What became of a letter.
 *
 * @param to id of the unit, or {@code coordinator}
 * @param why it failed, null when it did not
 */
public record Sent(String to, State state, String why) {
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
