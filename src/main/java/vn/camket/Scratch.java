package vn.camket;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.camket.disk.Tree;

/**
 * Holds a folder that is thrown away in the end.
 *
 * @param folder made for it
 */
public record Scratch(Path folder) implements AutoCloseable {
    public static Scratch make() throws IOException {
        return new Scratch(Files.createTempDirectory("camket"));
    }

    @Override
    public void close() throws IOException {
        Tree tree = Tree.of(folder);
        List<Path> paths = new ArrayList<>(tree.files().keySet());
        paths.addAll(tree.folders().keySet());
        paths.add(tree.root());
        paths.sort(Comparator.reverseOrder());
        for (Path path : paths) {
            Files.delete(path);
        }
    }
}
