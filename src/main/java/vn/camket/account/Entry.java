package vn.camket.account;

import java.time.Duration;
import java.time.Instant;

/**
 * An account as it is kept.
 *
 * @param hash of the password, with its salt and what it cost
 * @param passwords how many passwords it has had
 * @param failures wrong passwords since the last right one
 * @param lockedUntil no password is right before, null when it never was wrong so often
 */
record Entry(
        String name,
        Role role,
        String unit,
        String hash,
        int passwords,
        boolean mustChange,
        boolean closed,
        int failures,
        Instant lockedUntil,
        Instant created) {
    private static final int FAILURES = 5;
    private static final Duration FIRST_LOCK = Duration.ofMinutes(15);
    private static final Duration LONGEST_LOCK = Duration.ofDays(1);

    /** Doubling more often would overflow, long after the longest. */
    private static final int DOUBLINGS = 10;

    Account account() {
        return new Account(name, role, unit, mustChange);
    }

    Standing standing() {
        return new Standing(account(), closed, failures, lockedUntil, created);
    }

    boolean isLocked(Instant at) {
        return lockedUntil != null && at.isBefore(lockedUntil);
    }

    Entry with(String newHash, boolean seenByOthers) {
        return new Entry(name, role, unit, newHash, passwords + 1, seenByOthers, closed, 0, null, created);
    }

    Entry closed(boolean shut) {
        return new Entry(name, role, unit, hash, passwords, mustChange, shut, failures, lockedUntil, created);
    }

    Entry unlocked() {
        return new Entry(name, role, unit, hash, passwords, mustChange, closed, 0, null, created);
    }

    /** One more wrong password: each fifth in a row locks, twice as long as the one before. */
    Entry failed(Instant at) {
        int count = failures + 1;
        Instant until = count % FAILURES == 0 ? at.plus(lock(count / FAILURES - 1)) : lockedUntil;
        return new Entry(name, role, unit, hash, passwords, mustChange, closed, count, until, created);
    }

    private static Duration lock(int before) {
        Duration doubled = FIRST_LOCK.multipliedBy(1L << Math.min(before, DOUBLINGS));
        return doubled.compareTo(LONGEST_LOCK) > 0 ? LONGEST_LOCK : doubled;
    }
}
