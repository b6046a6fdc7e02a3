package vn.camket.rule.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.camket.finding.RulesFile;

/**
 * Hashes all that findings depend on below the rules folder: rules, pages, parameters, units, register, vocabulary.
 *
 * @param sha256 of all of it
 * @param files SHA-256 of each file, by path with {@code /} between the names
 */
public record FolderHash(String sha256, SortedMap<String, String> files) {
    /** Hex; alike on every file system, as files are taken in the order of their paths. */
    public static String of(Path folder) throws IOException {
        Sha256 hash = new Sha256();
        for (Map.Entry<String, Path> file : list(folder).entrySet()) {
            RulesFile read =
                    RulesFile.read(folder, folder.relativize(file.getValue()).toString());
            if (read.refusal() == null) {
                hash.add(file.getKey()).add(read.bytes());
            }
        }
        return hash.hex();
    }

    /** The same, and the hash of each file. */
    public static FolderHash ofEach(Path folder) throws IOException {
        Sha256 hash = new Sha256();
        SortedMap<String, String> files = new TreeMap<>();
        for (Map.Entry<String, Path> file : list(folder).entrySet()) {
            RulesFile read =
                    RulesFile.read(folder, folder.relativize(file.getValue()).toString());
            if (read.refusal() == null) {
                hash.add(file.getKey()).add(read.bytes());
                files.put(file.getKey(), Sha256.of(read.bytes()));
            }
        }
        return new FolderHash(hash.hex(), files);
    }

    private static SortedMap<String, Path> list(Path folder) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = Normalizer.normalize(folder.relativize(file).toString(), Normalizer.Form.NFC)
                        .replace('\\', '/');
                if (!isAside(path)) {
                    files.put(path, file);
                }
            }
        }
        return files;
    }

    /** Whom to write to bears on no finding. */
    private static boolean isAside(String path) {
        return path.equals("contacts.json")
                || path.startsWith(".")
                || path.contains("/.")
                || RuleFolder.isNotes(path.substring(path.lastIndexOf('/') + 1));
    }
}
