package vn.camket.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** Finds {@code .camket/start} in the user's home, which nobody else may write into: an archive is code. */
final class OwnFolder {
    private static final Set<PosixFilePermission> OWNERS = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private OwnFolder() {}

    /** Null when there is none and none can be made. */
    static File find() {
        String home = System.getProperty("user.home");
        if (home == null || !new File(home).isAbsolute() || !new File(home).isDirectory()) {
            return null;
        }
        Path own = Path.of(home, ".camket");
        Path folder = own.resolve("start");
        try {
            return isOwn(own) && isOwn(folder) ? folder.toFile() : null;
        } catch (IOException | UnsupportedOperationException cannot) {
            return null;
        }
    }

    private static boolean isOwn(Path folder) throws IOException {
        boolean isPosix = File.separatorChar == '/';
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            make(folder, isPosix);
        }
        if (!isPosix) {
            return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
        }
        PosixFileAttributes found = Files.readAttributes(folder, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return found.isDirectory() && OWNERS.containsAll(found.permissions());
    }

    private static void make(Path folder, boolean isPosix) throws IOException {
        try {
            Files.createDirectory(
                    folder,
                    isPosix
                            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNERS)}
                            : new FileAttribute<?>[0]);
        } catch (FileAlreadyExistsException meanwhile) {
            return;
        }
    }
}
