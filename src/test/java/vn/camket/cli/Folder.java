package vn.camket.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Copies a folder, and remembers what lies in it. Names stay paths: a locale may not be able to spell them. */
final class Folder {
    private Folder() {}

    static Path copy(Path from, Path to) throws IOException {
        for (Path path : walk(from)) {
            Path copy = to.resolve(from.relativize(path));
            if (Files.isDirectory(path)) {
                Files.createDirectories(copy);
            } else {
                Files.copy(path, copy);
            }
        }
        return to;
    }

    /** Every file below a folder with its bytes. */
    static SortedMap<Path, ByteBuffer> content(Path folder) throws IOException {
        SortedMap<Path, ByteBuffer> content = new TreeMap<>();
        for (Path path : walk(folder)) {
            if (Files.isRegularFile(path)) {
                content.put(folder.relativize(path), ByteBuffer.wrap(Files.readAllBytes(path)));
            }
        }
        return content;
    }

    private static List<Path> walk(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.toList();
        }
    }
}
