package vn.camket.workbook.part;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Opens the entries of a zipped file: from memory where it lies there and is plain, else as the JDK does. */
public interface Zip extends Closeable {
    /**
     * Opens a file.
     *
     * @param names charset of the names of its entries
     * @throws java.util.zip.ZipException when it is no whole zip file
     */
    static Zip open(FileContent content, Charset names) throws IOException {
        List<PlainZip.Packed> directory = content.directory();
        return directory == null
                ? new OnDisk(new ZipFile(content.file().toFile(), names))
                : new PlainZip(content.bytes(), directory);
    }

    /** In the order of its directory. */
    List<? extends ZipEntry> entries();

    /** The bytes of one of its entries. */
    InputStream open(ZipEntry entry) throws IOException;

    /** Leaves it to the JDK. */
    record OnDisk(ZipFile zip) implements Zip {
        @Override
        public List<? extends ZipEntry> entries() {
            return zip.stream().toList();
        }

        @Override
        public InputStream open(ZipEntry entry) throws IOException {
            return zip.getInputStream(entry);
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }
}
