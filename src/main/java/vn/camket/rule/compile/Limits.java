package vn.camket.rule.compile;

import java.time.Duration;

/**
 * States how much one rule may do on the facts of one agreement: counts, so that every machine judges alike.
 *
 * @param steps how many combinations of facts it may look at, whatever the facts
 * @param stepsPerFact so many more for each fact
 * @param reports how often it may report, whatever the facts
 * @param reportsPerFact so many more for each fact
 * @param time only a net below the counts
 */
public record Limits(int steps, int stepsPerFact, int reports, int reportsPerFact, Duration time) {
    /** Far above what any rule needs, and far below what a machine would notice. */
    public static final Limits USUAL = new Limits(200_000, 100, 10_000, 10, Duration.ofSeconds(30));

    long mostSteps(int facts) {
        return steps + (long) stepsPerFact * facts;
    }

    long mostReports(int facts) {
        return reports + (long) reportsPerFact * facts;
    }
}
