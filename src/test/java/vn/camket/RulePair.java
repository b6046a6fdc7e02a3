package vn.camket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the two files of a rule as plain text, so that a fault is told even where the rule base would not load.
 *
 * @param id family and stem
 * @param drl the conditions or sentences, empty when the file is missing
 * @param page empty when the file is missing
 */
record RulePair(String id, String drl, String page) {
    private static final Pattern CASE = Pattern.compile("(?ms)^### (.*?)$(.*?)(?=^##|\\z)");

    static List<RulePair> of(Path rules) {
        try (Stream<Path> files = Files.find(rules, 2, (path, about) -> isRuleFile(rules.relativize(path)))) {
            return files.map(path -> rules.relativize(path).toString().replace('\\', '/'))
                    .map(name -> name.substring(0, name.lastIndexOf('.')))
                    .distinct()
                    .sorted()
                    .map(id -> new RulePair(id, conditions(rules, id), read(rules.resolve(id + ".md"))))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String conditions(Path rules, String id) {
        return read(rules.resolve(id + ".drl")) + read(rules.resolve(id + ".dslr"));
    }

    private static boolean isRuleFile(Path path) {
        String name = path.toString();
        return path.getNameCount() == 2
                && !path.endsWith("README.md")
                && (name.endsWith(".drl") || name.endsWith(".dslr") || name.endsWith(".md"));
    }

    static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What stands below each heading of the third level, by heading. */
    Map<String, String> cases() {
        return CASE.matcher(page)
                .results()
                .collect(Collectors.toMap(
                        match -> match.group(1), match -> match.group(2), String::concat, LinkedHashMap::new));
    }
}
