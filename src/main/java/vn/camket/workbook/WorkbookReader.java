package vn.camket.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.EncryptedDocumentException;
import vn.camket.fact.Limits;
import vn.camket.fact.Reading;
import vn.camket.fact.Section;
import vn.camket.fact.Vocabulary;
import vn.camket.workbook.csv.CsvWorkbook;
import vn.camket.workbook.grid.Grid;
import vn.camket.workbook.grid.Reason;
import vn.camket.workbook.grid.RefusedException;
import vn.camket.workbook.grid.Work;
import vn.camket.workbook.html.HtmlWorkbook;
import vn.camket.workbook.ods.OdsWorkbook;
import vn.camket.workbook.value.Values;
import vn.camket.workbook.xls.XlsWorkbook;
import vn.camket.workbook.xlsx.XlsxWorkbook;

/** Reads report workbooks; one reader serves any number of threads. */
public final class WorkbookReader {
    private final Headers headers;
    private final Values values;
    private final Phrases phrases;
    private final Limits limits;

    public WorkbookReader(Vocabulary vocabulary) {
        this(vocabulary, Limits.DEFAULT);
    }

    public WorkbookReader(Vocabulary vocabulary, Limits limits) {
        this.headers = new Headers(vocabulary);
        this.values = new Values(vocabulary);
        this.phrases = new Phrases(vocabulary);
        this.limits = limits;
    }

    /** Names this reader in the key of stored readings; raised whenever equal bytes would give another reading. */
    public static String version() {
        return "3";
    }

    /**
     * Reads a file, whatever it is: what cannot be read as a workbook is refused with a key of {@link Reason} and its
     * details. Never throws, never changes the file.
     */
    public Reading read(Path file) {
        try {
            return open(file);
        } catch (RefusedException e) {
            return Reading.refused(e.reason().key(), e.details());
        } catch (EncryptedDocumentException e) {
            return Reading.refused(Reason.ENCRYPTED.key());
        } catch (IOException e) {
            return Reading.refused((Files.isReadable(file) ? Reason.DAMAGED : Reason.CANNOT_OPEN).key());
        } catch (OutOfMemoryError | StackOverflowError e) {
            return Reading.refused(Reason.OUT_OF_MEMORY.key());
        } catch (XMLStreamException | RuntimeException e) {
            return Reading.refused(Reason.DAMAGED.key());
        }
    }

    /** Whether a reading is for good; another one may turn out otherwise though the bytes are the same. */
    public static boolean isLasting(Reading reading) {
        return !reading.isRefused()
                || Arrays.stream(Reason.values())
                        .noneMatch(reason -> reason.isPassing()
                                && reason.key().equals(reading.refusal().reason()));
    }

    /** The refusal of a file that is not worth opening: no file at all, a pipe, or one too large; null for any other. */
    public Reading unopened(Path file) {
        try {
            start(file);
            return null;
        } catch (RefusedException e) {
            return Reading.refused(e.reason().key(), e.details());
        } catch (IOException e) {
            return Reading.refused(Reason.CANNOT_OPEN.key());
        }
    }

    private Work start(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new RefusedException(Reason.CANNOT_OPEN);
        }
        Work work = new Work(limits);
        work.file(Files.size(file));
        return work;
    }

    private Reading open(Path file) throws IOException, XMLStreamException {
        Work work = start(file);
        List<SectionDraft> drafts = new ArrayList<>();
        read(file, Format.of(file), work, grid -> drafts.addAll(read(grid)));
        return reading(Sections.of(drafts));
    }

    private static void read(Path file, Format format, Work work, Consumer<Grid> sheets)
            throws IOException, XMLStreamException {
        switch (format) {
            case XLSX -> XlsxWorkbook.read(file, work, sheets);
            case XLS -> XlsWorkbook.read(file, work, sheets);
            case ODS -> OdsWorkbook.read(file, work, sheets);
            case HTML -> HtmlWorkbook.read(file, work, sheets);
            case CSV -> CsvWorkbook.read(file, work, sheets);
            case ENCRYPTED -> {
                Path plain = EncryptedFile.decrypt(file, work);
                try {
                    read(plain, Format.ofDecrypted(plain), work, sheets);
                } finally {
                    Files.delete(plain);
                }
            }
        }
    }

    private List<SectionDraft> read(Grid grid) {
        return SheetReader.read(grid, headers, values, phrases);
    }

    private static Reading reading(List<Section> sections) {
        int rows = sections.stream()
                .mapToInt(section -> section.actions().size()
                        + section.measurements().size()
                        + section.reviews().size())
                .sum();
        return new Reading(null, sections, rows);
    }
}
