package vn.camket;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.stream.Stream;
import vn.camket.disk.Tree;
import vn.camket.trail.Manifest;
import vn.camket.trail.Prints;
import vn.camket.trail.RunLog;

/**
 * Thins out old results. Of each there stay its findings and its manifest, by which later runs know since when a finding
 * is open, and whatever people have written into it.
 */
public final class Pruning {
    private final Path out;
    private final boolean rehearsed;
    private final Told told = new Told();

    private Pruning(Path out, boolean rehearsed) {
        this.out = out;
        this.rehearsed = rehearsed;
    }

    /** What was done, or would be. */
    public static final class Told {
        private final List<Path> thinned = new ArrayList<>();
        private final List<Path> kept = new ArrayList<>();
        private long bytes;

        /** Results of which files were removed. */
        public List<Path> thinned() {
            return thinned;
        }

        /** Files that somebody has changed or added since they were made, and results that have no manifest. */
        public List<Path> kept() {
            return kept;
        }

        /** How much room it makes. */
        public long bytes() {
            return bytes;
        }
    }

    /**
     * Thins out results older than a number of newest ones, and those that a later run for the same date replaced.
     *
     * @param keep how many results stay whole
     * @param rehearsed whether to tell only
     * @throws RunFailure when the output folder cannot be written
     */
    @SuppressWarnings("try") // the lock is held, never asked
    public static Told of(Path out, int keep, boolean rehearsed) {
        Pruning pruning = new Pruning(out, rehearsed);
        if (!Files.isDirectory(out)) {
            return pruning.told;
        }
        try (RunLock lock = RunLock.on(out)) {
            pruning.prune(keep);
            return pruning.told;
        } catch (IOException unwritable) {
            throw RunLock.unwritable(out, unwritable);
        }
    }

    private void prune(int keep) throws IOException {
        NavigableMap<LocalDate, Path> results = Published.in(out);
        Set<Path> shown = new HashSet<>();
        for (Path result : results.values()) {
            shown.add(result.toRealPath());
        }
        for (Path replaced : replaced()) {
            if (!shown.contains(replaced.toRealPath())) {
                thin(replaced, true);
            }
        }
        List<LocalDate> old = results.descendingKeySet().stream().skip(keep).toList();
        for (LocalDate date : old) {
            thin(results.get(date), false);
        }
        if (!old.isEmpty()) {
            told.bytes += RunLog.thin(out, results.higherKey(old.get(0)).toString(), rehearsed);
        }
    }

    /** The folders of results that were replaced. */
    private List<Path> replaced() throws IOException {
        List<Path> folders = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(out, Publication.RUN + "*")) {
            for (Path folder : found) {
                if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                    folders.add(folder);
                }
            }
        }
        folders.sort(null);
        return folders;
    }

    /** @param wholly whether its findings go too, as another result tells what it told */
    private void thin(Path folder, boolean wholly) throws IOException {
        Tree tree = Tree.of(folder);
        Path root = tree.root();
        if (!Files.isRegularFile(root.resolve(Manifest.NAME))) {
            told.kept.add(folder);
            return;
        }
        Manifest manifest = Manifest.read(root);
        boolean thinned = false;
        boolean touched = false;
        for (Path file : tree.files().keySet()) {
            String name = tree.name(file);
            boolean stays = name.equals(Manifest.NAME) || !wholly && name.equals(Pack.FINDINGS);
            if (!stays && Prints.of(file).equals(manifest.outputs().get(name))) {
                remove(file);
                thinned = true;
            } else if (!stays) {
                told.kept.add(folder.resolve(name));
                touched = true;
            }
        }
        if (wholly && !touched) {
            remove(root.resolve(Manifest.NAME));
            thinned = true;
        }
        if (thinned) {
            told.thinned.add(folder);
            removeEmptyFolders(tree, wholly);
        }
    }

    private void remove(Path file) throws IOException {
        told.bytes += Files.size(file);
        if (!rehearsed) {
            Files.delete(file);
        }
    }

    private void removeEmptyFolders(Tree tree, boolean wholly) throws IOException {
        if (rehearsed) {
            return;
        }
        List<Path> deepestFirst = new ArrayList<>(tree.folders().keySet());
        Collections.reverse(deepestFirst);
        if (wholly) {
            deepestFirst.add(tree.root());
        }
        for (Path folder : deepestFirst) {
            if (isEmpty(folder)) {
                Files.delete(folder);
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }
}
