package vn.camket.spark;

import java.io.IOException;
import java.io.Serializable;
import org.apache.spark.SparkEnv;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import vn.camket.Outpost;

/**
 * Gives each executor the one outpost that all its tasks share.
 *
 * @param kit comes to an executor once
 */
record Posts(Broadcast<byte[]> kit, Broadcast<SerializableConfiguration> hadoop) implements Serializable {
    private static String known;
    private static Outpost post;

    /** Sets it up for the first task that asks. */
    Outpost here() throws IOException {
        // One process may serve several programs one after the other, and each numbers what it sends from 0 on.
        String asked = SparkEnv.get().conf().getAppId() + "/" + kit.id();
        synchronized (Posts.class) {
            if (!asked.equals(known)) {
                post = Outpost.of(kit.value());
                known = asked;
            }
            return post;
        }
    }

    /** Hadoop's own settings come from the driver. */
    Store store() {
        return new Store(hadoop.value().value());
    }
}
