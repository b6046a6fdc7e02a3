package vn.camket.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes plain workbooks by the thousand: the few parts that Excel needs, texts shared, one format for dates. */
final class Xlsx {
    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String STYLES = HEAD + "<styleSheet xmlns=\"" + MAIN + "\">"
            + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts>"
            + "<fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill><patternFill patternType=\"none\"/></fill></fills>"
            + "<borders count=\"1\"><border/></borders><cellXfs count=\"2\"><xf numFmtId=\"0\"/>"
            + "<xf numFmtId=\"164\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>";

    private Xlsx() {}

    static void write(Path file, List<Sheet> sheets) throws IOException {
        Map<String, Integer> texts = new LinkedHashMap<>();
        Map<String, String> parts = new LinkedHashMap<>();
        StringBuilder types = new StringBuilder();
        StringBuilder names = new StringBuilder();
        StringBuilder links = new StringBuilder();
        for (int n = 1; n <= sheets.size(); n++) {
            Sheet sheet = sheets.get(n - 1);
            parts.put("xl/worksheets/sheet" + n + ".xml", sheet.xml(texts));
            types.append(type("/xl/worksheets/sheet" + n + ".xml", "worksheet"));
            names.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"r%d\"/>".formatted(sheet.name(), n, n));
            links.append(link("r" + n, "worksheet", "worksheets/sheet" + n + ".xml"));
        }
        types.append(type("/xl/workbook.xml", "sheet.main")).append(type("/xl/styles.xml", "styles"));
        types.append(type("/xl/sharedStrings.xml", "sharedStrings"));
        links.append(link("styles", "styles", "styles.xml"))
                .append(link("texts", "sharedStrings", "sharedStrings.xml"));
        parts.put(
                "[Content_Types].xml",
                HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
                        + "application/vnd.openxmlformats-package.relationships+xml\"/>" + types + "</Types>");
        parts.put("_rels/.rels", links(link("r1", "officeDocument", "xl/workbook.xml")));
        parts.put(
                "xl/workbook.xml",
                HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + names
                        + "</sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", links(links));
        parts.put("xl/styles.xml", STYLES);
        parts.put("xl/sharedStrings.xml", shared(texts));
        zip(file, parts);
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"%s\" ContentType=\"%s%s+xml\"/>".formatted(part, TYPE, kind);
    }

    private static String link(String id, String kind, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, OFFICE, kind, target);
    }

    private static String links(CharSequence links) {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + links + "</Relationships>";
    }

    private static String shared(Map<String, Integer> texts) {
        StringBuilder xml =
                new StringBuilder(HEAD).append("<sst xmlns=\"").append(MAIN).append("\">");
        for (String text : texts.keySet()) {
            xml.append("<si><t>")
                    .append(text.replace("&", "&amp;").replace("<", "&lt;"))
                    .append("</t></si>");
        }
        return xml.append("</sst>").toString();
    }

    private static void zip(Path file, Map<String, String> parts) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }
}
