package vn.camket.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.camket.workbook.Opened;
import vn.camket.workbook.mutant.StoredZip;

/**
 * Opens a workbook: the bytes as they are, or, where the first of them names a part of an .xlsx or .ods file, that part
 * within a sound file, since no fuzzer guesses checksums.
 */
public final class WorkbookTarget {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final List<StoredZip.Part> SOUND = List.of(
            part(
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\""
                            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPES + "sheet.main+xml\"/>"
                            + "</Types>"),
            part("_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.xml"))),
            part(
                    "xl/_rels/workbook.xml.rels",
                    relations(relation("s1", "worksheet", "worksheets/sheet1.xml")
                            + relation("s2", "styles", "styles.xml")
                            + relation("s3", "sharedStrings", "sharedStrings.xml"))),
            part(
                    "xl/workbook.xml",
                    "<workbook xmlns:r=\"" + RELATIONS
                            + "\"><sheets><sheet name=\"A\" r:id=\"s1\"/></sheets></workbook>"),
            part(
                    "xl/styles.xml",
                    "<styleSheet><fonts><font/><font><name val=\".VnTime\"/></font></fonts>"
                            + "<cellXfs><xf/><xf numFmtId=\"14\"/><xf numFmtId=\"9\"/><xf fontId=\"1\"/></cellXfs></styleSheet>"),
            part(
                    "xl/sharedStrings.xml",
                    "<sst><si><t>Nội dung</t></si><si><t>Trạng thái</t></si><si><t>Hoàn thành</t></si></sst>"),
            part(
                    "xl/worksheets/sheet1.xml",
                    "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>"
                            + "<row><c t=\"s\"><v>2</v></c><c t=\"s\"><v>2</v></c></row></sheetData></worksheet>"));
    private static final Path FILE = file();

    private WorkbookTarget() {}

    /** Is called by the fuzzer; what it throws is a finding. */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        Opened opened = Opened.of(Files.write(FILE, file(bytes)));
        if (opened.isOwnFault()) {
            throw new IllegalStateException("nobody foresaw", opened.slip());
        }
        if (!opened.isStated()) {
            throw new IllegalStateException(opened.reason());
        }
    }

    private static byte[] file(byte[] bytes) {
        return switch (bytes.length == 0 ? 0 : bytes[0]) {
            case 'W' -> with("xl/workbook.xml", bytes);
            case 'Y' -> with("xl/styles.xml", bytes);
            case 'T' -> with("xl/sharedStrings.xml", bytes);
            case 'S' -> with("xl/worksheets/sheet1.xml", bytes);
            case 'O' ->
                StoredZip.of(List.of(
                        part("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
                        part("content.xml", bytes)));
            default -> bytes;
        };
    }

    private static byte[] with(String name, byte[] bytes) {
        List<StoredZip.Part> parts = new ArrayList<>(SOUND);
        parts.replaceAll(sound -> sound.name().equals(name) ? part(name, bytes) : sound);
        return StoredZip.of(parts);
    }

    /** The first byte only says which part it is. */
    private static StoredZip.Part part(String name, byte[] bytes) {
        return new StoredZip.Part(name, Arrays.copyOfRange(bytes, 1, bytes.length));
    }

    private static Path file() {
        try {
            Path file = Files.createTempFile("fuzzed", ".xlsx");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static StoredZip.Part part(String name, String xml) {
        return new StoredZip.Part(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String relations(String content) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                + "</Relationships>";
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + "/" + kind + "\" Target=\"" + target + "\"/>";
    }
}
