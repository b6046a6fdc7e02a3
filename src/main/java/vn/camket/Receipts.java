package vn.camket;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import vn.camket.disk.Tree;

/** Remembers which files were published for which outcome, so that the same pack is not written again to no purpose. */
final class Receipts {
    private static final int OTHERS = 8;

    private final Shelf shelf;

    Receipts(Path folder) {
        this.shelf = new Shelf(folder, ProgramCode.fingerprint());
    }

    /**
     * Whether a folder holds what was published for an outcome, whole.
     *
     * @param outcome hash of all that the pack follows from
     */
    boolean isShown(String outcome, Path folder) throws IOException {
        String receipt = shelf.find(outcome)
                .map(body -> new String(body, StandardCharsets.UTF_8))
                .orElse(null);
        return receipt != null && Files.isDirectory(folder) && receipt.equals(receipt(folder));
    }

    void keep(String outcome, Path folder) throws IOException {
        shelf.keep(outcome, receipt(folder).getBytes(StandardCharsets.UTF_8));
        shelf.prune(Set.of(outcome), OTHERS);
    }

    private static String receipt(Path folder) throws IOException {
        Tree tree = Tree.of(folder);
        StringBuilder receipt = new StringBuilder();
        for (Path file : tree.files().keySet()) {
            receipt.append(tree.name(file))
                    .append('\t')
                    .append(Checksum.hex(file))
                    .append('\n');
        }
        return receipt.toString();
    }
}
