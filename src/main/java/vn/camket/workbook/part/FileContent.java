package vn.camket.workbook.part;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Holds the bytes of a file of moderate size, so that it is read once; a large one stays on the disk. */
public final class FileContent {
    private static final int MODERATE = 1 << 20;

    private final Path file;
    private final byte[] bytes;

    private FileContent(Path file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    public static FileContent of(Path file) throws IOException {
        return new FileContent(file, Files.size(file) <= MODERATE ? Files.readAllBytes(file) : null);
    }

    public Path file() {
        return file;
    }

    /** All of its bytes, null for a large file. */
    byte[] bytes() {
        return bytes;
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
