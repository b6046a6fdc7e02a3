package vn.camket.spark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.Partitioner;

/** Sends each thing to the share that it was put into. */
final class ByShare extends Partitioner {
    private static final long serialVersionUID = 1L;

    private final HashMap<String, Integer> shares = new HashMap<>();
    private final int count;

    private ByShare(List<List<String>> things) {
        this.count = things.size();
        for (int share = 0; share < count; share++) {
            for (String thing : things.get(share)) {
                shares.put(thing, share);
            }
        }
    }

    /** As {@link Shares#of} divides them. */
    static ByShare of(Map<String, Long> work, long each) {
        return new ByShare(Shares.of(work, each));
    }

    @Override
    public int numPartitions() {
        return count;
    }

    @Override
    public int getPartition(Object thing) {
        return Objects.requireNonNull(shares.get(thing), () -> thing + " is in no share");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ByShare known && known.shares.equals(shares);
    }

    @Override
    public int hashCode() {
        return shares.hashCode();
    }
}
