package vn.camket.workbook.ods;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import vn.camket.workbook.grid.Grid;
import vn.camket.workbook.grid.GridBuilder;
import vn.camket.workbook.grid.Reason;
import vn.camket.workbook.grid.RefusedException;
import vn.camket.workbook.grid.Work;
import vn.camket.workbook.part.CheckedPart;
import vn.camket.workbook.part.Xml;

/** Reads the sheets of an .ods file one after the other, so that only one of them is in memory. */
public final class OdsWorkbook {
    /** Under this style LibreOffice keeps what it last saw of other files. */
    private static final String CACHE_OF_OTHER_FILES = "ta_extref";

    private final Archive archive;
    private final Work work;
    private final Consumer<Grid> sheets;
    private final Styles styles;

    private OdsWorkbook(Archive archive, Work work, Consumer<Grid> sheets) {
        this.archive = archive;
        this.work = work;
        this.sheets = sheets;
        this.styles = new Styles(work);
    }

    /**
     * Gives each sheet to the consumer, in the order of the tabs.
     *
     * @throws RefusedException beyond a limit, under a password, or when a part is missing or its checksum wrong
     * @throws XMLStreamException when the XML of a part is broken
     */
    public static void read(Path file, Work work, Consumer<Grid> sheets) throws IOException, XMLStreamException {
        try (Archive archive = new Archive(file, work)) {
            OdsWorkbook workbook = new OdsWorkbook(archive, work, sheets);
            workbook.walk("META-INF/manifest.xml", OdsWorkbook::refuseEncrypted);
            workbook.walk("styles.xml", workbook::takeStyles);
            if (!workbook.walk("content.xml", workbook::takeContent)) {
                throw RefusedException.damaged();
            }
        }
    }

    private static void refuseEncrypted(Xml xml) {
        if (xml.name().equals("encryption-data")) {
            throw new RefusedException(Reason.ENCRYPTED);
        }
    }

    /** Automatic styles of this part are those of its headers and footers. */
    private void takeStyles(Xml xml) throws XMLStreamException {
        if (xml.name().equals("automatic-styles") || xml.name().equals("master-styles")) {
            xml.skip();
        } else {
            styles.take(xml);
        }
    }

    private void takeContent(Xml xml) throws XMLStreamException {
        switch (xml.name()) {
            case "tracked-changes", "dde-links" -> xml.skip();
            case "table" -> takeTable(xml);
            default -> styles.take(xml);
        }
    }

    private void takeTable(Xml xml) throws XMLStreamException {
        String style = xml.attribute("style-name");
        if (CACHE_OF_OTHER_FILES.equals(style)) {
            xml.skip();
            return;
        }
        work.sheet();
        String name = xml.attribute("name");
        GridBuilder grid = new GridBuilder(name == null ? "" : name, styles.isHidden(style), work);
        new Sheet(xml, grid, styles, work).read();
        sheets.accept(grid.build());
    }

    /** Goes through the elements of a part; false when there is no such part. */
    private boolean walk(String name, ElementReader reader) throws IOException, XMLStreamException {
        CheckedPart bytes = archive.open(name);
        if (bytes == null) {
            return false;
        }
        try (bytes) {
            Xml xml = new Xml(bytes, work);
            while (xml.next()) {
                if (xml.isStart()) {
                    reader.take(xml);
                }
            }
            bytes.finish();
            return true;
        }
    }

    private interface ElementReader {
        void take(Xml xml) throws XMLStreamException;
    }
}
