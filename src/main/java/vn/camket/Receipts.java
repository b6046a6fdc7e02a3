package vn.camket;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

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
        // A date's folder may be shown by a link.
        Path root = folder.toRealPath();
        StringBuilder receipt = new StringBuilder();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                receipt.append(root.relativize(file))
                        .append('\t')
                        .append(Digests.hex(Checksum.of(file)))
                        .append('\n');
            }
        }
        return receipt.toString();
    }
}
