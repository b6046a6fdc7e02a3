package vn.camket.output.mark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.camket.finding.MarkedCopy;
import vn.camket.finding.Severity;

/** Makes a workbook of one sheet, "Biểu 1", part by part, and marks cells of it. */
final class Bundle {
    static final String NAME = "q3/báo cáo.xlsx";
    static final String SHEET = "Biểu 1";
    static final String MAIN = "xmlns=\"" + Dialect.TRANSITIONAL.main() + "\"";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String RELATIONS = "<Relationships"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Path folder;

    private Bundle(Path folder) {
        this.folder = folder;
    }

    /** @param content of the worksheet's root element */
    static Bundle of(Path folder, String content) {
        return new Bundle(folder)
                .part(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                                + " Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package"
                                + ".relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPES
                                + "sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\""
                                + TYPES + "worksheet+xml\"/></Types>")
                .part("_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.xml")))
                .part(
                        "xl/workbook.xml",
                        "<workbook " + MAIN + " xmlns:r=\"" + Dialect.TRANSITIONAL.office() + "\"><sheets><sheet"
                                + " name=\"Biểu 1\" sheetId=\"7\" r:id=\"rId1\"/></sheets></workbook>")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                                + relation("rId2", "styles", "styles.xml")))
                .part(
                        "xl/styles.xml",
                        "<styleSheet " + MAIN + "><fonts count=\"1\"><font><b/></font></fonts><fills count=\"2\">"
                                + "<fill><patternFill patternType=\"none\"/></fill><fill><patternFill"
                                + " patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border/></borders>"
                                + "<cellXfs count=\"2\"><xf/><xf numFmtId='14' fontId='0' fillId='0'><alignment"
                                + " wrapText='1'/></xf></cellXfs></styleSheet>")
                .part("xl/worksheets/sheet1.xml", "<worksheet " + MAIN + ">" + content + "</worksheet>");
    }

    static String relations(String content) {
        return RELATIONS.formatted(content);
    }

    static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + Dialect.TRANSITIONAL.office() + "/" + kind + "\" Target=\""
                + target + "\"/>";
    }

    Bundle part(String name, String text) {
        return part(name, text, StandardCharsets.UTF_8);
    }

    Bundle part(String name, String text, Charset charset) {
        parts.put(name, text.getBytes(charset));
        return this;
    }

    Bundle without(String name) {
        parts.remove(name);
        return this;
    }

    /** Exchanges words in a part. */
    Bundle exchange(String name, String words, String others) {
        return part(name, new String(parts.get(name), StandardCharsets.UTF_8).replace(words, others));
    }

    Path save() throws IOException {
        Path file = folder.resolve("original.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return file;
    }

    /** Marks these cells as errors, and returns the parts of the copy. */
    Marked marked(String... cells) throws IOException {
        Marker marker = new Marker(folder).workbook(NAME, save());
        for (String cell : cells) {
            marker.found(Severity.ERROR, Marker.cell(NAME, SHEET, cell));
        }
        return marked(marker);
    }

    /** What became of it under a marker that knows it. */
    static Marked marked(Marker marker) throws IOException {
        MarkedCopy told = marker.write().get(0);
        return new Marked(
                told,
                told.path() == null ? Map.of() : Package.of(marker.copy(told)).parts());
    }

    /** What was told of a copy, and its parts. */
    record Marked(MarkedCopy told, Map<String, byte[]> parts) {
        String text(String part) {
            return new String(parts.get(part), StandardCharsets.UTF_8);
        }

        String sheet() {
            return text("xl/worksheets/sheet1.xml");
        }

        String why() {
            return told.why() == null ? null : told.why().reason();
        }
    }
}
