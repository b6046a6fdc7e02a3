package vn.camket.workbook.xls;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.IOUtils;
import vn.camket.workbook.grid.RefusedException;

/** Opens the records of a workbook: a stream inside of an OLE2 file, or the file itself as the oldest programs wrote it. */
final class Container implements Closeable {
    private static final String[] STREAMS = {"Workbook", "Book"};

    static {
        IOUtils.setByteArrayMaxOverride(256 << 20);
    }

    private final Path file;
    private final POIFSFileSystem streams;

    Container(Path file) throws IOException {
        this.file = file;
        this.streams =
                FileMagic.valueOf(file.toFile()) == FileMagic.OLE2 ? new POIFSFileSystem(file.toFile(), true) : null;
    }

    InputStream open() throws IOException {
        if (streams == null) {
            return Files.newInputStream(file);
        }
        DirectoryNode root = streams.getRoot();
        for (String name : STREAMS) {
            if (root.hasEntryCaseInsensitive(name)) {
                return root.createDocumentInputStream(root.getEntryCaseInsensitive(name));
            }
        }
        throw RefusedException.damaged();
    }

    @Override
    public void close() throws IOException {
        if (streams != null) {
            streams.close();
        }
    }
}
