package vn.camket.spark;

import java.io.IOException;
import java.io.Serializable;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import vn.camket.Outpost;

/**
 * Gives each executor the one outpost that all its tasks share.
 *
 * @param kit comes to an executor once
 */
record Posts(Broadcast<byte[]> kit, Broadcast<SerializableConfiguration> hadoop) implements Serializable {
    private static long known = -1;
    private static Outpost post;

    /** Sets it up for the first task that asks. */
    Outpost here() throws IOException {
        synchronized (Posts.class) {
            if (known != kit.id()) {
                post = Outpost.of(kit.value());
                known = kit.id();
            }
            return post;
        }
    }

    /** Hadoop's own settings come from the driver. */
    Store store() {
        return new Store(hadoop.value().value());
    }
}
