package vn.camket.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Copies and deletes whole folders. */
final class Folders {
    private Folders() {}

    /** Deletes a folder; one that is not there is deleted already. Links are not followed. */
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path path : paths(folder, Comparator.reverseOrder())) {
                Files.delete(path);
            }
        }
    }

    static void copy(Path folder, Path to) throws IOException {
        for (Path path : paths(folder, Comparator.naturalOrder())) {
            Files.copy(path, to.resolve(folder.relativize(path).toString()));
        }
    }

    private static List<Path> paths(Path folder, Comparator<Path> order) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.sorted(order).toList();
        }
    }
}
