package vn.camket.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import vn.camket.fact.Reading;
import vn.camket.fact.Vocabulary;
import vn.camket.workbook.grid.Reason;

/** Reads strange workbooks from the folder that the variable CAMKET_CORPUS names. */
class CorpusTest {
    private static List<Path> corpus() throws IOException {
        String folder = System.getenv("CAMKET_CORPUS");
        if (folder == null) {
            System.err.println("CorpusTest is skipped: CAMKET_CORPUS names no folder of strange workbooks");
        }
        Assumptions.assumeTrue(folder != null, "CAMKET_CORPUS is not set");
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void every_workbook_is_read_or_refused_for_a_stated_reason() throws IOException {
        List<Path> files = corpus();
        WorkbookReader reader = new WorkbookReader(new Vocabulary(
                Map.of(), Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(), List.of()));
        Map<String, Integer> states = new TreeMap<>();
        for (Path file : files) {
            Reading reading = reader.read(file);
            states.merge(reading.isRefused() ? reading.refusal().reason() : "read", 1, Integer::sum);
        }
        System.err.println(files.size() + " workbooks of the corpus: " + states);

        states.remove("read");
        List<String> known = Stream.of(Reason.values()).map(Reason::key).toList();
        assertEquals(
                List.of(),
                states.keySet().stream()
                        .filter(reason -> !known.contains(reason))
                        .collect(Collectors.toList()));
    }
}
