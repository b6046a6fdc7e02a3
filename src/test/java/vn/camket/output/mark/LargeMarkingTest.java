package vn.camket.output.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.finding.MarkedCopy;
import vn.camket.finding.Severity;

/** Marks a sheet of 90 MB in a process with little memory. */
@Tag("deep")
class LargeMarkingTest {
    private static final int ROWS = 100_000;
    private static final int COLUMNS = 20;
    private static final int BETWEEN = 100;
    private static final String HEAP = "-Xmx48m";

    @TempDir
    Path folder;

    @Test
    void a_sheet_of_100_000_rows_is_marked_in_a_heap_of_48_MB() throws IOException, InterruptedException {
        Path workbook = large(folder.resolve("large.xlsx"));
        Process marking = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeMarkingTest.class.getName(),
                        workbook.toString(),
                        folder.toString())
                .inheritIO()
                .start();
        boolean ended = marking.waitFor(5, TimeUnit.MINUTES);
        marking.destroyForcibly().waitFor();

        assertTrue(ended);
        assertEquals(0, marking.exitValue());
        assertEquals(ROWS / BETWEEN, comments(folder.resolve("annotated").resolve("large.xlsx")));
    }

    /** Marks a cell in each hundredth row of a workbook. */
    public static void main(String... arguments) throws IOException {
        Marker marker = new Marker(Path.of(arguments[1])).workbook("large.xlsx", Path.of(arguments[0]));
        for (int row = BETWEEN; row <= ROWS; row += BETWEEN) {
            marker.found(Severity.ERROR, Marker.cell("large.xlsx", Bundle.SHEET, "C" + row));
        }
        MarkedCopy told = marker.write().get(0);
        if (told.path() == null) {
            throw new IllegalStateException(told.why().toString());
        }
    }

    private static int comments(Path copy) throws IOException {
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            String comments = new String(
                    zip.getInputStream(zip.getEntry("xl/comments1.xml")).readAllBytes(), StandardCharsets.UTF_8);
            return comments.split("<comment ", -1).length - 1;
        }
    }

    /** Writes the sheet straight into the archive, behind the parts of a small workbook. */
    private Path large(Path file) throws IOException {
        Path small = Bundle.of(folder, "").without("xl/worksheets/sheet1.xml").save();
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            Package.of(small).parts().forEach((name, part) -> put(zip, name, part));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            Writer sheet = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
            sheet.write("<worksheet " + Bundle.MAIN + "><sheetData>");
            for (int row = 1; row <= ROWS; row++) {
                sheet.write("<row r=\"" + row + "\">");
                for (int column = 0; column < COLUMNS; column++) {
                    sheet.write("<c r=\"" + new Spot(row - 1, column).ref() + "\" s=\"1\"><v>" + row * column
                            + ".25</v></c>");
                }
                sheet.write("</row>");
            }
            sheet.write("</sheetData></worksheet>");
            sheet.flush();
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, byte[] part) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(part);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
