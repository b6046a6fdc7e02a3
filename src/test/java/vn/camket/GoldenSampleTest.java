package vn.camket;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks the sample reports at four dates, as {@link Golden} says. */
class GoldenSampleTest {
    @TempDir
    private static Path out;

    @ParameterizedTest
    @ValueSource(strings = {"2024-09-30", "2025-06-30", "2025-12-31", "2026-11-21"})
    void the_sample_gives_what_was_worked_out_by_hand(String asOf) throws IOException {
        Golden golden = new Golden(Path.of("src/test/resources/golden/sample"), Path.of("rules"), out);
        golden.compare(golden.check(Path.of("reports-in"), asOf, List.of()), agreement -> true, asOf + ".txt");
    }
}
