package vn.camket.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the sample workbooks to what their builders write; packed bytes may differ from one Java to another. */
class SampleReportsTest {
    @Test
    void reports_in_holds_what_the_builders_write() throws IOException {
        compare(SampleReports.all(), Path.of("reports-in"));
    }

    @Test
    void the_reports_on_the_older_agreements_are_what_the_builders_write() throws IOException {
        compare(SampleReports.seeds(), Path.of("src/test/resources/seeds"));
    }

    private static void compare(List<Report> reports, Path folder) throws IOException {
        assertEquals(reports.stream().map(Report::file).collect(Collectors.toCollection(TreeSet::new)), files(folder));
        for (Report report : reports) {
            byte[] kept = Files.readAllBytes(folder.resolve(report.file()));
            if (report.is(Trait.CUT_SHORT)) {
                assertThrows(EOFException.class, () -> PlainZip.parts(kept), report.file());
            } else {
                compare(PlainZip.parts(SampleReports.bytes(report)), PlainZip.parts(kept), report.file());
            }
        }
    }

    private static void compare(Map<String, byte[]> written, Map<String, byte[]> kept, String file) {
        assertEquals(written.keySet(), kept.keySet(), file);
        written.forEach((part, bytes) -> assertArrayEquals(bytes, kept.get(part), file + " " + part));
    }

    private static Set<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .map(name -> Normalizer.normalize(name, Normalizer.Form.NFC))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
