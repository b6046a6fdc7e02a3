package vn.camket.workbook.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.function.Consumer;
import vn.camket.workbook.encoding.TextBytes;
import vn.camket.workbook.grid.Grid;
import vn.camket.workbook.grid.GridBuilder;
import vn.camket.workbook.grid.Reason;
import vn.camket.workbook.grid.RefusedException;
import vn.camket.workbook.grid.Work;

/** Reads a .csv file, or any text of fields with separators, as a workbook of one sheet. */
public final class CsvWorkbook {
    private static final String SHEET = "CSV";
    private static final int HEAD = 1 << 16;
    private static final int LONGEST_FIELD = 1 << 20;

    private CsvWorkbook() {}

    /**
     * Gives the only sheet to the consumer.
     *
     * @throws RefusedException beyond a limit, when the text is no table, or when a quoted field never ends
     */
    public static void read(Path file, Work work, Consumer<Grid> sheets) throws IOException {
        Charset charset = TextBytes.charset(file);
        Separator separator = Separator.of(head(file, charset));
        if (separator == null) {
            throw new RefusedException(Reason.NOT_A_WORKBOOK);
        }
        GridBuilder grid = new GridBuilder(SHEET, false, work);
        CsvReader.CsvReaderBuilder format = Separator.format(separator.sign())
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_FIELD);
        try (Reader text = TextBytes.open(file, charset);
                CsvReader<Integer> records = format.build(new Records(grid, work, separator.isDeclared()), text)) {
            records.forEach(row -> work.event());
        } catch (CsvParseException e) {
            throw e.getCause() instanceof RefusedException refused ? refused : RefusedException.damaged();
        }
        sheets.accept(grid.build());
    }

    private static String head(Path file, Charset charset) throws IOException {
        try (Reader text = TextBytes.open(file, charset)) {
            char[] head = new char[HEAD];
            int length = 0;
            for (int count = 0; count >= 0 && length < HEAD; count = text.read(head, length, HEAD - length)) {
                length += count;
            }
            return new String(head, 0, length);
        }
    }
}
