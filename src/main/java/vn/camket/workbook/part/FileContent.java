package vn.camket.workbook.part;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import vn.camket.disk.Sha256;

/** Holds the bytes of a file of moderate size, so that it is read once; a large one stays on the disk. */
public final class FileContent {
    private static final int MODERATE = 1 << 20;

    private final Path file;
    private final byte[] bytes;
    private boolean isReopened;
    private boolean isLookedThrough;
    private List<PlainZip.Packed> directory;

    private FileContent(Path file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    public static FileContent of(Path file) throws IOException {
        return new FileContent(file, Files.size(file) <= MODERATE ? Files.readAllBytes(file) : null);
    }

    /** The file itself, for those who cannot read it from memory. */
    public Path file() {
        isReopened = true;
        return file;
    }

    /** Whether nothing was read of the file but the bytes that memory holds. */
    public boolean isHeld() {
        return bytes != null && !isReopened;
    }

    /** How many bytes it has. */
    public long size() throws IOException {
        return bytes == null ? Files.size(file) : bytes.length;
    }

    /** The hash of its bytes, in hexadecimal digits. */
    public String sha256() throws IOException {
        return bytes == null ? Sha256.hex(file) : Sha256.hex(bytes);
    }

    /** All of its bytes, null for a large file. */
    byte[] bytes() {
        return bytes;
    }

    /** Its entries when it lies in memory and is a plain zip file, null for any other; looked for once. */
    List<PlainZip.Packed> directory() {
        if (!isLookedThrough) {
            directory = bytes == null ? null : PlainZip.directory(bytes);
            isLookedThrough = true;
        }
        return directory;
    }

    /** Its first bytes, fewer when it is shorter. */
    public byte[] head(int most) throws IOException {
        if (bytes != null) {
            return bytes.length <= most ? bytes : Arrays.copyOf(bytes, most);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most);
        }
    }
}
