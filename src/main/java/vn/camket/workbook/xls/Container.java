package vn.camket.workbook.xls;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.camket.workbook.grid.Reason;
import vn.camket.workbook.grid.RefusedException;

/** Opens the records of a workbook: a stream inside of an OLE2 file, or the file itself as the oldest programs wrote it. */
final class Container implements Closeable {
    private static final String[] STREAMS = {"Workbook", "Book"};

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
                return new CutStream(root.createDocumentInputStream(root.getEntryCaseInsensitive(name)));
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

    /** Tells that a block lies behind the end of the file. */
    private static final class CutStream extends FilterInputStream {
        CutStream(InputStream blocks) {
            super(blocks);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            try {
                return super.read(bytes, from, length);
            } catch (IndexOutOfBoundsException e) {
                throw new RefusedException(Reason.TRUNCATED);
            }
        }
    }
}
