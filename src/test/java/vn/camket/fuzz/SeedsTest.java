package vn.camket.fuzz;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Gives each target the seeds of its fuzzer, to which every input belongs that a fuzzer ever found. */
class SeedsTest {
    @ParameterizedTest
    @EnumSource
    void no_seed_harms_its_target(Target target) throws IOException {
        List<Path> seeds;
        try (Stream<Path> files = Files.list(target.seeds())) {
            seeds = files.sorted().toList();
        }
        assertTrue(seeds.size() > 5, "no seeds in " + target.seeds());
        for (Path seed : seeds) {
            byte[] bytes = Files.readAllBytes(seed);
            assertDoesNotThrow(() -> target.take(bytes), seed::toString);
        }
    }
}
