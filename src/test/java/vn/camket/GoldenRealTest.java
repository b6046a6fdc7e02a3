package vn.camket;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Checks eight real agreements of which no report came in, before and after the mergers of 2025, as {@link Golden}
 * says: what the register alone tells.
 */
class GoldenRealTest {
    private static final Path PROJECT = Path.of("rules");
    private static final List<String> AGREEMENTS = List.of(
            "can-tho-hau-giang-2021",
            "ho-chi-minh-ca-mau-2009",
            "ho-chi-minh-central-coast-2023",
            "ho-chi-minh-dak-nong-ict-2007",
            "ho-chi-minh-highlands-2024",
            "ho-chi-minh-north-2023",
            "lao-cai-lai-chau-ict-2012",
            "thanh-hoa-nghe-an-ha-tinh-2022");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void gather_the_register() throws IOException {
        copy(PROJECT, folder.resolve("rules"));
        copy(Path.of("src/test/resources/real/agreements"), folder.resolve("rules/agreements"));
        Files.createDirectory(folder.resolve("reports"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-12-31", "2025-06-30", "2025-10-15", "2026-06-30"})
    void the_register_alone_gives_what_was_worked_out_by_hand(String asOf) throws IOException {
        Golden golden =
                new Golden(Path.of("src/test/resources/golden/real"), folder.resolve("rules"), folder.resolve("out"));
        golden.compare(golden.check(folder.resolve("reports"), asOf, AGREEMENTS), AGREEMENTS::contains, asOf + ".txt");
    }
}
