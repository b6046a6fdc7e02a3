package vn.camket.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static vn.camket.workbook.Book.row;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.fact.Limits;
import vn.camket.fact.Reading;
import vn.camket.workbook.xlsx.RawBook;

class RefusalTest {
    private static final WorkbookReader READER = new WorkbookReader(Words.VOCABULARY);

    @TempDir
    Path folder;

    private void assertRefused(Path file, String reason, String... details) {
        assertEquals(
                new Reading.Refusal(reason, List.of(details)), READER.read(file).refusal());
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("file.xlsx"), bytes);
    }

    private Path file(String text) throws IOException {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] workbook() throws IOException {
        return Files.readAllBytes(Book.sheetOf(row("Nội dung", "Trạng thái"), row("Khảo sát", "Hoàn thành"))
                .save(folder));
    }

    @Test
    void refuses_what_is_no_workbook() throws IOException {
        assertRefused(file("Kính gửi các đồng chí"), "not-a-workbook");
        byte[] owner = new byte[165];
        Arrays.fill(owner, (byte) ' ');
        owner[0] = 5;
        owner[60] = 0;
        assertRefused(file(owner), "not-a-workbook");
        assertRefused(
                file(new byte[] {(byte) 0xFF, (byte) 0xD8, 'a', ';', 'b', '\n', 0, ';', 'c', '\n'}), "not-a-workbook");
        assertRefused(file(""), "empty");
    }

    @Test
    void refuses_a_missing_file_and_a_folder() {
        assertRefused(folder.resolve("không có.xlsx"), "cannot-open");
        assertRefused(folder, "cannot-open");
    }

    @Test
    void refuses_a_truncated_file() throws IOException {
        byte[] whole = workbook();
        assertRefused(file(Arrays.copyOf(whole, whole.length * 3 / 5)), "truncated");
    }

    @Test
    void refuses_other_formats_by_their_content() throws IOException {
        assertRefused(file("%PDF-1.7\n1;2\n3;4\n"), "unsupported-format", "pdf");
        assertRefused(file("{\\rtf1 a;b\nc;d\n}"), "unsupported-format", "rtf");
        assertRefused(file("MIME-Version: 1.0\n\n<table><tr><td>1</table>"), "unsupported-format", "mht");
        String namespace = "urn:schemas-microsoft-com:office:spreadsheet";
        assertRefused(
                file("<?xml version=\"1.0\"?><Workbook xmlns=\"" + namespace + "\"/>"), "unsupported-format", "xml");
        Path file = folder.resolve("other.xlsx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            document.write(out);
        }
        assertRefused(file, "unsupported-format", "docx");
    }

    @Test
    void refuses_an_encrypted_workbook() throws Exception {
        assertRefused(encrypted("mật khẩu", workbook()), "encrypted");
    }

    @Test
    void reads_a_workbook_that_is_encrypted_with_the_password_that_everybody_has() throws Exception {
        Path plain = Files.write(folder.resolve("plain.xlsx"), workbook());
        assertEquals(READER.read(plain), READER.read(encrypted(Decryptor.DEFAULT_PASSWORD, workbook())));
    }

    @Test
    void refuses_an_encrypted_file_in_an_encrypted_file() throws Exception {
        byte[] once = Files.readAllBytes(encrypted(Decryptor.DEFAULT_PASSWORD, workbook()));
        assertRefused(encrypted(Decryptor.DEFAULT_PASSWORD, once), "damaged");
    }

    @Test
    void refuses_a_workbook_with_managed_rights() throws IOException {
        Path file = folder.resolve("rights.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            container.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
            container.writeFilesystem(out);
        }
        assertRefused(file, "encrypted");
    }

    private Path encrypted(String password, byte[] workbook) throws Exception {
        Path file = folder.resolve("encrypted.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream inner = encryptor.getDataStream(container)) {
                inner.write(workbook);
            }
            container.writeFilesystem(out);
        }
        return file;
    }

    @Test
    void refuses_a_wrong_checksum() throws IOException {
        byte[] bytes = workbook();
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < bytes.length - 46; at++) {
            if (zip.getInt(at) == 0x02014b50) {
                zip.putInt(at + 16, zip.getInt(at + 16) ^ 1);
            }
        }
        assertRefused(file(bytes), "damaged");
    }

    @Test
    void refuses_broken_xml_a_doctype_and_a_cell_beyond_the_sheet() {
        assertRefused(RawBook.of("", "").sheet("<worksheet><sheetData>").save(folder), "damaged");
        assertRefused(
                RawBook.of("", "").sheet("<!DOCTYPE worksheet><worksheet/>").save(folder), "damaged");
        assertRefused(RawBook.of("<row><c r=\"XFE1\"><v>1</v></c></row>", "").save(folder), "damaged");
        assertRefused(RawBook.of("<row><c t=\"s\"><v>7</v></c></row>", "").save(folder), "damaged");
    }

    @Test
    void refuses_work_beyond_a_limit() throws IOException {
        Limits few = new Limits(1, 1, 10_000, 1, 1, 3, 100, 1, 1, 20, 10, 10, 100, 10, 30);
        WorkbookReader reader = new WorkbookReader(Words.VOCABULARY, few);
        String row = "<row><c><v>1</v></c></row>";
        assertFalse(reader.read(RawBook.of(row, "").save(folder)).isRefused());
        assertEquals(
                new Reading.Refusal("too-large", List.of("rows", "1")),
                reader.read(RawBook.of(row + row, "").save(folder)).refusal());
        assertEquals(
                new Reading.Refusal("too-large", List.of("fileMegabytes", "1")),
                reader.read(file(new byte[1_100_000])).refusal());
    }

    @Test
    void equal_bytes_give_equal_readings() throws IOException {
        Path file = file(workbook());
        assertEquals(READER.read(file), READER.read(file));
    }
}
