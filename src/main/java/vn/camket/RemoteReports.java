package vn.camket;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.Collection;

/** Is a reports folder in a store that no path of this machine leads to; {@code toString} gives its address. */
public interface RemoteReports {
    /**
     * A file of it.
     *
     * @param path below the folder, {@code /} as separator
     * @param place address that the file can be opened by
     */
    record Remote(String path, URI place, long bytes, Instant modified) {}

    /** All files, those in folders below it among them, in any order. */
    Collection<Remote> list() throws IOException;

    InputStream open(Remote file) throws IOException;
}
