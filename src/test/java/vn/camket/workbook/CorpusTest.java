package vn.camket.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reads strange workbooks from the folder that the variable CAMKET_CORPUS names. What was read of those that we know is
 * kept in a golden file, by their hash; {@code -Dgolden.write=true} writes it anew.
 */
class CorpusTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/corpus.tsv");

    private static List<Surveyed> surveyed;

    @BeforeAll
    static void survey(@TempDir Path folder) throws IOException, InterruptedException {
        surveyed = Survey.of(Corpus.files(), folder);
        Map<String, Long> states = surveyed.stream()
                .collect(Collectors.groupingBy(
                        one -> (one.state() + " " + one.reason()).strip(), TreeMap::new, Collectors.counting()));
        System.err.println(surveyed.size() + " workbooks of the corpus: " + states);
    }

    @Test
    void every_workbook_is_read_or_refused_for_a_stated_reason_within_time_and_memory() {
        assertEquals(
                "",
                surveyed.stream().filter(Surveyed::isBroken).map(Surveyed::line).collect(Collectors.joining("\n")));
    }

    @Test
    void of_the_workbooks_that_we_know_as_much_is_read_as_before() throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            TreeSet<String> lines =
                    surveyed.stream().map(Surveyed::golden).collect(Collectors.toCollection(TreeSet::new));
            Files.writeString(GOLDEN, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        }
        Map<String, String> known = Files.readAllLines(GOLDEN, StandardCharsets.UTF_8).stream()
                .collect(Collectors.toMap(CorpusTest::hash, line -> line, (one, other) -> one));
        List<Surveyed> again =
                surveyed.stream().filter(one -> known.containsKey(one.hash())).toList();
        System.err.println(again.size() + " of them are known");

        assertEquals(
                again.stream()
                        .map(one -> known.get(one.hash()))
                        .map(CorpusTest::withoutName)
                        .collect(Collectors.joining("\n")),
                again.stream()
                        .map(Surveyed::golden)
                        .map(CorpusTest::withoutName)
                        .collect(Collectors.joining("\n")));
    }

    private static String hash(String line) {
        return line.substring(0, line.indexOf('\t'));
    }

    /** A file is the same under any name. */
    private static String withoutName(String line) {
        return line.substring(0, line.lastIndexOf('\t'));
    }
}
