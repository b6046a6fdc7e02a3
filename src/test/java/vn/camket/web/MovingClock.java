package vn.camket.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Goes on only when a test says so. */
final class MovingClock implements InstantSource {
    private volatile Instant now = Office.NOW.instant();

    @Override
    public Instant instant() {
        return now;
    }

    void goOn(Duration time) {
        now = now.plus(time);
    }
}
