package vn.camket.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.hadoop.security.AccessControlException;
import org.apache.spark.SparkEnv;
import org.apache.spark.TaskContext;
import vn.camket.Unread;

/**
 * Has a workbook on a disk of this machine for as long as it is read: readers of workbooks go back and forth in them.
 *
 * @param file not there when it may not be opened
 * @param copied whether it was put there for this
 */
record Fetched(Path file, boolean copied) implements AutoCloseable {
    private static final int USUAL_TRIES = 4;

    /** @throws IOException when a store failed that may be well again when the task is tried once more */
    static Fetched of(Unread unread, Store store) throws IOException {
        if (unread.place().getScheme().equals("file")) {
            return new Fetched(Path.of(unread.place()), false);
        }
        Path file = Files.createTempFile("camket", ".workbook");
        org.apache.hadoop.fs.Path place = new org.apache.hadoop.fs.Path(unread.place());
        try (InputStream bytes = store.of(place).open(place)) {
            Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IllegalArgumentException unspeakable) {
            // A name that Hadoop cannot spell, as one with a colon in it.
            Files.delete(file);
        } catch (IOException failure) {
            Files.delete(file);
            if (!isForGood(failure) && !isLastTry()) {
                throw failure;
            }
        }
        return new Fetched(file, true);
    }

    private static boolean isForGood(IOException failure) {
        return failure instanceof FileNotFoundException || failure instanceof AccessControlException;
    }

    /** One workbook must not take the whole run with it. */
    private static boolean isLastTry() {
        int tries = SparkEnv.get().conf().getInt("spark.task.maxFailures", USUAL_TRIES);
        return TaskContext.get().attemptNumber() + 1 >= tries;
    }

    @Override
    public void close() throws IOException {
        if (copied) {
            Files.deleteIfExists(file);
        }
    }
}
