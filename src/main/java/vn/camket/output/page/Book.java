package vn.camket.output.page;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.camket.text.Wording;

/** Holds a workbook while its sheets are written, in the order in which they are opened. */
public final class Book implements Closeable {
    private static final int ROWS_IN_MEMORY = 200;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final SXSSFWorkbook streamed = new SXSSFWorkbook(book, ROWS_IN_MEMORY);
    private final Look look;
    private final Wording wording;

    public Book(Wording wording) {
        this.wording = wording;
        this.look = new Look(book, wording.language());
    }

    /** A sheet that is kept in memory, for few rows and for charts. */
    public Page small(String key, List<Column> columns) {
        return new Page(book.createSheet(wording.label("sheet." + key)), look, wording, columns);
    }

    /** A sheet whose rows leave memory as they are written. */
    public Page large(String key, List<Column> columns) {
        return new Page(streamed.createSheet(wording.label("sheet." + key)), look, wording, columns);
    }

    /** Prints only the first columns of what has been written so far. */
    public void print(Page page, int columns) {
        int sheet = book.getSheetIndex(page.sheet().getSheetName());
        book.setPrintArea(sheet, 0, columns - 1, 0, page.next() - 1);
    }

    /** Leaves the stream open; equal sheets and dates give equal bytes. */
    public void save(LocalDate asOf, OutputStream out) throws IOException {
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
            SortedZip.rewrite(unsorted, out);
        } finally {
            Files.delete(unsorted);
        }
    }

    @Override
    public void close() throws IOException {
        streamed.close();
    }
}
