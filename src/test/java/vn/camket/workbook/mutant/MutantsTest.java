package vn.camket.workbook.mutant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.workbook.Survey;
import vn.camket.workbook.Surveyed;

/**
 * Reads the sample reports after harm was done to them. What was read of each is kept in a golden file;
 * {@code -Dgolden.write=true} writes it anew when all are read.
 */
class MutantsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/mutants.tsv");
    private static final int ALL = 1000;
    private static final int SOME = 68;

    @TempDir
    private Path folder;

    @Test
    void some_mutants_are_read_or_refused_as_before() throws IOException, InterruptedException {
        expectAsBefore(SOME);
    }

    @Test
    @Tag("deep")
    void all_mutants_are_read_or_refused_as_before() throws IOException, InterruptedException {
        expectAsBefore(ALL);
    }

    private void expectAsBefore(int count) throws IOException, InterruptedException {
        List<Surveyed> surveyed =
                Survey.of(Mutants.write(count, Files.createDirectory(folder.resolve("mutants"))), folder);
        Map<String, Long> states = surveyed.stream()
                .collect(Collectors.groupingBy(
                        one -> (one.state() + " " + one.reason()).strip(), TreeMap::new, Collectors.counting()));
        System.err.println(count + " mutants: " + states);
        assertEquals(
                "",
                surveyed.stream().filter(Surveyed::isBroken).map(Surveyed::line).collect(Collectors.joining("\n")));
        if (count == ALL && Boolean.getBoolean("golden.write")) {
            Files.write(GOLDEN, surveyed.stream().map(Surveyed::golden).toList(), StandardCharsets.UTF_8);
        }
        assertEquals(
                String.join(
                        "\n", Files.readAllLines(GOLDEN, StandardCharsets.UTF_8).subList(0, count)),
                surveyed.stream().map(Surveyed::golden).collect(Collectors.joining("\n")));
    }
}
