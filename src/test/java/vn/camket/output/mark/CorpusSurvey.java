package vn.camket.output.mark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.camket.fact.Provenance;

/** Marks strange workbooks and compares each copy with its original. */
final class CorpusSurvey {
    private final Schemas schemas = Schemas.full();
    final List<CorpusMarks> marked = new ArrayList<>();
    final Map<String, Integer> counts = new TreeMap<>();
    /** Parts that were lost, or are other than they should be. */
    final List<String> differences = new ArrayList<>();
    /** Errors against the schemas that are new. */
    final List<String> errors = new ArrayList<>();
    /** Cells without a fill or comment when POI opens the copy. */
    final List<String> unmarked = new ArrayList<>();

    CorpusSurvey(List<Path> files, Path folder) throws IOException, XMLStreamException, ReflectiveOperationException {
        for (Path file : files) {
            CorpusMarks marks = CorpusMarks.of(file, folder);
            count("files tried");
            if (marks == null) {
                count("not read, or without a cell");
            } else if (marks.copy() == null) {
                count("refused: " + marks.format() + " " + marks.told().why().reason());
            } else {
                count("marked");
                marked.add(marks);
                compare(marks);
                reopen(marks);
            }
        }
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    private void compare(CorpusMarks marks) throws IOException, XMLStreamException {
        Map<String, byte[]> original = Package.of(marks.original()).parts();
        Map<String, byte[]> copy = Package.of(marks.copy()).parts();
        for (Map.Entry<String, byte[]> part : original.entrySet()) {
            byte[] other = copy.get(part.getKey());
            if (other != null && Arrays.equals(part.getValue(), other)) {
                count("parts byte for byte the same");
            } else {
                count("parts changed");
                String difference = other == null ? "lost" : Difference.between(part.getValue(), other);
                if (!difference.isEmpty()) {
                    differences.add(marks.original().getFileName() + " " + part.getKey() + " " + difference);
                }
            }
        }
        for (Map.Entry<String, byte[]> part : copy.entrySet()) {
            byte[] former = original.get(part.getKey());
            if (!Arrays.equals(former, part.getValue())) {
                Schemas.Compared compared = schemas.compared(former, part.getValue());
                counts.merge("schema errors before", compared.before(), Integer::sum);
                counts.merge("schema errors more", compared.added().size(), Integer::sum);
                compared.added()
                        .forEach(error ->
                                errors.add(marks.original().getFileName() + " " + part.getKey() + " " + error));
            }
        }
    }

    private void reopen(CorpusMarks marks) throws IOException {
        try (InputStream in = Files.newInputStream(marks.copy());
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            count("opened by POI");
            for (Provenance place : marks.cells()) {
                if (!isMarked(book.getSheet(place.sheet()), place.cell())) {
                    unmarked.add(marks.original().getFileName() + " " + place.sheet() + "!" + place.cell());
                }
            }
        } catch (POIXMLException beyondPoi) {
            count("not opened by POI, nor was the original");
            if (isOpenedByPoi(marks.original())) {
                unmarked.add(marks.original().getFileName() + " " + beyondPoi);
            }
        }
    }

    private static boolean isMarked(Sheet sheet, String ref) {
        CellAddress address = new CellAddress(ref);
        Row row = sheet.getRow(address.getRow());
        Cell cell = row == null ? null : row.getCell(address.getColumn());
        Comment comment = sheet.getCellComment(address);
        return cell != null
                && cell.getCellStyle().getFillPattern() == FillPatternType.SOLID_FOREGROUND
                && comment != null
                && comment.getString().getString().contains(Marker.MESSAGE);
    }

    private static boolean isOpenedByPoi(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            return book.getNumberOfSheets() > 0;
        } catch (POIXMLException beyondPoi) {
            return false;
        }
    }
}
