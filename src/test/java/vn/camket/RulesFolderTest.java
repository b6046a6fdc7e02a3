package vn.camket;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps the rules folder whole: each failure names the file and tells the cure. */
class RulesFolderTest {
    private static final Path RULES = Path.of("rules");
    private static final int LONGEST = 40;

    /** Parameters that no rule compares with, and who uses them. */
    private static final Map<String, String> USED_BY_JAVA = Map.of(
            "reviews.everyMonths", "the default interval of an agreement that names none",
            "archive.years", "decides which agreements are history before any rule runs");

    private static final Pattern TEXT_LITERAL = Pattern.compile("\"[^\"]*\"");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w$.])\\d[\\d.]*");

    private final List<RulePair> pairs = RulePair.of(RULES);
    private final Cures cures = new Cures();

    @Test
    void every_rule_has_its_page_and_every_page_its_rule() {
        for (RulePair pair : pairs) {
            cures.check(
                    !pair.drl().isEmpty(), pair.id() + ".md stands alone: write " + pair.id() + ".drl, or remove it");
            cures.check(
                    !pair.page().isEmpty(), pair.id() + ".drl stands alone: write " + pair.id() + ".md, or remove it");
        }
        cures.report();
    }

    @Test
    void no_two_rules_share_a_stem() {
        Set<String> stems = new HashSet<>();
        for (RulePair pair : pairs) {
            String stem = pair.id().substring(pair.id().indexOf('/') + 1);
            cures.check(
                    stems.add(stem),
                    pair.id() + ": another family has a rule " + stem + "; give one of them another name");
        }
        cures.report();
    }

    @Test
    void every_block_states_its_severity_basis_and_since() {
        for (RulePair pair : pairs) {
            cures.check(!pair.blocks().isEmpty(), pair.id() + ".drl holds no rule block: write one, from rule to end");
            for (String block : pair.blocks()) {
                for (String annotation : List.of("@severity(", "@basis(\"", "@since(\"")) {
                    String name = block.lines().findFirst().orElseThrow();
                    cures.check(block.contains(annotation), pair.id() + ".drl, " + name + ": add " + annotation + "…)");
                }
            }
        }
        cures.report();
    }

    @Test
    void every_text_stands_in_both_languages() {
        for (RulePair pair : pairs) {
            for (String row : List.of("title", "message", "remedy")) {
                List<String> cells = pair.texts().getOrDefault(row, List.of());
                boolean whole = cells.size() == 2 && cells.stream().noneMatch(String::isEmpty);
                cures.check(whole, pair.id() + ".md: fill the row \"" + row + "\" of its first table in vi and in en");
            }
            cures.check(
                    pair.page().contains("\n**Vì sao.** "), pair.id() + ".md: add a paragraph that begins **Vì sao.**");
            cures.check(pair.page().contains("\n**Why.** "), pair.id() + ".md: add a paragraph that begins **Why.**");
        }
        cures.report();
    }

    @Test
    void every_case_has_a_heading_of_words_and_a_table() {
        for (RulePair pair : pairs) {
            pair.cases().forEach((heading, body) -> {
                cures.check(
                        heading.strip().contains(" "),
                        pair.id() + ".md: ### " + heading + " says nothing; say in a few words what the case is");
                cures.check(
                        body.contains("\n|---"),
                        pair.id() + ".md: ### " + heading + " has no table; give it facts, or remove it");
            });
        }
        cures.report();
    }

    @Test
    void every_placeholder_has_a_binding() {
        for (RulePair pair : pairs) {
            Set<String> bound = new TreeSet<>();
            for (String block : pair.blocks()) {
                bound.addAll(RulePair.bindings(block));
                Set<String> missing = new TreeSet<>(pair.fixedPlaceholders());
                missing.removeAll(RulePair.bindings(block));
                String name = block.lines().findFirst().orElseThrow();
                cures.check(
                        missing.isEmpty(),
                        pair.id() + ".drl, " + name + ": the page uses " + missing
                                + "; bind each as $name, or put it between [ … / … ] with another wording");
            }
            Set<String> never = new TreeSet<>(pair.allPlaceholders());
            never.removeAll(bound);
            cures.check(
                    never.isEmpty(), pair.id() + ".md uses " + never + ", which no block binds: bind it, or reword");
        }
        cures.report();
    }

    @Test
    void every_parameter_is_used_and_every_used_one_exists() throws IOException {
        Set<String> given = new TreeSet<>();
        new ObjectMapper()
                .readTree(Files.readAllBytes(RULES.resolve("parameters.json")))
                .get("parameters")
                .fieldNames()
                .forEachRemaining(given::add);
        Set<String> used =
                pairs.stream().flatMap(p -> p.parameters().stream()).collect(Collectors.toCollection(TreeSet::new));
        used.addAll(USED_BY_JAVA.keySet());
        for (String name : given) {
            cures.check(
                    used.contains(name), "parameters.json: no rule uses " + name + "; use it in a rule, or remove it");
        }
        for (String name : used) {
            cures.check(given.contains(name), "parameters.json lacks " + name + ", which is used; give it a value");
        }
        cures.report();
    }

    @Test
    void no_rule_file_is_longer_than_forty_lines() {
        for (RulePair pair : pairs) {
            long lines = pair.drl().lines().count();
            cures.check(
                    lines <= LONGEST,
                    pair.id() + ".drl has " + lines + " lines: move arithmetic into a fact, or make two rules");
        }
        cures.report();
    }

    @Test
    void no_condition_holds_a_number_besides_zero() {
        for (RulePair pair : pairs) {
            for (String block : pair.blocks()) {
                String words = TEXT_LITERAL.matcher(RulePair.conditions(block)).replaceAll("");
                NUMBER.matcher(words)
                        .results()
                        .filter(number -> !number.group().equals("0"))
                        .forEach(number -> cures.add(pair.id() + ".drl compares with " + number.group()
                                + ": give it a name in parameters.json"));
            }
        }
        cures.report();
    }
}
