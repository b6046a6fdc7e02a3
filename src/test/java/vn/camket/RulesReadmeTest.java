package vn.camket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.camket.fact.Fact;
import vn.camket.fact.Parameter;
import vn.camket.finding.Rule;
import vn.camket.finding.Severity;
import vn.camket.rule.RuleListing;

/** Keeps what the rules folder tells its readers in step with the rules and the facts. */
class RulesReadmeTest {
    private static final Path RULES = Path.of("rules");
    private static final Path README = RULES.resolve("README.md");
    private static final String TABLE_BEGINS = "<!-- rules begin -->\n\n";
    private static final String TABLE_ENDS = "\n<!-- rules end -->";

    private final String readme = RulePair.read(README);
    private final Cures cures = new Cures();

    @Test
    void every_fact_has_a_sample_of_each_component_and_stands_in_the_readme() {
        List<String> samples =
                RulePair.read(RULES.resolve("samples.md")).lines().toList();
        for (Class<?> fact : Fact.class.getPermittedSubclasses()) {
            if (fact == Parameter.class) {
                // every case has all parameters, with their own values
                continue;
            }
            String name = fact.getSimpleName();
            String head = samples.stream()
                    .filter(line -> line.startsWith("| " + name + " |"))
                    .findFirst()
                    .orElse("");
            Set<String> columns =
                    Arrays.stream(head.split("\\|")).map(String::strip).collect(Collectors.toSet());
            String described = section(name);
            for (var component : fact.getRecordComponents()) {
                String property = component.getName();
                cures.check(columns.contains(property), "samples.md: give " + name + " a sample of " + property);
                cures.check(
                        property.equals("sources") || described.contains("| `" + property + "` |"),
                        "README.md: say below ### `" + name + "` what " + property + " is");
            }
        }
        cures.report();
    }

    /** With -Dcamket.rewrite=true the table is written anew instead. */
    @Test
    void the_table_of_rules_in_the_readme_is_up_to_date() throws IOException {
        int begin = readme.indexOf(TABLE_BEGINS) + TABLE_BEGINS.length();
        int end = readme.indexOf(TABLE_ENDS);
        String table = Stream.concat(
                        Stream.of(
                                "| Quy tắc (rule) | Tên gọi | Title | Mức (severity) | Tham số (parameters) |",
                                "|---|---|---|---|---|"),
                        RuleListing.readAll(RULES).stream().map(RulesReadmeTest::row))
                .collect(Collectors.joining("\n", "", "\n"));
        if (Boolean.getBoolean("camket.rewrite")) {
            Files.writeString(
                    README, readme.substring(0, begin) + table + readme.substring(end), StandardCharsets.UTF_8);
        } else {
            assertEquals(
                    table,
                    readme.substring(begin, end),
                    "rules/README.md is stale: run mvn test -Dtest=RulesReadmeTest -Dcamket.rewrite=true");
        }
    }

    private String section(String fact) {
        String[] parts = readme.split("\n### `" + fact + "`\n", 2);
        return parts.length < 2 ? "" : parts[1].split("\n#", 2)[0];
    }

    private static String row(RuleListing listed) {
        Rule rule = listed.rule();
        String severities = listed.severities().stream().map(Severity::word).collect(Collectors.joining(", "));
        String parameters =
                rule.parameters().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
        return String.join(
                " | ",
                "| [`" + rule.id() + "`](" + rule.id() + ".md)",
                rule.title().vi(),
                rule.title().en(),
                severities,
                parameters.isEmpty() ? "|" : parameters + " |");
    }
}
