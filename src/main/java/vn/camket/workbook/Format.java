package vn.camket.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.camket.workbook.encoding.TextBytes;
import vn.camket.workbook.grid.Reason;
import vn.camket.workbook.grid.RefusedException;
import vn.camket.workbook.part.FileContent;
import vn.camket.workbook.part.Zip;

/** Tells the format of a file by its content, never by its extension, and refuses what is no readable workbook. */
enum Format {
    XLSX,
    XLSB,
    XLS,
    /** An OLE2 file around the real one. */
    ENCRYPTED,
    ODS,
    HTML,
    CSV;

    private static final int HEAD = 8192;
    /** Of the signs of a text, at most one in so many is a control sign. */
    private static final int FEWEST_SIGNS = 100;

    private static final int MOST_CONTENT_TYPES = 1 << 20;
    private static final Map<String, String> UNREAD = Map.of("%pdf", "pdf", "{\\rtf", "rtf", "mime-version:", "mht");
    private static final Pattern PAGE =
            Pattern.compile("<(!doctype html|html|head|body|meta|style|table|div|title)\\b");
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** The usual extension of its files; what is encrypted is an .xlsx inside. */
    String extension() {
        return this == ENCRYPTED ? "xlsx" : name().toLowerCase(Locale.ROOT);
    }

    /** @throws RefusedException for anything but a workbook that can be read */
    static Format of(FileContent content) throws IOException {
        byte[] head = content.head(HEAD);
        if (head.length == 0) {
            throw new RefusedException(Reason.EMPTY);
        }
        if (begins(head, ZIP) || begins(head, EMPTY_ZIP)) {
            return ofZip(content);
        }
        if (begins(head, OLE2)) {
            return ofOle2(content.file());
        }
        return beginsRecords(head) ? XLS : ofText(head);
    }

    /** The format of what stood in an encrypted file; another encrypted one in it is no honest workbook. */
    static Format ofDecrypted(FileContent content) throws IOException {
        Format format = of(content);
        if (format == ENCRYPTED) {
            throw RefusedException.damaged();
        }
        return format;
    }

    private static Format ofZip(FileContent content) throws IOException {
        try (Zip zip = Zip.open(content, StandardCharsets.UTF_8)) {
            String types = text(zip, "[Content_Types].xml");
            if (types.contains("sheet.binary.macroEnabled.main")) {
                return XLSB;
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
                return ODS;
            }
            throw new RefusedException(Reason.NOT_A_WORKBOOK);
        } catch (ZipException e) {
            boolean isCut = String.valueOf(e.getMessage()).contains("END header");
            throw new RefusedException(isCut ? Reason.TRUNCATED : Reason.DAMAGED);
        }
    }

    private static String text(Zip zip, String name) throws IOException {
        for (ZipEntry entry : zip.entries()) {
            // Some writers give the names of parts in lower case; the package layer bears with it.
            if (entry.getName().equalsIgnoreCase(name)) {
                try (InputStream in = zip.open(entry)) {
                    return new String(in.readNBytes(MOST_CONTENT_TYPES), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
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

    private static Format ofText(byte[] head) {
        Charset marked = TextBytes.marked(head);
        String text = new String(head, marked == null ? StandardCharsets.ISO_8859_1 : marked)
                .replace("\uFEFF", "")
                .replace("\u00EF\u00BB\u00BF", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> known : UNREAD.entrySet()) {
            if (text.startsWith(known.getKey())) {
                throw unsupported(known.getValue());
            }
        }
        if (text.startsWith("<")) {
            return ofMarkup(text);
        }
        if (!isText(text)) {
            throw new RefusedException(Reason.NOT_A_WORKBOOK);
        }
        return text.contains("<table") && text.contains("<tr") ? HTML : CSV;
    }

    private static Format ofMarkup(String text) {
        if (text.contains("urn:schemas-microsoft-com:office:spreadsheet") && text.contains("workbook")) {
            throw unsupported("xml");
        }
        if (text.contains("opendocument.spreadsheet")) {
            throw unsupported("fods");
        }
        if (PAGE.matcher(text).find()) {
            return HTML;
        }
        throw new RefusedException(Reason.NOT_A_WORKBOOK);
    }

    /** Text has no noughts, and hardly any control signs. */
    private static boolean isText(String text) {
        long controls = text.chars()
                .filter(sign -> sign < ' ' && !Character.isWhitespace(sign))
                .count();
        return text.indexOf('\0') < 0 && controls * FEWEST_SIGNS <= text.length();
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
