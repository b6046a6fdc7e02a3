package vn.camket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sees that each point of {@code rules/decisions.md} has one test that bears its name. */
class DecisionsTest {
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern POINT = Pattern.compile("(?m)^### (.+)$");
    private static final Pattern NAMED = Pattern.compile("@DisplayName\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*\\)");

    @Test
    void each_point_made_precise_has_one_test_that_bears_its_name() throws IOException {
        TreeMap<String, Integer> wanted = new TreeMap<>();
        Matcher points = POINT.matcher(Files.readString(Path.of("rules/decisions.md"), StandardCharsets.UTF_8));
        while (points.find()) {
            wanted.merge(points.group(1).strip(), 1, Integer::sum);
        }
        TreeMap<String, Integer> met = new TreeMap<>();
        for (Path test : decisions()) {
            Matcher named = NAMED.matcher(Files.readString(test, StandardCharsets.UTF_8));
            while (named.find()) {
                met.merge(named.group(1).replace("\\\"", "\""), 1, Integer::sum);
            }
        }

        assertEquals(lines(wanted), lines(met));
    }

    private static List<Path> decisions() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.filter(file -> file.getFileName().toString().startsWith("DecisionsOn"))
                    .sorted()
                    .toList();
        }
    }

    private static String lines(TreeMap<String, Integer> counts) {
        StringBuilder lines = new StringBuilder();
        counts.forEach(
                (name, count) -> lines.append(count).append(" × ").append(name).append('\n'));
        return lines.toString();
    }
}
