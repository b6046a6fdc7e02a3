package vn.camket.rule.file;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import vn.camket.disk.Sha256;
import vn.camket.disk.Tree;
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
        read(folder, (name, bytes) -> hash.add(name).add(bytes));
        return hash.hex();
    }

    /** The same, and the hash of each file. */
    public static FolderHash ofEach(Path folder) throws IOException {
        Sha256 hash = new Sha256();
        SortedMap<String, String> files = new TreeMap<>();
        read(folder, (name, bytes) -> {
            hash.add(name).add(bytes);
            files.put(name, Sha256.hex(bytes));
        });
        return new FolderHash(hash.hex(), files);
    }

    private static void read(Path folder, BiConsumer<String, byte[]> reader) throws IOException {
        for (Map.Entry<String, Path> file : list(folder).entrySet()) {
            RulesFile read =
                    RulesFile.read(folder, folder.relativize(file.getValue()).toString());
            if (read.refusal() == null) {
                reader.accept(file.getKey(), read.bytes());
            }
        }
    }

    private static SortedMap<String, Path> list(Path folder) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        Tree tree = Tree.of(folder);
        for (Path file : tree.files().keySet()) {
            Path below = tree.root().relativize(file);
            String path =
                    Normalizer.normalize(below.toString(), Normalizer.Form.NFC).replace('\\', '/');
            if (!isAside(path)) {
                files.put(path, folder.resolve(below));
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
