package vn.camket.slot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.camket.disk.Sha256;

/**
 * Holds copies of what is being sent in, on the disk of the reports, in a hidden folder that no check looks into, until
 * they are whole and can be put into place at one stroke.
 */
final class Incoming {
    private static final String FOLDER = ".incoming";

    /** No copy takes as long. */
    private static final Duration LEFT = Duration.ofDays(1);

    private static final Logger LOG = LoggerFactory.getLogger(Incoming.class);

    private final Path folder;

    /**
     * What was copied.
     *
     * @param sha256 of its bytes, in hex
     */
    record Copy(Path file, String sha256, long size) {
        /** Whether a file has the same bytes. */
        boolean isOf(Path other) throws IOException {
            return Files.size(other) == size && Sha256.hex(other).equals(sha256);
        }

        /** Gives it its name, unless there is a file of that name. */
        boolean place(Path target) throws IOException {
            try {
                Files.createLink(target, file);
                return true;
            } catch (FileAlreadyExistsException taken) {
                return false;
            } catch (UnsupportedOperationException | FileSystemException noLinks) {
                return move(target);
            }
        }

        private boolean move(Path target) throws IOException {
            try {
                Files.move(file, target);
                return true;
            } catch (FileAlreadyExistsException taken) {
                return false;
            }
        }
    }

    Incoming(Path reports) {
        this.folder = reports.resolve(FOLDER);
    }

    /** Copies a stream to its end, and waits until the disk has it. */
    Copy copy(InputStream bytes) throws IOException {
        // Not the reports folder itself: while a disk is away, nothing is to be sent beside it.
        if (!Files.isDirectory(folder)) {
            make();
        }
        Path copy = folder.resolve(UUID.randomUUID() + ".tmp");
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            bytes.transferTo(Channels.newOutputStream(channel));
            channel.force(true);
            return new Copy(copy, Sha256.hex(copy), channel.size());
        } catch (IOException failed) {
            Files.deleteIfExists(copy);
            throw failed;
        }
    }

    private void make() throws IOException {
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException another) {
            LOG.debug("{} was just made", folder);
        }
    }

    /** Drops a copy, and those that senders left behind who were killed. */
    void clear(Copy copy) {
        try {
            FileTime before =
                    FileTime.from(Files.getLastModifiedTime(folder).toInstant().minus(LEFT));
            Files.deleteIfExists(copy.file());
            try (DirectoryStream<Path> copies = Files.newDirectoryStream(folder, "*.tmp")) {
                for (Path other : copies) {
                    if (Files.getLastModifiedTime(other).compareTo(before) < 0) {
                        Files.deleteIfExists(other);
                    }
                }
            }
        } catch (IOException | DirectoryIteratorException held) {
            LOG.debug("{} is not cleared: {}", folder, held.toString());
        }
    }
}
