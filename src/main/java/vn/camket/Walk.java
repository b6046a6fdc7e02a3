package vn.camket;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.TreeMap;

/** Goes through a folder and what lies below it, but for hidden folders, in an order that every file system gives. */
final class Walk extends SimpleFileVisitor<Path> {
    private final Path folder;
    /** Two names that NFC, or the locale, makes alike are told apart. */
    private final TreeMap<String, Found> found = new TreeMap<>();

    /**
     * What is no folder, or is one that cannot be listed.
     *
     * @param stamp null when nothing could be learned of it
     */
    record Found(Path path, Stamp stamp) {}

    private Walk(Path folder) {
        this.folder = folder;
    }

    static Walk of(Path folder) throws IOException {
        Walk walk = new Walk(folder);
        Files.walkFileTree(folder, walk);
        return walk;
    }

    Collection<Found> found() {
        return found.values();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
        boolean hidden = !path.equals(folder) && path.getFileName().toString().startsWith(".");
        return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
        found.put(path.toUri().getRawPath(), new Found(path, Stamp.of(attributes)));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException failure) {
        found.put(path.toUri().getRawPath(), new Found(path, null));
        return FileVisitResult.CONTINUE;
    }
}
