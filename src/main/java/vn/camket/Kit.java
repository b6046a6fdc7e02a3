package vn.camket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.camket.disk.Tree;
import vn.camket.finding.RulesFile;

/**
 * All that another machine works by: the rules folder, its rules compiled, and the day.
 *
 * @param files of the rules folder, by path with {@code /} between the names
 * @param rules as {@link Basis#packedRules} gives them
 */
record Kit(SortedMap<String, byte[]> files, byte[] rules, LocalDate asOf) {
    private static final ObjectMapper FORM = BinaryForm.builder().build();

    static Kit of(Path folder, Basis basis, LocalDate asOf) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Tree tree = Tree.of(folder);
        for (Path file : tree.files().keySet()) {
            RulesFile read =
                    RulesFile.read(tree.root(), tree.root().relativize(file).toString());
            if (read.refusal() == null) {
                files.put(tree.name(file), read.bytes());
            }
        }
        return new Kit(files, basis.packedRules(), asOf);
    }

    /** @throws IOException when the bytes are of no kit of this release of the program */
    static Kit of(byte[] bytes) throws IOException {
        return FORM.readValue(bytes, Kit.class);
    }

    byte[] bytes() {
        try {
            return FORM.writeValueAsBytes(this);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a kit is plain bytes", broken);
        }
    }

    /** Puts the files of the rules folder into an empty one. */
    void unpack(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }
}
