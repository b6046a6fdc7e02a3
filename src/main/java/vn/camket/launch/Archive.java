package vn.camket.launch;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32;

/**
 * Finds the archive of the program's classes for this jar and this JVM in {@code .camket/start} of the user's home.
 *
 * <p>Beside it lies its seal: its length and the checksum of its beginning, so that a damaged one is noticed. A seal that
 * tells of no archive says that this JVM cannot make or use one.
 */
final class Archive {
    private static final int BEGINNING = 1 << 16;
    private static final String NONE = "none";

    private final File folder;
    private final String name;

    Archive(File folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /** Null when there is no folder that is the user's alone. */
    static Archive of(ProgramFile program) {
        File folder = OwnFolder.find();
        return folder == null ? null : new Archive(folder, name(program.identity()));
    }

    private static String name(String identity) {
        CRC32 sum = new CRC32();
        sum.update(identity.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    File folder() {
        return folder;
    }

    String name() {
        return name;
    }

    File file() {
        return new File(folder, name.concat(".jsa"));
    }

    File sealFile() {
        return new File(folder, name.concat(".seal"));
    }

    /** Where one start lists the classes it loads. */
    File list() {
        return new File(
                folder,
                name.concat("-")
                        .concat(Long.toString(ProcessHandle.current().pid()))
                        .concat(".lst"));
    }

    boolean isUsable() {
        return file().exists() && seal().equals(sealOf(file()));
    }

    /** Whether it is not there, or damaged. */
    boolean isWanted() {
        return !seal().equals(NONE) && !isUsable();
    }

    /** Never try again with this jar and this JVM. */
    void giveUp() {
        seal(NONE);
    }

    /** Puts a new archive in place; it counts from the moment when it is sealed. */
    void accept(File made) throws IOException {
        String seal = sealOf(made);
        Files.move(made.toPath(), file().toPath(), StandardCopyOption.ATOMIC_MOVE);
        seal(seal);
    }

    private String seal() {
        try (InputStream bytes = new FileInputStream(sealFile())) {
            return new String(bytes.readNBytes(BEGINNING), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            return "";
        }
    }

    private void seal(String words) {
        File draft = new File(folder, name.concat("-seal.tmp"));
        try {
            Files.writeString(draft.toPath(), words);
            Files.move(draft.toPath(), sealFile().toPath(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException full) {
            // Without a seal the archive is not used: the next check tries again.
            return;
        }
    }

    private static String sealOf(File archive) {
        try (InputStream bytes = new FileInputStream(archive)) {
            CRC32 sum = new CRC32();
            sum.update(bytes.readNBytes(BEGINNING));
            return Long.toString(archive.length()).concat(" ").concat(Long.toHexString(sum.getValue()));
        } catch (IOException unreadable) {
            return "unreadable";
        }
    }
}
