package vn.camket.spark;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import vn.camket.RemoteReports;

/** Is a reports folder in a store. */
final class StoredReports implements RemoteReports {
    private final Store store;
    private final Path folder;

    StoredReports(Store store, Path folder) {
        this.store = store;
        this.folder = folder;
    }

    @Override
    public List<Remote> list() throws IOException {
        String start = folder.toUri().getPath() + (folder.isRoot() ? "" : "/");
        List<Remote> files = new ArrayList<>();
        RemoteIterator<LocatedFileStatus> found = store.of(folder).listFiles(folder, true);
        while (found.hasNext()) {
            LocatedFileStatus file = found.next();
            String path = file.getPath().toUri().getPath().substring(start.length());
            Instant modified = Instant.ofEpochMilli(file.getModificationTime());
            files.add(new Remote(path, file.getPath().toUri(), file.getLen(), modified));
        }
        return files;
    }

    @Override
    public InputStream open(Remote file) throws IOException {
        return store.of(folder).open(new Path(file.place()));
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
