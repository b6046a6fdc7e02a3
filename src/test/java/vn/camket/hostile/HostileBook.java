package vn.camket.hostile;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Writes an .xlsx part by part, honest until a part is replaced or added, so that also what nobody would write can be. */
final class HostileBook {
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String WORKBOOK = "xl/workbook.xml";
    static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    static final String STYLES = "xl/styles.xml";
    static final String STRINGS = "xl/sharedStrings.xml";

    /** A table of one action. */
    static final String TABLE = "<row r=\"1\">" + words("Nội dung nhiệm vụ") + words("Tình trạng")
            + "</row><row r=\"2\">" + words("Khảo sát thực địa") + words("Đang thực hiện") + "</row>";

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final List<Part> parts = new ArrayList<>();

    private Charset charset = StandardCharsets.UTF_8;

    private record Part(String name, Content content) {}

    /** Writes the text of a part. */
    interface Content {
        void on(Writer part) throws IOException;
    }

    HostileBook() {
        add("[Content_Types].xml", types());
        add("_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.xml")));
        add(WORKBOOK, workbook("<sheet name=\"Biểu 1\" sheetId=\"1\" r:id=\"s1\"/>"));
        add(
                RELATIONS,
                relations(relation("s1", "worksheet", "worksheets/sheet1.xml")
                        + relation("s2", "styles", "styles.xml")
                        + relation("s3", "sharedStrings", "sharedStrings.xml")));
        add(STYLES, styles(""));
        add(STRINGS, "<sst/>");
        add(SHEET, sheet("", ""));
    }

    static String words(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    /** A sheet of the honest table, more rows and what follows them. */
    static String sheet(String rows, String tail) {
        return "<worksheet><sheetData>" + TABLE + rows + "</sheetData>" + tail + "</worksheet>";
    }

    /** A sheet of the honest table and many times the same below it. */
    static Content rows(int times, Repeated one) {
        return part -> {
            part.write("<worksheet><sheetData>" + TABLE);
            for (int at = 0; at < times; at++) {
                part.write(one.at(at));
            }
            part.write("</sheetData></worksheet>");
        };
    }

    /** Something that many of stand in a part. */
    interface Repeated {
        String at(int number);
    }

    static Content repeated(String before, int times, Repeated one, String after) {
        return part -> {
            part.write(before);
            for (int at = 0; at < times; at++) {
                part.write(one.at(at));
            }
            part.write(after);
        };
    }

    static String styles(String more) {
        return "<styleSheet>" + more + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>";
    }

    static String workbook(String sheets) {
        return "<workbook xmlns:r=\"" + OFFICE + "\"><sheets>" + sheets + "</sheets></workbook>";
    }

    static String relations(String content) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                + "</Relationships>";
    }

    static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    private static String types() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/xl/"
                + "workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\""
                + "/></Types>";
    }

    HostileBook add(String name, String text) {
        return add(name, part -> part.write(text));
    }

    HostileBook add(String name, Content content) {
        parts.add(new Part(name, content));
        return this;
    }

    HostileBook put(String name, String text) {
        return put(name, part -> part.write(text));
    }

    HostileBook put(String name, Content content) {
        parts.removeIf(part -> part.name().equals(name));
        return add(name, content);
    }

    HostileBook without(String name) {
        parts.removeIf(part -> part.name().equals(name));
        return this;
    }

    /** The encoding of the sheet. */
    HostileBook in(Charset other) {
        charset = other;
        return this;
    }

    void save(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Part part : parts) {
                zip.putArchiveEntry(new ZipArchiveEntry(part.name()));
                Writer text = new OutputStreamWriter(zip, part.name().equals(SHEET) ? charset : StandardCharsets.UTF_8);
                part.content().on(text);
                text.flush();
                zip.closeArchiveEntry();
            }
        }
    }
}
