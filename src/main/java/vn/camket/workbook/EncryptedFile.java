package vn.camket.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.camket.workbook.grid.Reason;
import vn.camket.workbook.grid.RefusedException;
import vn.camket.workbook.grid.Work;

/** Decrypts a workbook that is only protected against changes: it opens with a password that everybody has. */
final class EncryptedFile {
    private static final int BLOCK = 8192;

    private EncryptedFile() {}

    /**
     * Decrypts into a new temporary file, which the caller deletes.
     *
     * @throws RefusedException when the password is another one, or access is granted by other means
     */
    static Path decrypt(Path file, Work work) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            if (!container.getRoot().hasEntryCaseInsensitive(EncryptionInfo.ENCRYPTION_INFO_ENTRY)) {
                throw new RefusedException(Reason.ENCRYPTED);
            }
            Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(container));
            if (!decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
                throw new RefusedException(Reason.ENCRYPTED);
            }
            return copy(decryptor.getDataStream(container), work);
        } catch (GeneralSecurityException e) {
            throw new RefusedException(Reason.ENCRYPTED);
        }
    }

    private static Path copy(InputStream plain, Work work) throws IOException {
        Path copy = Files.createTempFile("camket-", ".xlsx");
        try (plain;
                OutputStream out = Files.newOutputStream(copy)) {
            byte[] block = new byte[BLOCK];
            for (int count = plain.read(block); count >= 0; count = plain.read(block)) {
                work.unzipped(count);
                out.write(block, 0, count);
            }
            return copy;
        } catch (IOException | RuntimeException e) {
            Files.delete(copy);
            throw e;
        }
    }
}
