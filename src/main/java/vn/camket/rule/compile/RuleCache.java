package vn.camket.rule.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.camket.rule.file.RuleFile;
import vn.camket.rule.file.Sha256;

/**
 * Keeps compiled rules in a folder that processes may share, each entry under the hash of all that it was made of.
 *
 * <p>It only spares time: a folder that cannot be read or written never ends a run.
 */
public final class RuleCache {
    /** Changes whenever an entry's form changes, or what the compiler is told. */
    private static final String FORMAT = "camket rules 1";

    private static final int KEPT = 8;
    /** Younger entries may be in the hands of another process. */
    private static final long FRESH_MILLIS = 10 * 60 * 1000L;

    private final Path folder;
    private final String key;

    public RuleCache(Path folder, Collection<RuleFile> rules) throws IOException {
        Sha256 hash = new Sha256()
                .add(FORMAT)
                .add(RuleCompiler.version())
                .add(String.valueOf(Runtime.version().feature()));
        FactModel.addTo(hash);
        rules.forEach(rule -> hash.add(rule.file()).add(rule.source()));
        this.folder = folder;
        this.key = hash.hex();
    }

    private Path entry() {
        return folder.resolve(key + ".rules");
    }

    /** The rules as they were stored; empty when there are none, or none that are whole. */
    public Optional<CompiledRules> load() {
        try {
            byte[] bytes = Files.readAllBytes(entry());
            int start = Math.min(Sha256.LENGTH, bytes.length);
            byte[] content = Arrays.copyOfRange(bytes, start, bytes.length);
            return Arrays.equals(checksum(content), Arrays.copyOf(bytes, start))
                    ? Optional.of(CompiledRules.of(content))
                    : Optional.empty();
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    public void store(CompiledRules rules) {
        Path draft = null;
        try {
            Files.createDirectories(folder);
            draft = Files.createTempFile(folder, "rules", ".tmp");
            byte[] content = rules.toBytes();
            byte[] bytes = Arrays.copyOf(checksum(content), Sha256.LENGTH + content.length);
            System.arraycopy(content, 0, bytes, Sha256.LENGTH, content.length);
            Files.write(draft, bytes);
            Files.move(draft, entry(), StandardCopyOption.ATOMIC_MOVE);
            prune();
        } catch (IOException unwritable) {
            discard(draft);
        }
    }

    /** Covers the key, so that an entry under another's name is noticed. */
    private byte[] checksum(byte[] content) {
        return new Sha256().add(key).add(content).digest();
    }

    private void prune() throws IOException {
        long newest = Files.getLastModifiedTime(entry()).toMillis();
        List<Aged> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(RuleCache::isOwn).toList()) {
                files.add(new Aged(file, Files.getLastModifiedTime(file).toMillis()));
            }
        }
        files.stream()
                .sorted((one, other) -> Long.compare(other.millis, one.millis))
                .skip(KEPT)
                .filter(file -> newest - file.millis > FRESH_MILLIS)
                .forEach(file -> discard(file.path));
    }

    private static boolean isOwn(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".rules") || (name.startsWith("rules") && name.endsWith(".tmp"));
    }

    private static void discard(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException held) {
            // another process holds it; the next run that stores something tries again
            return;
        }
    }

    private record Aged(Path path, long millis) {}
}
