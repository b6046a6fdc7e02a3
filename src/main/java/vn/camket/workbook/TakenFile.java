package vn.camket.workbook;

import java.io.IOException;
import java.nio.file.Path;
import vn.camket.workbook.part.FileContent;

/**
 * Holds a file together with the hash of its content.
 *
 * @param content of moderate size, the very bytes that were hashed
 * @param sha256 in hexadecimal digits
 */
public record TakenFile(Path file, FileContent content, String sha256) {
    public static TakenFile of(Path file) throws IOException {
        FileContent content = FileContent.of(file);
        return new TakenFile(file, content, content.sha256());
    }

    /** Whether what was read of it is what was hashed; a file that was opened again is hashed again. */
    public boolean isUnchanged() throws IOException {
        return content.isHeld() || FileContent.of(file).sha256().equals(sha256);
    }
}
