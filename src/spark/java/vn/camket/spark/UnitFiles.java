package vn.camket.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/**
 * Writes the workbooks of units from the machines that they are made on.
 *
 * @param frame of {@link vn.camket.Concluded#frame}
 * @param seen the reports folder as seen from the folder of the result
 * @param folder address of the folder for them
 */
record UnitFiles(Posts posts, Broadcast<byte[]> frame, String seen, String folder) implements Serializable {
    /**
     * Writes one, whole or not at all; another try of the task may have written it before.
     *
     * @param blocks its findings by their places among all
     * @return the unit, and the print of its file
     */
    Tuple2<String, String> write(String unit, Iterable<Tuple2<Integer, byte[]>> blocks) throws IOException {
        List<Tuple2<Integer, byte[]>> own = new ArrayList<>();
        blocks.forEach(own::add);
        own.sort(Comparator.comparing(Tuple2::_1));
        Path file = Files.createTempFile("camket", ".xlsx");
        try {
            String print = posts.here()
                    .writeUnit(unit, own.stream().map(Tuple2::_2).toList(), frame.value(), Path.of(seen), file);
            put(file, unit);
            return new Tuple2<>(unit, print);
        } finally {
            Files.delete(file);
        }
    }

    private void put(Path file, String unit) throws IOException {
        var target = new org.apache.hadoop.fs.Path(folder, unit + ".xlsx");
        var draft = new org.apache.hadoop.fs.Path(
                folder, "." + unit + "-" + TaskContext.get().taskAttemptId());
        Store store = posts.store();
        store.of(target).copyFromLocalFile(false, true, new org.apache.hadoop.fs.Path(file.toUri()), draft);
        store.put(draft, target);
    }
}
