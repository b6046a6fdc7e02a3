package vn.camket.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.EstimationProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts how often each of many may do a thing: some times at once, then again as time passes. */
final class Allowance {
    /** Who was not seen for so many others is forgotten, so that the memory stays bounded. */
    private static final int MOST = 10_000;

    private final int atOnce;
    private final int anHour;
    private final TimeMeter clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST;
        }
    };

    Allowance(int atOnce, int anHour, InstantSource clock) {
        this.atOnce = atOnce;
        this.anHour = anHour;
        this.clock = meter(clock);
    }

    private static TimeMeter meter(InstantSource clock) {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return Duration.between(Instant.EPOCH, clock.instant()).toNanos();
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /** How long somebody has to wait before the next time; zero when there is no need to. */
    Duration wait(String who) {
        EstimationProbe probe = bucket(who).estimateAbilityToConsume(1);
        return Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    /** Counts one time. */
    void use(String who) {
        bucket(who).tryConsume(1);
    }

    private synchronized Bucket bucket(String who) {
        return buckets.computeIfAbsent(
                who,
                one -> Bucket.builder()
                        .withCustomTimePrecision(clock)
                        .addLimit(limit -> limit.capacity(atOnce).refillGreedy(anHour, Duration.ofHours(1)))
                        .build());
    }
}
