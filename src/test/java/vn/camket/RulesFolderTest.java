package vn.camket;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.camket.rule.RuleListing;

/** Keeps the rules folder whole: each failure names the file and tells the cure. */
class RulesFolderTest {
    private static final Path RULES = Path.of("rules");
    private static final int LONGEST = 40;
    private static final int LONGEST_IN_SENTENCES = 64;

    /** Parameters that no rule compares with, and who uses them. */
    private static final Map<String, String> USED_BY_JAVA = Map.of(
            "reviews.everyMonths", "the default interval of an agreement that names none",
            "archive.years", "decides which agreements are history before any rule runs");

    private final List<RulePair> pairs = RulePair.of(RULES);
    private final Cures cures = new Cures();

    @Test
    void nothing_is_wrong_or_doubtful() {
        RulesCheck.of(RULES, null)
                .faults()
                .forEach(fault ->
                        cures.add(fault.place() + ": " + fault.message().en()));
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
    void every_parameter_is_used_and_every_used_one_exists() throws IOException {
        Set<String> given = new TreeSet<>();
        new ObjectMapper()
                .readTree(Files.readAllBytes(RULES.resolve("parameters.json")))
                .get("parameters")
                .fieldNames()
                .forEachRemaining(given::add);
        Set<String> used = RuleListing.readAll(RULES).stream()
                .flatMap(listed -> listed.rule().parameters().stream())
                .collect(Collectors.toCollection(TreeSet::new));
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
    void no_rule_file_is_longer_than_can_be_overlooked() {
        for (RulePair pair : pairs) {
            long lines = pair.drl().lines().count();
            boolean sentences = Files.exists(RULES.resolve(pair.id() + ".dslr"));
            cures.check(
                    lines <= (sentences ? LONGEST_IN_SENTENCES : LONGEST),
                    pair.id() + " has " + lines + " lines: move arithmetic into a fact, or make two rules");
        }
        cures.report();
    }
}
