package vn.camket.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.camket.fact.Cell;
import vn.camket.fact.CellAccount;
import vn.camket.fact.CellAccount.Role;
import vn.camket.fact.Cover;
import vn.camket.fact.Limits;
import vn.camket.fact.Reading;
import vn.camket.fact.Section;
import vn.camket.fact.Stated;
import vn.camket.fact.Vocabulary;
import vn.camket.register.RegisterFiles;
import vn.camket.workbook.grid.Work;

/** Holds the account of every cell against the facts: neither knows a value that the other lacks. */
class AccountTest {
    private static final Vocabulary VOCABULARY =
            RegisterFiles.loadAll(Path.of("rules")).register().vocabulary();

    private static List<Path> workbooks(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void the_account_of_a_sample_report_is_what_a_run_reads() throws IOException {
        List<Path> samples = new ArrayList<>(workbooks(Path.of("reports-in")));
        samples.addAll(workbooks(Path.of("src/test/resources/seeds")));
        samples.addAll(workbooks(Path.of("src/test/resources/layouts")));
        samples.removeIf(file -> !file.toString().endsWith(".xlsx"));
        assertFalse(samples.isEmpty());
        for (Path file : samples) {
            assertAccount(file);
        }
    }

    @Test
    @Tag("deep")
    void so_is_that_of_a_strange_workbook() throws IOException {
        String folder = System.getenv("CAMKET_CORPUS");
        if (folder == null) {
            System.err.println("AccountTest is skipped in part: CAMKET_CORPUS names no folder of strange workbooks");
        }
        Assumptions.assumeTrue(folder != null, "CAMKET_CORPUS is not set");
        for (Path file : workbooks(Path.of(folder))) {
            assertAccount(file);
        }
    }

    private static void assertAccount(Path file) throws IOException {
        WorkbookReader reader = new WorkbookReader(VOCABULARY);
        Reading reading = reader.read(file);
        if (reading.isRefused()) {
            return;
        }
        List<Cover> covers = reading.sections().stream().map(Section::cover).toList();
        Set<String> facts = facts(reading);
        Set<String> unaccounted = new TreeSet<>(facts);
        Set<String> places = new HashSet<>();
        reader.inspect(file, covers, cell -> {
            String place = place(cell.cell());
            assertTrue(places.add(place), file + ": " + place + " has two accounts");
            cell.taken().stream()
                    .map(one -> place + " " + one.name() + " " + value(one.stated()))
                    .filter(one -> !unaccounted.remove(one) && isOfFact(cell))
                    .forEach(one -> assertTrue(facts.contains(one), file + ": no run reads " + one));
        });

        assertEquals(Set.of(), unaccounted, file.toString());
        assertEquals(filled(file), places, file.toString());
    }

    /** Every cell that is not blank, as the format alone gives it. */
    private static Set<String> filled(Path file) throws IOException {
        Set<String> places = new HashSet<>();
        try {
            WorkbookFile.sheets(
                    file,
                    new Work(Limits.DEFAULT),
                    grid -> SheetCells.of(grid).cells().forEach(cell -> places.add(place(cell.in(grid.sheet())))));
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
        return places;
    }

    private static boolean isOfFact(CellAccount cell) {
        return cell.role() == Role.VALUE || cell.role() == Role.COVER_VALUE;
    }

    private static String place(Cell cell) {
        return cell.sheet() + "!" + cell.ref();
    }

    private static Object value(Stated<?> stated) {
        return stated.isUnreadable() ? stated.wanted() : stated.value();
    }

    private static Set<String> facts(Reading reading) {
        return reading.sections().stream()
                .flatMap(section -> Stream.concat(
                        section.cover().labels().entrySet().stream(),
                        Stream.of(section.actions(), section.measurements(), section.reviews())
                                .flatMap(List::stream)
                                .flatMap(row -> row.columns().entrySet().stream())))
                .filter(one -> !one.getValue().isBlank())
                .map(one -> place(one.getValue().cell()) + " " + one.getKey() + " " + value(one.getValue()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
