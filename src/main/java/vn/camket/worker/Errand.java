package vn.camket.worker;

/**
 * Work for a process of its own: a record of what it needs, none of it secret, and its result a record as well. Both are
 * made of texts, numbers, days, instants, paths, constants, records of ours, and lists and maps of these.
 *
 * @param <R> kind of the result, which is never null
 */
public interface Errand<R> {
    /**
     * Does the work, in the other process.
     *
     * @throws vn.camket.RunFailure when it cannot be done, with words for the person who asked
     * @throws vn.camket.finding.FaultyRulesException when the rules folder is faulty
     */
    R run();
}
