package vn.camket;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Remembers size and time of every file in a folder. They are asked for again and again, since the messages of a file
 * system about changes do not come from network drives.
 */
record Stamps(Map<Path, Stamp> files) {
    /** None for a folder that is not there or cannot be listed. */
    static Stamps of(Path folder) {
        Map<Path, Stamp> files = new HashMap<>();
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                            return !path.equals(folder) && isAside(path)
                                    ? FileVisitResult.SKIP_SUBTREE
                                    : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                            if (!isAside(path)) {
                                files.put(path, Stamp.of(attributes));
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path path, IOException gone) {
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException gone) {
            return new Stamps(Map.of());
        }
        return new Stamps(files);
    }

    /** What editors and offices put beside a file while they write it. */
    private static boolean isAside(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(".") || name.startsWith("~$") || name.endsWith("~");
    }
}
