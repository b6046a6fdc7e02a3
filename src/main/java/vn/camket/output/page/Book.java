package vn.camket.output.page;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.camket.fact.Language;
import vn.camket.output.content.SideBySide;
import vn.camket.text.Wording;

/** Holds a workbook while its sheets are written; their tabs stand in the order in which they are opened. */
public final class Book implements Closeable {
    private static final int ROWS_IN_MEMORY = 200;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final SXSSFWorkbook streamed = new LooseWorkbook(book, ROWS_IN_MEMORY);
    private final Look look;
    private final Wording wording;
    private final Executor others;
    private final List<Page> pages = new ArrayList<>();
    private final List<Runnable> contents = new ArrayList<>();
    private final Map<String, SheetLinks> links = new HashMap<>();

    public Book(Wording wording) {
        this(wording, task -> {});
    }

    /** @param others who may help to write its sheets; they need not begin anything */
    public Book(Wording wording, Executor others) {
        this.wording = wording;
        this.others = others;
        // Charts say the language of their text; else POI takes the machine's.
        LocaleUtil.setUserLocale(Locale.forLanguageTag(wording.language() == Language.VI ? "vi-VN" : "en-GB"));
        this.look = new Look(book, wording.language());
    }

    /** A sheet that is kept in memory, for few rows and for charts. */
    public Page small(String key, List<Column> columns) {
        return named(wording.label("sheet." + key), columns);
    }

    /** The same with a name that is not of the bundles. */
    public Page named(String name, List<Column> columns) {
        return page(book.createSheet(name), columns);
    }

    /** A sheet whose rows leave memory as they are written. */
    public Page large(String key, List<Column> columns) {
        return page(streamed.createSheet(wording.label("sheet." + key)), columns);
    }

    private Page page(Sheet sheet, List<Column> columns) {
        SheetLinks own = new SheetLinks(book.getSheet(sheet.getSheetName()));
        links.put(own.part(), own);
        Page page = new Page(sheet, look, wording, columns, own);
        pages.add(page);
        return page;
    }

    /**
     * A sheet whose rows leave memory as they are written, once all sheets are known: each may be written by another
     * thread.
     *
     * @param printed how many of its columns are printed
     * @param note what its reader must know first
     */
    public void sheet(String key, List<Column> columns, int printed, String note, Consumer<Page> content) {
        Page page = large(key, columns);
        page.print(printed);
        contents.add(() -> {
            page.title(wording.label("heading." + key), printed);
            page.note(note, printed);
            content.accept(page);
        });
    }

    public Wording wording() {
        return wording;
    }

    /** Leaves the stream open; equal sheets and dates give equal bytes. */
    public void save(LocalDate asOf, OutputStream out) throws IOException {
        SideBySide.run(contents, others);
        pages.forEach(page -> page.settle(book));
        POIXMLProperties.CoreProperties core = book.getProperties().getCoreProperties();
        Optional<Date> day =
                Optional.of(Date.from(asOf.atStartOfDay(ZoneOffset.UTC).toInstant()));
        book.getProperties().getExtendedProperties().setApplication("Camket");
        core.setCreator("Camket");
        core.setCreated(day);
        core.setModified(day);
        Path unsorted = Files.createTempFile("camket", ".xlsx");
        try {
            try (OutputStream file = Files.newOutputStream(unsorted)) {
                streamed.write(file);
            }
            SortedZip.rewrite(unsorted, links, out);
        } finally {
            Files.delete(unsorted);
        }
    }

    @Override
    public void close() throws IOException {
        for (SheetLinks own : links.values()) {
            own.close();
        }
        streamed.close();
    }
}
