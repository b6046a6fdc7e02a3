package vn.camket.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Divides work into shares of about the same size, the heaviest things first and into whichever share is the lightest, so
 * that no large one begins when all others are done. It follows from the work alone: the size of a cluster changes no
 * share, and so no byte of a result.
 */
final class Shares<T> {
    private final int place;
    private final List<T> things = new ArrayList<>();
    private long work;

    private Shares(int place) {
        this.place = place;
    }

    /**
     * The heaviest share comes first, as a cluster begins with it.
     *
     * @param work of each thing; of equal ones the first comes first
     * @param each about how much is to be in one share
     */
    static <T> List<List<T>> of(Map<T, Long> work, long each) {
        long all = work.values().stream().mapToLong(Long::longValue).sum();
        int count = (int) Math.max(1, Math.min(work.size(), (all + each - 1) / each));
        PriorityQueue<Shares<T>> lightest = new PriorityQueue<>(
                Comparator.comparingLong((Shares<T> share) -> share.work).thenComparingInt(share -> share.place));
        for (int place = 0; place < count; place++) {
            lightest.add(new Shares<>(place));
        }
        work.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(thing -> {
                    Shares<T> share = lightest.remove();
                    share.things.add(thing.getKey());
                    share.work += thing.getValue();
                    lightest.add(share);
                });
        return lightest.stream()
                .sorted(Comparator.comparingLong((Shares<T> share) -> share.work)
                        .reversed()
                        .thenComparingInt(share -> share.place))
                .map(share -> share.things)
                .toList();
    }
}
