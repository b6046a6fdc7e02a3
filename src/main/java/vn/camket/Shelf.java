package vn.camket;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.camket.disk.Disk;
import vn.camket.disk.Tree;

/**
 * Keeps entries under the hashes of what they follow from, each whole or not there, in a folder that processes may share
 * and anybody may delete. An entry that cannot be kept costs time at the next run, never the run itself.
 */
final class Shelf {
    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);
    private static final String ENDING = ".cbor";
    private static final String DRAFT = "-" + ProcessHandle.current().pid() + ".tmp";
    private static final AtomicLong DRAFTS = new AtomicLong();

    private final Path folder;
    private final Path current;
    private final AtomicBoolean grown = new AtomicBoolean();
    private final AtomicBoolean warned = new AtomicBoolean();

    /** @param version of the entries; those of other versions are never found, and make room first */
    Shelf(Path folder, String version) {
        this.folder = folder;
        this.current = folder.resolve(version);
    }

    /** Empty when there is none, or none that is whole. */
    Optional<byte[]> find(String hash) {
        try {
            byte[] bytes = Files.readAllBytes(entry(hash));
            byte[] body = Arrays.copyOfRange(bytes, Math.min(Checksum.LENGTH, bytes.length), bytes.length);
            boolean whole = Arrays.equals(Arrays.copyOf(bytes, Checksum.LENGTH), Checksum.of(body));
            return whole ? Optional.of(body) : Optional.empty();
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    void keep(String hash, byte[] body) {
        Path entry = entry(hash);
        Path draft = entry.resolveSibling(hash + "-" + DRAFTS.incrementAndGet() + DRAFT);
        byte[] bytes = Arrays.copyOf(Checksum.of(body), Checksum.LENGTH + body.length);
        System.arraycopy(body, 0, bytes, Checksum.LENGTH, body.length);
        try {
            write(draft, bytes);
            Disk.replace(draft, entry);
            grown.set(true);
        } catch (IOException full) {
            // The next thousand will not be kept either.
            if (warned.getAndSet(true)) {
                LOG.debug("{} could not be kept: {}", entry, full.toString());
            } else {
                LOG.warn("{} could not be kept: {}", entry, full.toString());
            }
            discard(draft);
        }
    }

    private static void write(Path draft, byte[] bytes) throws IOException {
        try {
            Files.write(draft, bytes);
        } catch (NoSuchFileException first) {
            Files.createDirectories(draft.getParent());
            Files.write(draft, bytes);
        }
    }

    private Path entry(String hash) {
        return current.resolve(hash.substring(0, 2)).resolve(hash + ENDING);
    }

    /**
     * Drops the oldest of the entries that are not in use, and what other runs left half-written, down to a number; does
     * nothing when nothing was kept since.
     */
    void prune(Set<String> used, int spared) {
        if (!grown.getAndSet(false)) {
            return;
        }
        try {
            List<Aged> idle = new ArrayList<>();
            Tree.of(folder).files().forEach((file, seen) -> {
                if (!isUsed(file, used)) {
                    idle.add(new Aged(file, seen.lastModifiedTime().toMillis()));
                }
            });
            idle.sort(Comparator.comparingLong(Aged::millis).reversed());
            idle.stream().skip(spared).map(Aged::file).forEach(Shelf::discard);
        } catch (IOException unlisted) {
            LOG.debug("{} is not pruned: {}", folder, unlisted.toString());
        }
    }

    private record Aged(Path file, long millis) {}

    private boolean isUsed(Path file, Set<String> used) {
        Path version = file.getParent().getParent();
        return version != null
                && version.getFileName().equals(current.getFileName())
                && used.contains(file.getFileName().toString().replace(ENDING, ""));
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException held) {
            LOG.debug("{} stays: {}", file, held.toString());
        }
    }
}
