package vn.camket.workbook.xlsb;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a binary workbook of one sheet, which POI cannot write. */
final class BinaryBook {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.ms-excel.";

    private final ByteArrayOutputStream sheet = new ByteArrayOutputStream();
    private final ByteArrayOutputStream styles = new ByteArrayOutputStream();
    private final ByteArrayOutputStream strings = new ByteArrayOutputStream();
    private int flags;

    /** @param parts of four bytes (Integer), of two (Short), of one (Byte), of eight (Double), or a text with its length */
    private static void record(ByteArrayOutputStream part, int kind, Object... parts) {
        ByteBuffer data = ByteBuffer.allocate(1000).order(ByteOrder.LITTLE_ENDIAN);
        for (Object one : parts) {
            if (one instanceof Integer four) {
                data.putInt(four);
            } else if (one instanceof Short two) {
                data.putShort(two);
            } else if (one instanceof Byte alone) {
                data.put(alone);
            } else if (one instanceof Double eight) {
                data.putDouble(eight);
            } else {
                String text = (String) one;
                data.putInt(text.length()).put(text.getBytes(StandardCharsets.UTF_16LE));
            }
        }
        if (kind < 0x80) {
            part.write(kind);
        } else {
            part.write(kind & 0x7F | 0x80);
            part.write(kind >> 7);
        }
        part.write(data.position() & 0x7F | 0x80);
        part.write(data.position() >> 7);
        part.write(data.array(), 0, data.position());
    }

    BinaryBook sheet(int kind, Object... parts) {
        record(sheet, kind, parts);
        return this;
    }

    BinaryBook styles(int kind, Object... parts) {
        record(styles, kind, parts);
        return this;
    }

    BinaryBook strings(int kind, Object... parts) {
        record(strings, kind, parts);
        return this;
    }

    BinaryBook from1904() {
        flags = 1;
        return this;
    }

    Path save(Path folder) throws IOException {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        record(workbook, Kind.WORKBOOK, flags, 0, "");
        record(workbook, Kind.SHEET, 1, 1, "s1", "Biểu 1");
        Path file = folder.resolve("binary.xlsb");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            write(zip, "[Content_Types].xml", types());
            write(zip, "_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.bin")));
            write(
                    zip,
                    "xl/_rels/workbook.bin.rels",
                    relations(relation("s1", "worksheet", "sheet1.bin")
                            + relation("s2", "styles", "styles.bin")
                            + relation("s3", "sharedStrings", "strings.bin")));
            write(zip, "xl/workbook.bin", workbook.toByteArray());
            write(zip, "xl/sheet1.bin", sheet.toByteArray());
            write(zip, "xl/styles.bin", styles.toByteArray());
            write(zip, "xl/strings.bin", strings.toByteArray());
        }
        return file;
    }

    private static void write(ZipOutputStream zip, String name, String text) throws IOException {
        write(zip, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + kind + "\" Target=\"" + target + "\"/>";
    }

    private static String relations(String content) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + content + "</Relationships>";
    }

    private static String types() {
        return "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"bin\" ContentType=\"" + TYPE + "sheet.binary.macroEnabled.main\"/></Types>";
    }
}
