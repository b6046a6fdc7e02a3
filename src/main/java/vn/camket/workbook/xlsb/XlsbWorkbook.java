package vn.camket.workbook.xlsb;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import vn.camket.workbook.encoding.StyledText;
import vn.camket.workbook.encoding.Typeface;
import vn.camket.workbook.grid.CellStyles;
import vn.camket.workbook.grid.Grid;
import vn.camket.workbook.grid.GridBuilder;
import vn.camket.workbook.grid.RefusedException;
import vn.camket.workbook.grid.SharedStrings;
import vn.camket.workbook.grid.Work;
import vn.camket.workbook.part.CheckedPart;
import vn.camket.workbook.part.FileContent;
import vn.camket.workbook.xlsx.Archive;
import vn.camket.workbook.xlsx.Relations;

/** Reads the worksheets of an .xlsb file one after the other. */
public final class XlsbWorkbook {
    private static final int FONT_HEAD = 21;

    private final Archive archive;
    private final Work work;
    private final CellStyles styles;
    private final SharedStrings strings;
    private final List<SheetEntry> sheets = new ArrayList<>();
    private boolean from1904;
    private boolean inStyles;

    private record SheetEntry(String name, String relation, boolean hidden) {}

    private XlsbWorkbook(Archive archive, Work work) {
        this.archive = archive;
        this.work = work;
        this.styles = new CellStyles(work);
        this.strings = new SharedStrings(work);
    }

    /**
     * Gives each worksheet to the consumer, in the order of the tabs; chart sheets are passed over.
     *
     * @throws vn.camket.workbook.grid.RefusedException beyond a limit, or when a part is missing or its checksum wrong
     * @throws XMLStreamException when the relations of its parts are broken
     */
    public static void read(FileContent content, Work work, Consumer<Grid> sheets)
            throws IOException, XMLStreamException {
        try (Archive archive = new Archive(content, work)) {
            new XlsbWorkbook(archive, work).read(sheets);
        }
    }

    private void read(Consumer<Grid> consumer) throws IOException, XMLStreamException {
        String workbook = archive.relations("").first("officeDocument");
        if (workbook == null) {
            throw RefusedException.damaged();
        }
        walk(workbook, this::takeWorkbook);
        if (sheets.isEmpty()) {
            throw RefusedException.damaged();
        }
        Relations relations = archive.relations(workbook);
        walk(relations.first("styles"), this::takeStyles);
        walk(relations.first("sharedStrings"), this::takeStrings);
        strings.endBlock();
        for (SheetEntry entry : sheets) {
            String part = relations.ofKind(entry.relation(), "worksheet");
            if (part != null) {
                GridBuilder grid = new GridBuilder(entry.name(), entry.hidden(), work);
                Worksheet sheet = new Worksheet(grid, styles, strings, from1904);
                walk(part, sheet::take);
                consumer.accept(grid.build());
            }
        }
    }

    private void walk(String part, Consumer<Records> reader) throws IOException {
        if (part == null) {
            return;
        }
        try (CheckedPart bytes = archive.open(part)) {
            Records records = new Records(bytes, work);
            while (records.next()) {
                reader.accept(records);
            }
            bytes.finish();
        }
    }

    private void takeWorkbook(Records records) {
        if (records.kind() == Kind.WORKBOOK) {
            from1904 = (records.readInt() & 1) != 0;
        } else if (records.kind() == Kind.SHEET) {
            work.sheet();
            boolean hidden = records.readInt() != 0;
            records.skip(Integer.BYTES);
            String relation = records.readText();
            sheets.add(new SheetEntry(records.readText(), relation, hidden));
        }
    }

    private void takeStyles(Records records) {
        switch (records.kind()) {
            case Kind.FONT -> {
                records.skip(FONT_HEAD);
                styles.addFont(records.readText());
            }
            case Kind.FORMAT -> styles.addFormat(records.readShort(), records.readText());
            case Kind.STYLES_BEGIN -> inStyles = true;
            case Kind.STYLES_END -> inStyles = false;
            case Kind.STYLE -> {
                if (inStyles) {
                    records.skip(Short.BYTES);
                    int format = records.readShort();
                    styles.addStyle(records.readShort(), format);
                }
            }
            default -> {}
        }
    }

    private void takeStrings(Records records) {
        if (records.kind() == Kind.STRING_ITEM) {
            boolean isRich = (records.readByte() & 1) != 0;
            String text = records.readText();
            strings.add(text, isRich ? runs(records, text, styles) : null);
        }
    }

    /** The runs that stand behind a text, null when no font makes a difference. */
    static StyledText runs(Records records, String text, CellStyles styles) {
        if (!styles.hasLegacyFonts()) {
            return null;
        }
        int count = Math.min(records.readInt(), text.length());
        int[] begins = new int[Math.max(count, 0)];
        Typeface[] faces = new Typeface[begins.length];
        for (int run = 0; run < count; run++) {
            begins[run] = records.readShort();
            faces[run] = styles.font(records.readShort());
        }
        return StyledText.cut(text, begins, faces);
    }
}
