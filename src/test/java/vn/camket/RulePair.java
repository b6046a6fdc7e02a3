package vn.camket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the two files of a rule as plain text, so that a fault is told even where the rule base would not load.
 *
 * @param id family and stem
 * @param drl empty when the file is missing
 * @param page empty when the file is missing
 */
record RulePair(String id, String drl, String page) {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^rule .*?^end$");
    private static final Pattern BINDING = Pattern.compile("\\$(\\w+)\\s*:");
    private static final Pattern PARAMETER = Pattern.compile("Parameter\\(name == \"([^\"]+)\"");
    private static final Pattern SEVERITY = Pattern.compile("@severity\\((\\w+)\\)");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)[^}]*}");
    private static final Pattern CASE = Pattern.compile("(?ms)^### (.*?)$(.*?)(?=^##|\\z)");
    private static final Pattern ALTERNATIVES = Pattern.compile("\\[[^\\]]*]");

    static List<RulePair> of(Path rules) {
        try (Stream<Path> files = Files.find(rules, 2, (path, about) -> isRuleFile(rules.relativize(path)))) {
            return files.map(path -> rules.relativize(path).toString().replace('\\', '/'))
                    .map(name -> name.substring(0, name.lastIndexOf('.')))
                    .distinct()
                    .sorted()
                    .map(id -> new RulePair(id, read(rules.resolve(id + ".drl")), read(rules.resolve(id + ".md"))))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isRuleFile(Path path) {
        String name = path.toString();
        return path.getNameCount() == 2
                && !path.endsWith("README.md")
                && (name.endsWith(".drl") || name.endsWith(".md"));
    }

    static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<String> blocks() {
        return BLOCK.matcher(drl).results().map(MatchResult::group).toList();
    }

    static String conditions(String block) {
        return block.substring(block.indexOf("\nwhen\n"), block.indexOf("\nthen\n"));
    }

    static Set<String> bindings(String block) {
        return firstGroups(BINDING, block);
    }

    Set<String> parameters() {
        return firstGroups(PARAMETER, drl);
    }

    List<String> severities() {
        return SEVERITY.matcher(drl)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }

    /** The cells of the page's first table: title, message and remedy, each in Vietnamese, then in English. */
    Map<String, List<String>> texts() {
        return page.lines()
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .filter(cells -> cells.size() == 5)
                .collect(Collectors.toMap(
                        cells -> cells.get(1), cells -> cells.subList(2, 4), (first, second) -> first, TreeMap::new));
    }

    /** What stands below each heading of the third level, by heading. */
    Map<String, String> cases() {
        return CASE.matcher(page)
                .results()
                .collect(Collectors.toMap(
                        match -> match.group(1), match -> match.group(2), String::concat, LinkedHashMap::new));
    }

    /** Placeholders that every block must bind: those that stand outside alternatives. */
    Set<String> fixedPlaceholders() {
        return placeholders(text -> ALTERNATIVES.matcher(text).replaceAll(""));
    }

    Set<String> allPlaceholders() {
        return placeholders(text -> text);
    }

    private Set<String> placeholders(UnaryOperator<String> part) {
        return texts().values().stream()
                .flatMap(List::stream)
                .flatMap(text -> firstGroups(PLACEHOLDER, part.apply(text)).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> firstGroups(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
