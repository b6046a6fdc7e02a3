package vn.camket.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.EncryptedDocumentException;
import vn.camket.fact.Limits;
import vn.camket.fact.Reading;
import vn.camket.workbook.grid.Reason;
import vn.camket.workbook.grid.RefusedException;
import vn.camket.workbook.grid.Work;

/**
 * What the reader makes of a file, and what it does not tell its users.
 *
 * @param reading what users are told
 * @param sheets the cells of each sheet, empty when the file is refused
 * @param slip what was thrown and is no refusal, null in most cases
 */
public record Opened(Reading reading, List<SheetCells> sheets, Throwable slip) {
    private static final WorkbookReader READER = new WorkbookReader(Words.VOCABULARY);
    private static final List<String> REASONS =
            Stream.of(Reason.values()).map(Reason::key).toList();
    private static final List<String> JDK = List.of("java.", "javax.", "jdk.", "sun.", "com.sun.");

    public static Opened of(Path file) {
        Reading reading = READER.read(file);
        List<SheetCells> sheets = new ArrayList<>();
        try {
            if (reading.isRefused()) {
                READER.open(file);
            } else {
                WorkbookFile.sheets(file, new Work(Limits.DEFAULT), grid -> sheets.add(SheetCells.of(grid)));
            }
            return new Opened(reading, sheets, null);
        } catch (RefusedException | EncryptedDocumentException | IOException e) {
            return new Opened(reading, List.of(), null);
        } catch (XMLStreamException e) {
            return new Opened(reading, List.of(), null);
        } catch (RuntimeException | StackOverflowError e) {
            return new Opened(reading, List.of(), e);
        }
    }

    public String state() {
        return reading.isRefused() ? "refused" : "read";
    }

    /** The key and the details of a refusal, empty when the file is read. */
    public String reason() {
        return reading.isRefused()
                ? String.join(
                        " ",
                        Stream.concat(Stream.of(reading.refusal().reason()), reading.refusal().details().stream())
                                .toList())
                : "";
    }

    public long cells() {
        return sheets.stream().mapToLong(sheet -> sheet.cells().size()).sum();
    }

    /** Whether the reason is one of those that users are told. */
    public boolean isStated() {
        return !reading.isRefused() || REASONS.contains(reading.refusal().reason());
    }

    /** Whether our own code, and no library that met a damaged file, threw what nobody foresaw. */
    public boolean isOwnFault() {
        return slip != null
                && Arrays.stream(slip.getStackTrace())
                        .map(StackTraceElement::getClassName)
                        .filter(name -> JDK.stream().noneMatch(name::startsWith))
                        .findFirst()
                        .filter(name -> name.startsWith("vn.camket."))
                        .isPresent();
    }

    /** The slip and the first places it came from, on one line; empty when there is none. */
    public String slipLine() {
        return slip == null
                ? ""
                : (slip + " "
                                + Arrays.stream(slip.getStackTrace())
                                        .limit(6)
                                        .map(StackTraceElement::toString)
                                        .toList())
                        .replaceAll("\\s+", " ");
    }
}
