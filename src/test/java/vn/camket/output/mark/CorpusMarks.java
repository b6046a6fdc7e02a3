package vn.camket.output.mark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFChartSheet;
import org.apache.poi.xssf.usermodel.XSSFDialogsheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.camket.fact.Cell;
import vn.camket.fact.Provenance;
import vn.camket.finding.MarkedCopy;
import vn.camket.finding.Severity;
import vn.camket.output.SampleOutcome;
import vn.camket.workbook.WorkbookReader;

/**
 * Marks the first cells of each sheet of a strange workbook, and one far below all that it has.
 *
 * @param copy null when it could not be marked
 * @param cells that were to be marked
 */
record CorpusMarks(Path original, String format, MarkedCopy told, Path copy, List<Provenance> cells) {
    private static final int A_SHEET = 2;

    /** Null for what is no workbook or has no cell. */
    static CorpusMarks of(Path original, Path folder) {
        String format = WorkbookReader.format(original);
        String name = original.getFileName().toString();
        List<Provenance> cells = format == null ? List.of() : cells(original, name);
        if (cells.isEmpty()) {
            return null;
        }
        try {
            Marker marker = new Marker(folder).workbook(name, original);
            Severity[] severities = Severity.values();
            for (int at = 0; at < cells.size(); at++) {
                marker.found(severities[at % severities.length], cells.get(at));
            }
            MarkedCopy told = marker.write().get(0);
            return new CorpusMarks(original, format, told, marker.copy(told), cells);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Provenance> cells(Path original, String name) {
        Map<String, List<Provenance>> bySheet = new LinkedHashMap<>();
        Map<String, Cell> last = new LinkedHashMap<>();
        try {
            new WorkbookReader(SampleOutcome.register().vocabulary()).inspect(original, List.of(), account -> {
                Cell cell = account.cell();
                List<Provenance> there = bySheet.computeIfAbsent(cell.sheet(), any -> new ArrayList<>());
                last.put(cell.sheet(), cell);
                if (there.size() < A_SHEET) {
                    there.add(Marker.cell(name, cell.sheet(), cell.ref()));
                }
            });
        } catch (IOException | RuntimeException refused) {
            return List.of();
        }
        if (last.isEmpty()) {
            return blank(original, name);
        }
        last.forEach((sheet, cell) ->
                bySheet.get(sheet).add(Marker.cell(name, sheet, new Spot(cell.row() + 3, cell.column()).ref())));
        return bySheet.values().stream().flatMap(List::stream).toList();
    }

    /** Cells of a workbook that has none yet: drawings, comments and the like alone. */
    private static List<Provenance> blank(Path original, String name) {
        try (InputStream in = Files.newInputStream(original);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            return StreamSupport.stream(book.spliterator(), false)
                    .filter(sheet -> !(sheet instanceof XSSFChartSheet) && !(sheet instanceof XSSFDialogsheet))
                    .flatMap(sheet ->
                            Stream.of("A1", "C2", "B7").map(ref -> Marker.cell(name, sheet.getSheetName(), ref)))
                    .toList();
        } catch (IOException | RuntimeException beyondPoi) {
            return List.of();
        }
    }
}
