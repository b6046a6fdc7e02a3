package vn.camket.rule.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.camket.rule.file.RuleFile;
import vn.camket.rule.file.Sha256;

/**
 * Keeps compiled rules in a folder that processes may share, each entry under the hash of all that it was made of and
 * under the user's seal.
 *
 * <p>It only spares time: a folder that cannot be read or written never ends a run.
 */
public final class RuleCache {
    /** Changes whenever an entry's form changes, or what the compiler is told. */
    private static final String FORMAT = "camket rules 3, counted and sealed";

    /** The rules of a release take about a megabyte. */
    private static final long LONGEST = 64 * 1024 * 1024;

    private static final int KEPT = 8;
    /** Younger entries may be in the hands of another process. */
    private static final long FRESH_MILLIS = 10 * 60 * 1000L;

    private final Path folder;
    private final Seal seal;
    private final String key;

    private RuleCache(Path folder, Seal seal, String key) {
        this.folder = folder;
        this.seal = seal;
        this.key = key;
    }

    /**
     * The place that a folder has for these rules; none without a key that is the user's alone.
     *
     * @param home where the key is kept, null when not known
     */
    public static Optional<RuleCache> of(Path folder, Path home, Collection<RuleFile> rules) throws IOException {
        Optional<Seal> seal = CacheKey.seal(home);
        return seal.isEmpty() ? Optional.empty() : Optional.of(new RuleCache(folder, seal.get(), key(rules)));
    }

    private static String key(Collection<RuleFile> rules) throws IOException {
        Sha256 hash = new Sha256()
                .add(FORMAT)
                .add(RuleCompiler.version())
                .add(String.valueOf(Runtime.version().feature()));
        FactModel.addTo(hash);
        rules.forEach(rule -> hash.add(rule.file()).add(rule.source()));
        return hash.hex();
    }

    private Path entry() {
        return folder.resolve(key + ".rules");
    }

    /** The rules as they were stored; empty when there are none, or none that are sealed and whole. */
    public Optional<CompiledRules> load() {
        try {
            byte[] bytes = bytes();
            int start = Math.min(Seal.LENGTH, bytes.length);
            byte[] content = Arrays.copyOfRange(bytes, start, bytes.length);
            return MessageDigest.isEqual(seal.of(key, content), Arrays.copyOf(bytes, start))
                    ? Optional.of(CompiledRules.of(content))
                    : Optional.empty();
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    /** What stands there may be anybody's: a pipe, which never ends, or more than memory holds. */
    private byte[] bytes() throws IOException {
        if (!Files.isRegularFile(entry(), LinkOption.NOFOLLOW_LINKS) || Files.size(entry()) > LONGEST) {
            throw new NoSuchFileException(entry().toString());
        }
        return Files.readAllBytes(entry());
    }

    public void store(CompiledRules rules) {
        Path draft = null;
        try {
            Files.createDirectories(folder);
            draft = Files.createTempFile(folder, "rules", ".tmp");
            byte[] content = rules.toBytes();
            byte[] bytes = Arrays.copyOf(seal.of(key, content), Seal.LENGTH + content.length);
            System.arraycopy(content, 0, bytes, Seal.LENGTH, content.length);
            Files.write(draft, bytes);
            Files.move(draft, entry(), StandardCopyOption.ATOMIC_MOVE);
            prune();
        } catch (IOException unwritable) {
            discard(draft);
        }
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
