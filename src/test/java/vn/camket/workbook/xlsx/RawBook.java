package vn.camket.workbook.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the parts of a workbook as they are given, for what POI does not write. */
public final class RawBook {
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private String relations = TRANSITIONAL;
    private String workbookProperties = "";

    /** A workbook of one sheet with these rows and what follows them. */
    public static RawBook of(String sheetData, String tail) {
        RawBook book = new RawBook();
        book.parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>" + sheetData + "</sheetData>" + tail + "</worksheet>");
        return book;
    }

    RawBook strict() {
        relations = STRICT;
        return this;
    }

    RawBook from1904() {
        workbookProperties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    RawBook styles(String xml) {
        parts.put("xl/styles.xml", "<styleSheet>" + xml + "</styleSheet>");
        return this;
    }

    RawBook strings(String xml) {
        parts.put("xl/sharedStrings.xml", "<sst>" + xml + "</sst>");
        return this;
    }

    /** Replaces the whole sheet part. */
    public RawBook sheet(String xml) {
        parts.put("xl/worksheets/sheet1.xml", xml);
        return this;
    }

    public Path save(Path folder) {
        parts.put("[Content_Types].xml", types());
        parts.put("_rels/.rels", relationships(relation("r1", "officeDocument", "xl/workbook.xml")));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"" + relations + "\">" + workbookProperties
                        + "<sheets><sheet name=\"Biểu 1\" sheetId=\"1\" r:id=\"s1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relationships(relation("s1", "worksheet", "worksheets/sheet1.xml")
                        + (parts.containsKey("xl/styles.xml") ? relation("s2", "styles", "styles.xml") : "")
                        + (parts.containsKey("xl/sharedStrings.xml")
                                ? relation("s3", "sharedStrings", "sharedStrings.xml")
                                : "")));
        Path file = folder.resolve("raw.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private String relation(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + relations + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    private static String relationships(String content) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                + "</Relationships>";
    }

    private static String types() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPES + "sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + TYPES
                + "worksheet+xml\"/></Types>";
    }
}
