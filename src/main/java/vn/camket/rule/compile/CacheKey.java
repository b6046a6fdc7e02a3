package vn.camket.rule.compile;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the secret of a user's seals in {@code .camket/cache.key} of the home folder, out of reach of whoever can write
 * where compiled rules are kept.
 *
 * <p>A key that others could have read or written is worth nothing: compiled rules are byte code, which no class loader
 * holds back once it is planted.
 */
final class CacheKey {
    private static final Logger LOG = LoggerFactory.getLogger(CacheKey.class);
    private static final int LENGTH = 32;
    private static final String OWNERS_FOLDER = "rwx------";
    private static final String OWNERS_FILE = "rw-------";

    private final Path home;
    private final Path folder;
    private final Path file;

    private CacheKey(Path home) {
        this.home = home;
        this.folder = home.resolve(".camket");
        this.file = folder.resolve("cache.key");
    }

    /**
     * The seal made with the key, which the first use makes; empty, and logged, when there is no key to trust.
     *
     * @param home the user's own folder, null when it is not known
     */
    static Optional<Seal> seal(Path home) {
        try {
            if (home == null || !home.isAbsolute() || !Files.isDirectory(home)) {
                throw new IOException("no home folder");
            }
            return Optional.of(new Seal(new CacheKey(home).secret()));
        } catch (IOException untrusted) {
            LOG.warn(
                    "Không giữ quy tắc đã biên dịch cho lần sau / compiled rules are not kept: {}",
                    untrusted.toString());
            return Optional.empty();
        }
    }

    private byte[] secret() throws IOException {
        makeFolder();
        expectOwn(folder, Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS), OWNERS_FOLDER);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            make();
        }
        expectOwn(file, Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS), OWNERS_FILE);
        try (var channel = Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
                var bytes = Channels.newInputStream(channel)) {
            byte[] secret = bytes.readNBytes(LENGTH + 1);
            if (secret.length != LENGTH) {
                throw new IOException(file + " is not " + LENGTH + " bytes long; delete it");
            }
            return secret;
        }
    }

    private void makeFolder() throws IOException {
        try {
            if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectory(folder, rights(OWNERS_FOLDER));
            }
        } catch (FileAlreadyExistsException meanwhile) {
            return;
        }
    }

    /** Written aside and moved into place whole: of two processes, the one that comes later gives the key. */
    private void make() throws IOException {
        byte[] secret = new byte[LENGTH];
        new SecureRandom().nextBytes(secret);
        Path draft = Files.createTempFile(folder, "cache", ".tmp", rights(OWNERS_FILE));
        try {
            Files.write(draft, secret);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private void expectOwn(Path path, boolean ofItsKind, String most) throws IOException {
        if (!ofItsKind) {
            throw new IOException(path + " is a link or something else than it should be; delete it");
        }
        if (isPosix()
                && !PosixFilePermissions.fromString(most)
                        .containsAll(Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS))) {
            throw new IOException(path + " is open to other users; delete it");
        }
    }

    private FileAttribute<?>[] rights(String rights) {
        return isPosix()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    private boolean isPosix() {
        return home.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
