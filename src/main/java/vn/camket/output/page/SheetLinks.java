package vn.camket.output.page;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.camket.output.content.Clean;

/** Keeps the links of one sheet on disk until it is saved; POI would keep each of them in memory, twice. */
final class SheetLinks implements Closeable {
    private static final String BEGIN =
            "<hyperlinks xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/" + "relationships\">";
    private static final String END = "</hyperlinks>";

    /** The element before which links stand; every page has it, as every page is centred. */
    private static final byte[] NEXT = "<printOptions".getBytes(StandardCharsets.UTF_8);

    private final XSSFSheet sheet;
    private final Map<String, String> relations = new HashMap<>();
    private Path spool;
    private Writer links;
    private int count;

    SheetLinks(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    /** Links beyond the number that a sheet may have are left out. */
    void add(Cell cell, Link link) {
        if (count++ >= Links.MOST) {
            return;
        }
        try {
            if (links == null) {
                spool = Files.createTempFile("camket", ".links");
                links = Files.newBufferedWriter(spool);
                links.write(BEGIN);
            }
            links.write("<hyperlink ref=\"" + cell.getAddress().formatAsString() + "\" r:id=\"" + relation(link.file())
                    + '"');
            if (link.place() != null) {
                links.write(" location=\"" + escaped(link.place()) + '"');
            }
            links.write("/>");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** One relation a file, however many of its cells are linked. */
    private String relation(String file) {
        return relations.computeIfAbsent(
                file,
                target -> sheet.getPackagePart()
                        .addExternalRelationship(target, XSSFRelation.SHEET_HYPERLINKS.getRelation())
                        .getId());
    }

    private static String escaped(String text) {
        return Clean.text(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;")
                .replace("\n", "&#10;");
    }

    /** Name of the part in the package, as a zip has it. */
    String part() {
        return sheet.getPackagePart().getPartName().getName().substring(1);
    }

    /** Copies the sheet's part with the links in their place; leaves both streams open. */
    void splice(InputStream part, OutputStream out) throws IOException {
        if (links == null) {
            part.transferTo(out);
            return;
        }
        links.write(END);
        links.close();
        part.transferTo(new Insertion(out, NEXT, spool));
    }

    @Override
    public void close() throws IOException {
        if (links != null) {
            links.close();
            Files.deleteIfExists(spool);
        }
    }
}
