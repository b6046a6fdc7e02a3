package vn.camket.account;

import java.time.Instant;

/**
 * How an account stands.
 *
 * @param closed whether nobody may sign in with it any more
 * @param failures wrong passwords since the last right one
 * @param lockedUntil nobody may sign in before, null when it was never locked since the last right password
 */
public record Standing(Account account, boolean closed, int failures, Instant lockedUntil, Instant created) {
    public boolean isLocked(Instant at) {
        return lockedUntil != null && at.isBefore(lockedUntil);
    }
}
