package vn.camket.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.util.IOUtils;
import vn.camket.workbook.csv.CsvWorkbook;
import vn.camket.workbook.grid.Grid;
import vn.camket.workbook.grid.Reason;
import vn.camket.workbook.grid.RefusedException;
import vn.camket.workbook.grid.Work;
import vn.camket.workbook.html.HtmlWorkbook;
import vn.camket.workbook.ods.OdsWorkbook;
import vn.camket.workbook.part.FileContent;
import vn.camket.workbook.xls.XlsWorkbook;
import vn.camket.workbook.xlsb.XlsbWorkbook;
import vn.camket.workbook.xlsx.XlsxWorkbook;

/** Opens a file as a workbook, by its format. */
final class WorkbookFile {
    private static final int MOST_BYTES_AT_ONCE = 256 << 20;

    static {
        // Of the whole process: what POI may take for one array, before it has checked what the file says of it.
        IOUtils.setByteArrayMaxOverride(MOST_BYTES_AT_ONCE);
    }

    private WorkbookFile() {}

    /** @throws RefusedException for a file that is not worth opening: no file at all, a pipe, or one too large */
    static void check(Path file, Work work) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new RefusedException(Reason.CANNOT_OPEN);
        }
        work.file(Files.size(file));
    }

    /**
     * Gives the sheets of a file to the consumer one after the other, in the order of their tabs.
     *
     * @throws RefusedException for a stated reason
     * @throws XMLStreamException when the XML of a part is broken
     */
    static void sheets(Path file, Work work, Consumer<Grid> sheets) throws IOException, XMLStreamException {
        check(file, work);
        sheets(FileContent.of(file), work, sheets);
    }

    /** The same for a file that was taken up already. */
    static void sheets(FileContent content, Work work, Consumer<Grid> sheets) throws IOException, XMLStreamException {
        work.file(content.size());
        read(content, Format.of(content), work, sheets);
    }

    private static void read(FileContent content, Format format, Work work, Consumer<Grid> sheets)
            throws IOException, XMLStreamException {
        switch (format) {
            case XLSX -> XlsxWorkbook.read(content, work, sheets);
            case XLSB -> XlsbWorkbook.read(content, work, sheets);
            case XLS -> XlsWorkbook.read(content.file(), work, sheets);
            case ODS -> OdsWorkbook.read(content.file(), work, sheets);
            case HTML -> HtmlWorkbook.read(content.file(), work, sheets);
            case CSV -> CsvWorkbook.read(content.file(), work, sheets);
            case ENCRYPTED -> {
                Path plain = EncryptedFile.decrypt(content.file(), work);
                try {
                    FileContent inside = FileContent.of(plain);
                    read(inside, Format.ofDecrypted(inside), work, sheets);
                } finally {
                    Files.delete(plain);
                }
            }
        }
    }
}
