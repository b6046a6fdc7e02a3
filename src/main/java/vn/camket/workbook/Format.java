package vn.camket.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.camket.workbook.grid.Reason;
import vn.camket.workbook.grid.RefusedException;

/** Tells the format of a file by its content, never by its extension, and refuses what is no readable workbook. */
enum Format {
    XLSX,
    XLS,
    /** An OLE2 file around the real one. */
    ENCRYPTED;

    private static final int HEAD = 4096;
    private static final int MOST_CONTENT_TYPES = 1 << 20;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** @throws RefusedException for anything but a workbook that can be read */
    static Format of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            throw new RefusedException(Reason.EMPTY);
        }
        if (begins(head, ZIP) || begins(head, EMPTY_ZIP)) {
            return ofZip(file);
        }
        if (begins(head, OLE2)) {
            return ofOle2(file);
        }
        if (beginsRecords(head)) {
            return XLS;
        }
        throw ofText(head);
    }

    /** The format of what stood in an encrypted file; another encrypted one in it is no honest workbook. */
    static Format ofDecrypted(Path file) throws IOException {
        Format format = of(file);
        if (format == ENCRYPTED) {
            throw RefusedException.damaged();
        }
        return format;
    }

    private static Format ofZip(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            String types = text(zip, "[Content_Types].xml");
            if (types.contains("sheet.binary.macroEnabled.main")) {
                throw unsupported("xlsb");
            }
            if (types.contains("spreadsheetml.") || types.contains("sheet.macroEnabled.main")) {
                return XLSX;
            }
            if (types.contains("wordprocessingml")) {
                throw unsupported("docx");
            }
            if (types.contains("presentationml")) {
                throw unsupported("pptx");
            }
            if (text(zip, "mimetype").contains("opendocument.spreadsheet")) {
                throw unsupported("ods");
            }
            throw new RefusedException(Reason.NOT_A_WORKBOOK);
        } catch (ZipException e) {
            boolean isCut = String.valueOf(e.getMessage()).contains("END header");
            throw new RefusedException(isCut ? Reason.TRUNCATED : Reason.DAMAGED);
        }
    }

    private static String text(ZipFile zip, String name) throws IOException {
        // Some writers give the names of parts in lower case; the package layer bears with it.
        ZipEntry entry = zip.stream()
                .filter(candidate -> candidate.getName().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(MOST_CONTENT_TYPES), StandardCharsets.UTF_8);
        }
    }

    private static Format ofOle2(Path file) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return ENCRYPTED;
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                return XLS;
            }
            throw root.hasEntryCaseInsensitive("WordDocument")
                    ? unsupported("doc")
                    : new RefusedException(Reason.NOT_A_WORKBOOK);
        } catch (IndexOutOfBoundsException e) {
            throw new RefusedException(Reason.TRUNCATED);
        }
    }

    /** Whether the file is the bare records of Excel 2 to 5, as old programs wrote them. */
    private static boolean beginsRecords(byte[] head) {
        return head.length > 3
                && head[0] == 9
                && (head[1] == 0 || head[1] == 2 || head[1] == 4 || head[1] == 8)
                && head[2] >= 4
                && head[2] <= 16
                && head[3] == 0;
    }

    private static RefusedException ofText(byte[] head) {
        String text =
                new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("%pdf")) {
            return unsupported("pdf");
        }
        if (lower.startsWith("<") && (lower.contains("<html") || lower.contains("<table"))) {
            return unsupported("html");
        }
        if (lower.startsWith("<") && lower.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            return unsupported("xml");
        }
        return text.indexOf('\0') < 0 && isTable(text)
                ? unsupported("csv")
                : new RefusedException(Reason.NOT_A_WORKBOOK);
    }

    /** The same separator in each of the first two lines. */
    private static boolean isTable(String text) {
        String[] lines = text.split("\r?\n", 3);
        for (String separator : new String[] {";", "\t", ","}) {
            if (lines.length > 1 && lines[0].contains(separator) && lines[1].contains(separator)) {
                return true;
            }
        }
        return false;
    }

    private static RefusedException unsupported(String extension) {
        return new RefusedException(Reason.UNSUPPORTED_FORMAT, extension);
    }

    private static boolean begins(byte[] head, byte[] magic) {
        for (int at = 0; at < magic.length; at++) {
            if (at >= head.length || head[at] != magic[at]) {
                return false;
            }
        }
        return true;
    }
}
