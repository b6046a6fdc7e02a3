package vn.camket.rule.compile;

import java.util.HashMap;
import java.util.Map;
import vn.camket.fact.FailedRule;

/**
 * Counts what each rule of one session does, and stops the one that does too much.
 *
 * <p>It is given to the engine as a fact, and {@link CountedText} makes every condition ask it. No author can name it.
 */
public final class Work {
    private static final int STEPS_BETWEEN_LOOKS = 1024;

    private final Map<String, long[]> steps = new HashMap<>();
    private final Map<String, long[]> reports = new HashMap<>();
    private final long mostSteps;
    private final long mostReports;
    private final long start = System.nanoTime();
    private final long nanos;

    /** @param facts how many the session has */
    public Work(Limits limits, int facts) {
        this.mostSteps = limits.mostSteps(facts);
        this.mostReports = limits.mostReports(facts);
        this.nanos = limits.time().toNanos();
    }

    /** Goes through conditions and the engine up to the session, to end it. */
    public static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final FailedRule.Reason reason;

        Stopped(FailedRule.Reason reason) {
            super(reason.name(), null, false, false);
            this.reason = reason;
        }

        public FailedRule.Reason reason() {
            return reason;
        }
    }

    /**
     * Counts that a rule looks at one more combination of facts; throws {@link Stopped} when that is one too many.
     *
     * @return true, so that it can stand among conditions
     */
    public boolean step(String stem) {
        long count = count(steps, stem);
        if (count > mostSteps) {
            throw new Stopped(FailedRule.Reason.TOO_MUCH_WORK);
        }
        if (count % STEPS_BETWEEN_LOOKS == 0 && System.nanoTime() - start > nanos) {
            throw new Stopped(FailedRule.Reason.TOO_LONG);
        }
        return true;
    }

    /** Counts that a rule reports once more; throws {@link Stopped} when that is once too often. */
    public void report(String stem) {
        if (count(reports, stem) > mostReports) {
            throw new Stopped(FailedRule.Reason.TOO_MUCH_WORK);
        }
    }

    private static long count(Map<String, long[]> counts, String stem) {
        return ++counts.computeIfAbsent(stem, any -> new long[1])[0];
    }
}
