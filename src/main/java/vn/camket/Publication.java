package vn.camket;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.camket.disk.Disk;
import vn.camket.disk.Tree;

/**
 * Puts a run's folder into place whole: built beside it as {@code .run-<date>-<hash>}, then shown under its date by one
 * atomic rename of a link, or by two renames where links are not allowed. What was shown before stays beside it, since
 * people may have written answers into it. Both names lie equally deep, so that the relative links of a workbook hold
 * for programs that follow the link to its target as for those that do not.
 */
final class Publication {
    private static final Logger LOG = LoggerFactory.getLogger(Publication.class);
    private static final String DRAFT = ".draft";
    static final String RUN = ".run-";
    private static final String ASIDE = ".aside";
    private static final String LINK = ".link";

    private final Path out;
    private final boolean links;

    Publication(Path out) {
        this(out, true);
    }

    /**
     * Prepares an output folder.
     *
     * @param links whether to try links; false on systems that are known to refuse them
     */
    Publication(Path out, boolean links) {
        this.out = out;
        this.links = links;
    }

    /** Clears what a killed run left half-done, and puts back a date's folder that it had moved aside. */
    void recover() throws IOException {
        for (Path path : list(out)) {
            String name = path.getFileName().toString();
            if (name.equals(DRAFT)) {
                delete(path);
            } else if (name.startsWith(RUN) && name.endsWith(LINK)) {
                Files.delete(path);
            } else if (name.startsWith(RUN) && name.endsWith(ASIDE)) {
                Path shown = out.resolve(name.substring(RUN.length(), RUN.length() + 10));
                if (Files.exists(shown, LinkOption.NOFOLLOW_LINKS)) {
                    putAway(path);
                } else {
                    Files.move(path, shown);
                }
            }
        }
    }

    /** What was shown before stays; a link to it is of no more use. */
    private void putAway(Path aside) throws IOException {
        if (Files.isSymbolicLink(aside)) {
            Files.delete(aside);
        } else {
            String name = aside.getFileName().toString();
            Files.move(aside, free(name.substring(0, name.length() - ASIDE.length())));
        }
    }

    /** An empty folder to build a run in; {@link #recover} has cleared a former one. */
    Path draft() throws IOException {
        return Files.createDirectory(out.resolve(DRAFT));
    }

    /**
     * Shows a built folder under its date.
     *
     * @param hash tells runs of one date apart
     * @return the folder under its date
     */
    Path publish(Path draft, LocalDate asOf, String hash) throws IOException {
        Disk.keepAll(draft);
        String name = RUN + asOf + "-" + hash.substring(0, 12);
        Path shown = out.resolve(asOf.toString());
        if (Files.isDirectory(shown) && same(shown, draft)) {
            delete(draft);
            return shown;
        }
        Path built = out.resolve(name);
        if (Files.isDirectory(built) && same(built, draft)) {
            delete(draft);
        } else {
            built = free(name);
            Files.move(draft, built);
        }
        Disk.keepNames(out);
        if (!(links && link(built, shown))) {
            rename(built, shown, name);
        }
        Disk.keepNames(out);
        return shown;
    }

    /** Gives up a draft, as what it would show is shown. */
    void drop(Path draft) throws IOException {
        delete(draft);
    }

    /** Makes room where a run has failed; what cannot be cleared, the next run clears. */
    void giveUp() {
        try {
            recover();
        } catch (IOException still) {
            LOG.debug("{} is not cleared: {}", out, still.toString());
        }
    }

    private void rename(Path built, Path shown, String name) throws IOException {
        Path aside = out.resolve(name + "-former" + ASIDE);
        boolean replaced = Files.exists(shown, LinkOption.NOFOLLOW_LINKS);
        if (replaced) {
            Files.move(shown, aside);
        }
        Files.move(built, shown);
        if (replaced) {
            putAway(aside);
        }
    }

    private boolean link(Path built, Path shown) throws IOException {
        if (Files.isDirectory(shown, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        Path link = out.resolve(built.getFileName() + LINK);
        try {
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, built.getFileName());
            Files.move(link, shown, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (UnsupportedOperationException | AtomicMoveNotSupportedException refused) {
            return false;
        } catch (FileSystemException refused) {
            Files.deleteIfExists(link);
            return false;
        }
    }

    private Path free(String name) {
        Path free = out.resolve(name);
        for (int n = 2; Files.exists(free, LinkOption.NOFOLLOW_LINKS); n++) {
            free = out.resolve(name + "-" + n);
        }
        return free;
    }

    private static boolean same(Path one, Path other) throws IOException {
        Tree tree = Tree.of(one);
        Set<Path> files = tree.files().keySet();
        if (files.size() != Tree.of(other).files().size()) {
            return false;
        }
        for (Path file : files) {
            Path twin = other.resolve(tree.root().relativize(file).toString());
            if (!Files.isRegularFile(twin) || Files.mismatch(file, twin) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        for (Path file : list(folder)) {
            if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                delete(file);
            } else {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
