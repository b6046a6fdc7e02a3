package vn.camket.spark;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;

/** Opens whatever Hadoop can: folders of this machine, HDFS, object stores. */
final class Store {
    private final Configuration configuration;

    Store(Configuration configuration) {
        this.configuration = configuration;
    }

    /** What somebody wrote as an address, in full; without a scheme it is one of the cluster's usual file system. */
    org.apache.hadoop.fs.Path qualified(String address) throws IOException {
        org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(address);
        return path.getFileSystem(configuration).makeQualified(path);
    }

    FileSystem of(org.apache.hadoop.fs.Path path) throws IOException {
        FileSystem system = path.getFileSystem(configuration);
        // Beside each file of a disk Hadoop would put one of checksums, which nobody else understands.
        system.setWriteChecksum(false);
        return system;
    }

    /** The same place for Java itself, which can spell any name of a disk; null when it is not on one. */
    static Path onDisk(org.apache.hadoop.fs.Path path) {
        return path.toUri().getScheme().equals("file") ? Path.of(path.toUri().getPath()) : null;
    }

    /** Gives what a task wrote its name, whole or not at all; another try of the task may have done so before. */
    void put(org.apache.hadoop.fs.Path draft, org.apache.hadoop.fs.Path file) throws IOException {
        FileSystem system = of(file);
        if (system.exists(file) || !system.rename(draft, file)) {
            system.delete(draft, false);
        }
        if (!system.exists(file)) {
            throw new IOException(file + " cannot be written");
        }
    }

    /** Copies a file or a folder onto a disk of this machine. */
    void copyDown(org.apache.hadoop.fs.Path from, Path to) throws IOException {
        of(from).copyToLocalFile(false, from, new org.apache.hadoop.fs.Path(to.toUri()), true);
    }
}
