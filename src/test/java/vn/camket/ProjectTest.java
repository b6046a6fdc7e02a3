package vn.camket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the house tidy: what lies where, and that every room says what it is. Each failure tells the cure. */
class ProjectTest {
    private static final List<Path> MAIN = List.of(Path.of("src/main/java"), Path.of("src/spark/java"));
    private static final Set<String> TOP =
            Set.of("pom.xml", "src", "rules", "reports-in", "reports-out", "README.md", "LICENSE", "target");
    private static final int LONGEST_FILE = 200;

    private static List<Path> under(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted().toList();
        }
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path room : MAIN) {
            sources.addAll(under(room));
        }
        sources.removeIf(path -> !path.toString().endsWith(".java"));
        return sources;
    }

    private static void none(List<String> faults, String cure) {
        assertEquals("", String.join("\n", faults), cure);
    }

    @Test
    void the_top_level_holds_what_the_customer_asked_for_and_dot_files() throws IOException {
        try (Stream<Path> entries = Files.list(Path.of(""))) {
            List<String> strangers = entries.map(Path::toString)
                    .filter(name -> !name.startsWith(".") && !TOP.contains(name))
                    .sorted()
                    .toList();
            none(strangers, "move these below src, rules, reports-in or reports-out");
        }
    }

    @Test
    void every_room_says_what_it_knows_what_it_must_not_know_and_where_to_start() throws IOException {
        List<String> silent = sources().stream()
                .map(Path::getParent)
                .distinct()
                .filter(room -> !saysWhatItIs(room.resolve("package-info.java")))
                .map(Path::toString)
                .toList();
        none(silent, "write package-info.java: \"Knows …. Must not know …. Start reading at {@link …}.\"");
    }

    private static boolean saysWhatItIs(Path info) {
        try {
            String text = Files.readString(info, StandardCharsets.UTF_8).replaceAll("[\\s*]+", " ");
            return text.contains("Knows ") && text.contains("Must not know") && text.contains("Start reading at");
        } catch (IOException missing) {
            return false;
        }
    }

    @Test
    void no_file_grows_beyond_what_one_can_read() throws IOException {
        List<String> overlong = sources().stream()
                .filter(path -> lines(path) > LONGEST_FILE)
                .map(path -> path + " " + lines(path))
                .toList();
        none(overlong, "a file above " + LONGEST_FILE + " lines holds two things: give each its own");
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.count();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Test
    void nothing_is_left_open_in_the_code() throws IOException {
        List<String> marks = List.of("TO" + "DO", "FIX" + "ME", "XX" + "X", "@Dis" + "abled");
        List<String> open = Stream.concat(under(Path.of("src")).stream(), under(Path.of("rules")).stream())
                .filter(path -> path.toString().matches(".*\\.(java|drl|md|properties)"))
                .filter(path -> marks.stream().anyMatch(mark -> holds(path, mark)))
                .map(Path::toString)
                .collect(Collectors.toList());
        none(open, "finish it, or write an issue for it");
    }

    private static boolean holds(Path file, String mark) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).contains(mark);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Test
    void no_word_of_a_bundle_stands_twice() throws IOException {
        for (String language : List.of("vi", "en")) {
            Path bundle = Path.of("src/main/resources/vn/camket/text/words_" + language + ".properties");
            List<String> keys = Files.readAllLines(bundle).stream()
                    .filter(line -> !line.startsWith("#") && line.contains(" = "))
                    .map(line -> line.substring(0, line.indexOf(" = ")))
                    .toList();
            List<String> twice = keys.stream()
                    .filter(key -> Collections.frequency(keys, key) > 1)
                    .toList();
            none(twice, "the second of two entries hides the first: give them different keys");
        }
    }
}
