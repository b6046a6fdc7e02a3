package vn.camket.account;

import java.time.Instant;

/**
 * Something that somebody did or tried.
 *
 * @param account null when nobody had signed in
 * @param role null as well then
 * @param address that it came from, e.g. 192.0.2.7
 * @param deed e.g. {@code POST /receipts/{number}/withdraw}
 * @param object what it was done to, e.g. the number of the receipt; null when the deed says it all
 */
public record LoggedDeed(
        Instant at, String account, Role role, String address, String deed, String object, Outcome outcome) {
    /** Names what came of it. */
    public enum Outcome {
        DONE,
        REFUSED,
        FAILED
    }
}
