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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds a few files under a user's seal in a folder that processes may share.
 *
 * <p>It only spares time: a folder that cannot be read or written never ends a run.
 *
 * @param form of what is stored; files of another form, as of an older program, are as if they were not there
 */
record SealedFolder(Path folder, String form, Seal seal) {
    /** The rules of a release take about a megabyte. */
    private static final long LONGEST = 64 * 1024 * 1024;

    private static final String ENDING = ".rules";
    private static final int KEPT = 8;
    /** Younger files may be in the hands of another process. */
    private static final long FRESH_MILLIS = 10 * 60 * 1000L;

    private record Aged(Path path, long millis, long bytes) {}

    /** What was stored under a name; empty when there is nothing, or nothing that is sealed and whole. */
    Optional<byte[]> find(String name) {
        try {
            byte[] bytes = bytes(file(name));
            int start = Math.min(Seal.LENGTH, bytes.length);
            byte[] content = Arrays.copyOfRange(bytes, start, bytes.length);
            return MessageDigest.isEqual(sealOf(name, content), Arrays.copyOf(bytes, start))
                    ? Optional.of(content)
                    : Optional.empty();
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    /** What stands there may be anybody's: a pipe, which never ends, or more than memory holds. */
    private static byte[] bytes(Path entry) throws IOException {
        if (!Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS) || Files.size(entry) > LONGEST) {
            throw new NoSuchFileException(entry.toString());
        }
        return Files.readAllBytes(entry);
    }

    byte[] sealOf(String name, byte[] content) {
        return seal.of(form + name, content);
    }

    private Path file(String name) {
        return folder.resolve(name + ENDING);
    }

    /** As many names as are never pruned: those with the most content first, of equals the newest. */
    List<String> names() {
        try {
            return newestFirst().stream()
                    .sorted(Comparator.comparingLong(Aged::bytes).reversed())
                    .map(aged -> aged.path.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .limit(KEPT)
                    .toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    void store(String name, byte[] content) {
        Path draft = null;
        try {
            Files.createDirectories(folder);
            draft = Files.createTempFile(folder, "rules", ".tmp");
            byte[] bytes = Arrays.copyOf(sealOf(name, content), Seal.LENGTH + content.length);
            System.arraycopy(content, 0, bytes, Seal.LENGTH, content.length);
            Files.write(draft, bytes);
            Files.move(draft, file(name), StandardCopyOption.ATOMIC_MOVE);
            prune(Files.getLastModifiedTime(file(name)).toMillis());
        } catch (IOException unwritable) {
            discard(draft);
        }
    }

    private void prune(long newest) throws IOException {
        newestFirst().stream()
                .skip(KEPT)
                .filter(file -> newest - file.millis > FRESH_MILLIS)
                .forEach(file -> discard(file.path));
    }

    private List<Aged> newestFirst() throws IOException {
        List<Aged> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(SealedFolder::isOwn).toList()) {
                files.add(new Aged(file, Files.getLastModifiedTime(file).toMillis(), Files.size(file)));
            }
        }
        files.sort((one, other) -> Long.compare(other.millis, one.millis));
        return files;
    }

    private static boolean isOwn(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ENDING) || (name.startsWith("rules") && name.endsWith(".tmp"));
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
}
