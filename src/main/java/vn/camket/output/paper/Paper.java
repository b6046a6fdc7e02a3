package vn.camket.output.paper;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabs;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import vn.camket.fact.Language;
import vn.camket.output.content.Clean;
import vn.camket.output.page.SortedZip;

/** Holds a document while it is written from the first page to the last; distances in twentieths of a point. */
public final class Paper implements Closeable {
    /** What is left between the margins. */
    public static final int WIDTH = 9355;

    private static final int A4_WIDTH = 11906;
    private static final int A4_HEIGHT = 16838;
    private static final int TOP_AND_BOTTOM = 1134;
    private static final int LEFT = 1701;
    private static final int RIGHT = A4_WIDTH - LEFT - WIDTH;
    private static final int HEADER = 567;

    private static final int AFTER_TABLE = 120;

    private final XWPFDocument document = new XWPFDocument();
    private boolean belowTable;

    /** @param mark that stands at the head of every page but the first, which bears it in its own way */
    public Paper(Language language, String mark) {
        new StyleSheet(document, language).write();
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        margins(section.addNewPgMar());
        document.createHeader(HeaderFooterType.FIRST).createParagraph().setStyle(Style.PAGE.id);
        mark(document.createHeader(HeaderFooterType.DEFAULT).createParagraph(), mark);
    }

    private static void margins(CTPageMar margins) {
        margins.setTop(BigInteger.valueOf(TOP_AND_BOTTOM));
        margins.setBottom(BigInteger.valueOf(TOP_AND_BOTTOM));
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setRight(BigInteger.valueOf(RIGHT));
        margins.setHeader(BigInteger.valueOf(HEADER));
        margins.setFooter(BigInteger.valueOf(HEADER));
        margins.setGutter(BigInteger.ZERO);
    }

    /** The decree wants the page's number in the middle of the upper margin, and none on the first page. */
    private static void mark(XWPFParagraph head, String mark) {
        head.setStyle(Style.PAGE.id);
        CTTabs tabs = head.getCTP().getPPr().addNewTabs();
        tab(tabs, STTabJc.CENTER, WIDTH / 2);
        tab(tabs, STTabJc.RIGHT, WIDTH);
        head.createRun().addTab();
        head.getCTP().addNewFldSimple().setInstr("PAGE");
        XWPFRun draft = head.createRun();
        draft.addTab();
        draft.setText(mark);
        draft.setBold(true);
    }

    private static void tab(CTTabs tabs, STTabJc.Enum kind, int at) {
        var tab = tabs.addNewTab();
        tab.setVal(kind);
        tab.setPos(BigInteger.valueOf(at));
    }

    public void write(Style style, String text) {
        write(next(), style, text);
    }

    /** A paragraph that is only written when there is something to say. */
    public void remark(String textOrNull) {
        if (textOrNull != null) {
            write(Style.BODY, textOrNull);
        }
    }

    /** A paragraph that begins with words in bold. */
    public void write(Style style, String bold, String text) {
        XWPFParagraph paragraph = next();
        write(paragraph, style, bold);
        paragraph.getRuns().get(0).setBold(true);
        paragraph.createRun().setText(Clean.text(text));
    }

    private XWPFParagraph next() {
        XWPFParagraph paragraph = document.createParagraph();
        if (belowTable) {
            paragraph.setSpacingBefore(AFTER_TABLE);
        }
        belowTable = false;
        return paragraph;
    }

    static void write(XWPFParagraph paragraph, Style style, String text) {
        paragraph.setStyle(style.id);
        paragraph.createRun().setText(Clean.text(text));
    }

    /** A line below what was written last, centred. */
    public void rule(int length) {
        Stroke.below(document.createParagraph(), length, WIDTH);
    }

    /** A table with rules and heads, that are repeated on each page. */
    public Grid grid(List<Grid.Column> columns) {
        Grid grid = new Grid(document.createTable(), columns);
        grid.heads();
        belowTable = true;
        return grid;
    }

    /** A table without rules, to set things side by side. */
    public Frame frame(int... widths) {
        belowTable = true;
        return new Frame(document.createTable(), widths);
    }

    /** Leaves the stream open; equal documents and dates give equal bytes. */
    public void save(LocalDate asOf, String title, OutputStream out) throws IOException {
        POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
        Optional<Date> day =
                Optional.of(Date.from(asOf.atStartOfDay(ZoneOffset.UTC).toInstant()));
        document.getProperties().getExtendedProperties().setApplication("Camket");
        core.setCreator("Camket");
        core.setTitle(Clean.text(title));
        core.setCreated(day);
        core.setModified(day);
        Path unsorted = Files.createTempFile("camket", ".docx");
        try {
            try (OutputStream file = Files.newOutputStream(unsorted)) {
                document.write(file);
            }
            SortedZip.rewrite(unsorted, out);
        } finally {
            Files.delete(unsorted);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
