package vn.camket;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.camket.disk.Tree;

/** Finds the folders that runs have published, by their as-of dates. */
final class Published {
    private Published() {}

    /** None where there is no output folder. */
    static NavigableMap<LocalDate, Path> in(Path out) throws IOException {
        NavigableMap<LocalDate, Path> folders = new TreeMap<>();
        if (Files.isDirectory(out)) {
            try (DirectoryStream<Path> found =
                    Files.newDirectoryStream(out, "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]")) {
                found.forEach(folder -> date(folder).ifPresent(date -> folders.put(date, folder)));
            }
        }
        return folders;
    }

    private static Optional<LocalDate> date(Path folder) {
        try {
            return Optional.of(LocalDate.parse(folder.getFileName().toString()));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** Sizes of the files of a result, by path. */
    static SortedMap<String, Long> files(Path folder) throws IOException {
        SortedMap<String, Long> sizes = new TreeMap<>();
        Tree tree = Tree.of(folder);
        tree.files().forEach((file, seen) -> sizes.put(tree.name(file), seen.size()));
        return sizes;
    }

    static Path json(Path folder) {
        return folder.resolve("findings.json");
    }
}
