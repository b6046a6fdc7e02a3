package vn.camket.disk;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Lists what lies below a folder. Others may work there meanwhile: what vanishes on the way is left out, where the walks
 * of the JDK would end with a failure.
 *
 * @param root the folder itself, where it was given as a link the folder that this leads to
 * @param files regular files, links to them among them, with what was seen of each; in the order of their paths
 * @param folders those below the root, in the order of their paths
 */
public record Tree(
        Path root, SortedMap<Path, BasicFileAttributes> files, SortedMap<Path, BasicFileAttributes> folders) {

    /** @throws NoSuchFileException when there is no such folder */
    public static Tree of(Path folder) throws IOException {
        Path root = folder.toRealPath();
        SortedMap<Path, BasicFileAttributes> files = new TreeMap<>();
        SortedMap<Path, BasicFileAttributes> folders = new TreeMap<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                if (!inner.equals(root)) {
                    folders.put(inner, attributes);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() || attributes.isSymbolicLink() && Files.isRegularFile(file)) {
                    files.put(file, attributes);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException && !file.equals(root)) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
        return new Tree(root, Collections.unmodifiableSortedMap(files), Collections.unmodifiableSortedMap(folders));
    }

    /**
     * Path of a file below the root, with {@code /} between the names; taken from the URI, which keeps those that the
     * locale cannot spell.
     */
    public String name(Path file) {
        return name(root, file);
    }

    /** The same for any folder. */
    public static String name(Path folder, Path file) {
        return file.toUri().getPath().substring(folder.toUri().getPath().length());
    }
}
