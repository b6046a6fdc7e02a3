package vn.camket.spark;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Comparator;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.IOUtils;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;
import org.apache.spark.TaskContext;
import vn.camket.disk.Sha256;

/**
 * Gives a file of a Parquet table a name and bytes that are the same for the same rows: Spark puts a random number into
 * the name, and the library of Parquet lists the encodings of a column, at the end of the file, in any order.
 *
 * @param folder address of the table
 * @param written name that Spark has given
 * @param name that it is to have
 */
record TablePart(String folder, String written, String name) implements Serializable {
    /** The length of what lies before it, and the letters of the format. */
    private static final int END = 8;

    /**
     * Puts the file under its name, and leaves the other, since the task may be tried once more.
     *
     * @return SHA-256 in hex
     */
    String settle(Store store) throws IOException {
        Path source = new Path(folder, written);
        Path target = new Path(folder, name);
        Path draft = new Path(folder, "." + name + "-" + TaskContext.get().taskAttemptId());
        FileSystem system = store.of(target);
        try (FSDataInputStream in = system.open(source);
                OutputStream out = new BufferedOutputStream(system.create(draft))) {
            copy(in, system.getFileStatus(source).getLen(), out);
        }
        store.put(draft, target);
        try (InputStream in = system.open(target)) {
            return Sha256.hex(in);
        }
    }

    private static void copy(FSDataInputStream in, long length, OutputStream out) throws IOException {
        ByteBuffer end = ByteBuffer.allocate(END).order(ByteOrder.LITTLE_ENDIAN);
        in.readFully(length - END, end.array());
        long rows = length - END - end.getInt(0);
        IOUtils.copyBytes(in, out, rows, false);
        ByteArrayOutputStream footer = new ByteArrayOutputStream();
        Util.writeFileMetaData(sorted(Util.readFileMetaData(in)), footer);
        footer.writeTo(out);
        out.write(end.putInt(0, footer.size()).array());
    }

    private static FileMetaData sorted(FileMetaData described) {
        described
                .getRow_groups()
                .forEach(group -> group.getColumns().forEach(column -> {
                    ColumnMetaData own = column.getMeta_data();
                    own.getEncodings().sort(Comparator.naturalOrder());
                    if (own.isSetEncoding_stats()) {
                        own.getEncoding_stats().sort(Comparator.naturalOrder());
                    }
                }));
        return described;
    }
}
