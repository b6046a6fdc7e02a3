package vn.camket.output.mark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.fact.Limits;
import vn.camket.fact.Provenance;
import vn.camket.fact.Reading;
import vn.camket.fact.Register;
import vn.camket.finding.MarkedCopy;
import vn.camket.finding.Outcome.Standing;
import vn.camket.finding.Severity;
import vn.camket.output.SampleOutcome;

class MarkedWorkbooksTest {
    private static final Provenance A1 = Marker.cell(Bundle.NAME, Bundle.SHEET, "A1");

    @TempDir
    private Path folder;

    private Path original() throws IOException {
        return Bundle.of(folder, "<sheetData/>").save();
    }

    private Marker marker() throws IOException {
        return new Marker(folder).workbook(Bundle.NAME, original());
    }

    private Reading.Refusal why(String name, Path file) throws IOException {
        MarkedCopy copy = new Marker(folder)
                .workbook(name, file)
                .found(Severity.ERROR, Marker.cell(name, Bundle.SHEET, "A1"))
                .write()
                .get(0);
        assertNull(copy.path());
        return copy.why();
    }

    @Test
    void puts_the_copy_where_the_workbook_lay() throws IOException {
        List<MarkedCopy> copies = marker().found(Severity.ERROR, A1).write();

        assertEquals(List.of(new MarkedCopy(Bundle.NAME, "annotated/" + Bundle.NAME, null)), copies);
        assertTrue(Files.isRegularFile(folder.resolve("annotated").resolve("q3").resolve("báo cáo.xlsx")));
    }

    @Test
    void leaves_the_original_as_it_was() throws IOException {
        Path original = original();
        byte[] before = Files.readAllBytes(original);

        new Marker(folder)
                .workbook(Bundle.NAME, original)
                .found(Severity.ERROR, A1)
                .write();

        assertArrayEquals(before, Files.readAllBytes(original));
    }

    @Test
    void writes_the_same_bytes_again() throws IOException {
        Marker marker = marker().found(Severity.ERROR, A1);
        byte[] first = Files.readAllBytes(marker.copy(marker.write().get(0)));

        assertArrayEquals(first, Files.readAllBytes(marker.copy(marker.write().get(0))));
    }

    @Test
    void makes_no_copy_for_what_is_waived_or_on_trial() throws IOException {
        List<MarkedCopy> copies = marker().found(Severity.ERROR, Standing.WAIVED, "x", A1)
                .onTrial(A1)
                .write();

        assertEquals(List.of(), copies);
    }

    @Test
    void makes_no_copy_for_findings_about_the_workbook_as_a_whole_alone() throws IOException {
        assertEquals(
                List.of(),
                marker().found(Severity.ERROR, Provenance.workbook(Bundle.NAME))
                        .found(Severity.ERROR, new Provenance(Bundle.NAME, Bundle.SHEET, null, null, null))
                        .write());
    }

    @Test
    void lists_findings_about_the_workbook_as_a_whole_beside_those_at_cells() throws IOException {
        Bundle.Marked marked = Bundle.marked(
                marker().found(Severity.ERROR, A1).found(Severity.WARNING, Provenance.workbook(Bundle.NAME)));

        assertTrue(marked.text("xl/worksheets/sheet2.xml").contains(Markup.item("Cả tệp")));
    }

    @Test
    void says_that_a_workbook_has_changed() throws IOException {
        Marker marker = marker().found(Severity.ERROR, A1);
        Bundle.of(folder, "<sheetData><row/></sheetData>").save();

        assertEquals("changed", Bundle.marked(marker).why());
        assertFalse(Files.exists(folder.resolve("annotated")));
    }

    @Test
    void says_that_a_workbook_has_gone() throws IOException {
        Marker marker = marker().found(Severity.ERROR, A1);
        Files.delete(folder.resolve("original.xlsx"));

        assertEquals("changed", Bundle.marked(marker).why());
    }

    @Test
    void names_the_format_that_cannot_be_marked() throws IOException {
        Path old = folder.resolve("old.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(old)) {
            book.createSheet(Bundle.SHEET);
            book.write(out);
        }

        assertEquals(new Reading.Refusal("not-markable", List.of("xls")), why("q3/cũ.XLS", old));
    }

    @Test
    void marks_no_workbook_that_only_an_everyday_password_protects() throws IOException, GeneralSecurityException {
        Path locked = folder.resolve("locked.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(locked)) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword(Decryptor.DEFAULT_PASSWORD);
            try (OutputStream plain = encryptor.getDataStream(container)) {
                Files.copy(original(), plain);
            }
            container.writeFilesystem(out);
        }

        assertEquals("not-markable-protected", why("locked.xlsx", locked).reason());
    }

    @Test
    void says_so_when_a_workbook_is_broken() throws IOException {
        Path broken = Bundle.of(folder, "<sheetData><row></sheetData>").save();

        assertEquals("not-markable-odd", why("broken.xlsx", broken).reason());
        try (Stream<Path> left = Files.walk(folder)) {
            assertEquals(List.of(broken), left.filter(Files::isRegularFile).toList());
        }
    }

    @Test
    void stops_at_the_limits_of_reading() throws IOException {
        Path bomb = Bundle.of(folder, "<sheetData/>" + " ".repeat(3 << 20)).save();
        Limits few = new Limits(50, 1, 100, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 100, 1);
        Register register = SampleOutcome.register();
        Bundle.Marked marked = Bundle.marked(new Marker(folder)
                .workbook(Bundle.NAME, bomb)
                .under(new Register(
                        register.agreements(),
                        register.units(),
                        register.parameters(),
                        register.workingDays(),
                        register.vocabulary(),
                        few))
                .found(Severity.ERROR, A1));

        assertEquals(
                new Reading.Refusal("too-large", List.of("unzippedMegabytes", "1")),
                marked.told().why());
    }

    @Test
    void marks_what_it_can_when_another_workbook_cannot_be_marked() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.xlsx"), "PK");
        List<MarkedCopy> copies = marker().workbook("a.xlsx", broken)
                .found(Severity.ERROR, Marker.cell("a.xlsx", Bundle.SHEET, "A1"), A1)
                .write();

        assertEquals(
                List.of("a.xlsx null", Bundle.NAME + " annotated/" + Bundle.NAME),
                copies.stream().map(copy -> copy.workbook() + " " + copy.path()).toList());
    }
}
