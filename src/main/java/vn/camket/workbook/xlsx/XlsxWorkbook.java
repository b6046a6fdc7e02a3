package vn.camket.workbook.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import vn.camket.workbook.grid.CellStyles;
import vn.camket.workbook.grid.Grid;
import vn.camket.workbook.grid.GridBuilder;
import vn.camket.workbook.grid.RefusedException;
import vn.camket.workbook.grid.SharedStrings;
import vn.camket.workbook.grid.Work;
import vn.camket.workbook.part.CheckedPart;
import vn.camket.workbook.part.FileContent;
import vn.camket.workbook.part.Xml;

/** Reads the worksheets of an .xlsx or .xlsm file one after the other, so that only one of them is in memory. */
public final class XlsxWorkbook {
    private final Archive archive;
    private final Work work;
    private final List<SheetEntry> sheets = new ArrayList<>();
    private boolean from1904;

    private record SheetEntry(String name, String relation, boolean hidden) {}

    private XlsxWorkbook(Archive archive, Work work) {
        this.archive = archive;
        this.work = work;
    }

    /**
     * Gives each worksheet to the consumer, in the order of the tabs; chart sheets are passed over.
     *
     * @throws vn.camket.workbook.grid.RefusedException beyond a limit, or when a part is missing or its checksum wrong
     * @throws XMLStreamException when the XML of a part is broken
     */
    public static void read(FileContent content, Work work, Consumer<Grid> sheets)
            throws IOException, XMLStreamException {
        try (Archive archive = new Archive(content, work)) {
            new XlsxWorkbook(archive, work).read(sheets);
        }
    }

    private void read(Consumer<Grid> consumer) throws IOException, XMLStreamException {
        String workbook = archive.relations("").first("officeDocument");
        if (workbook == null) {
            throw RefusedException.damaged();
        }
        walk(workbook, this::readWorkbook);
        if (sheets.isEmpty()) {
            throw RefusedException.damaged();
        }
        Relations relations = archive.relations(workbook);
        SharedStrings strings = walk(relations.first("sharedStrings"), xml -> StringsPart.read(xml, work));
        CellStyles styles = walk(relations.first("styles"), xml -> StylesPart.read(xml, work));
        for (SheetEntry sheet : sheets) {
            String part = relations.ofKind(sheet.relation(), "worksheet");
            if (part != null) {
                GridBuilder grid = new GridBuilder(sheet.name(), sheet.hidden(), work);
                CellDraft cell = new CellDraft(strings, styles, from1904);
                consumer.accept(walk(part, xml -> Worksheet.read(xml, grid, cell)));
            }
        }
    }

    private Void readWorkbook(Xml xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("workbookPr")) {
                from1904 = xml.flag("date1904");
            } else if (xml.isStart() && xml.name().equals("sheet")) {
                work.sheet();
                String state = xml.attribute("state");
                boolean hidden = state != null && !state.equals("visible");
                sheets.add(new SheetEntry(xml.attribute("name"), xml.attribute("id"), hidden));
            }
        }
        return null;
    }

    private <T> T walk(String part, PartReader<T> reader) throws IOException, XMLStreamException {
        if (part == null) {
            return reader.read(null);
        }
        try (CheckedPart bytes = archive.open(part)) {
            T read = reader.read(new Xml(bytes, work));
            bytes.finish();
            return read;
        }
    }

    private interface PartReader<T> {
        T read(Xml xml) throws XMLStreamException;
    }
}
