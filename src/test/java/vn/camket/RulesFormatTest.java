package vn.camket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.camket.finding.Fault;
import vn.camket.rule.RuleScaffold;

/** Lays out folders of a few files, and holds the project's own to the form. */
class RulesFormatTest {
    private static final String RULE = "rule \"a\"\nwhen\nActionState( done )\nthen\nfindings.report( \"x\" );\nend";

    @TempDir
    private Path rules;

    private void write(String file, String text) throws IOException {
        Path path = rules.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text, StandardCharsets.UTF_8);
    }

    private String read(String file) throws IOException {
        return Files.readString(rules.resolve(file), StandardCharsets.UTF_8);
    }

    private String laidOut(String file, String text) throws IOException {
        write(file, text);
        RulesFormat.Looked looked = RulesFormat.of(rules, true);
        assertEquals(List.of(), looked.faults());
        assertEquals(List.of(), RulesFormat.of(rules, false).unformatted(), "what is laid out stays");
        return read(file);
    }

    @Test
    void every_file_below_rules_is_in_the_form() {
        RulesFormat.Looked looked = RulesFormat.of(Path.of("rules"), false);

        assertEquals(List.of(), looked.faults());
        assertEquals(List.of(), looked.unformatted(), "run camket rules format");
    }

    @Test
    void a_rule_that_is_begun_is_in_the_form() throws IOException {
        Files.createDirectory(rules.resolve("family"));
        new RuleScaffold(rules, "family", "rule", false).write(LocalDate.of(2026, 12, 1));

        assertEquals(List.of(), RulesFormat.of(rules, false).unformatted());
    }

    @Test
    void looking_changes_nothing() throws IOException {
        write("family/a.drl", RULE);

        assertEquals(List.of("family/a.drl"), RulesFormat.of(rules, false).unformatted());
        assertEquals(RULE, read("family/a.drl"));
    }

    @Test
    void line_ends_and_the_byte_order_mark_are_those_of_all_files() throws IOException {
        String wanted = "rule \"a\"\nwhen\n    ActionState(done)\nthen\n    findings.report(\"x\");\nend\n";

        assertEquals(wanted, laidOut("family/a.drl", "\uFEFF" + RULE.replace("\n", "\r\n")));
        assertEquals("# Một\n\nHai\n", laidOut("notes.md", "\uFEFF# Một \r\nHai\r\n\r\n"));
        assertEquals("[]\n", laidOut("some.json", "\uFEFF[\r\n]"));
    }

    @Test
    void json_keeps_numbers_letters_and_the_order_of_keys_as_written() throws IOException {
        assertEquals("""
                {
                  "đ": 1.50e+3,
                  "b": "\\u1ea1 \\"[,]\\" \\\\",
                  "c": {},
                  "a": [
                    [1, -0.10],
                    {
                      "x": null
                    },
                    []
                  ]
                }
                """, laidOut("some.json", """
                { "đ" :1.50e+3,"b":"\\u1ea1 \\"[,]\\" \\\\", "c":{ }, "a" : [ [1,-0.10 ],{"x":null},[ ]] }"""));
    }

    @Test
    void a_list_stands_on_one_line_up_to_its_hundred_and_twentieth_column() throws IOException {
        String fits = "{\n  \"a\": [\"" + "x".repeat(103) + "\", \"y\"],\n  \"b\": 1\n}\n";
        String longer = "{\"a\": [\"" + "x".repeat(104) + "\", \"y\"], \"b\": 1}";

        assertEquals(120, fits.lines().skip(1).findFirst().orElseThrow().length());
        assertEquals(fits, laidOut("some.json", fits));
        assertEquals(
                "{\n  \"a\": [\n    \"" + "x".repeat(104) + "\",\n    \"y\"\n  ],\n  \"b\": 1\n}\n",
                laidOut("some.json", longer));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void json_comes_back_from_whatever_blanks_stand_in_it(int seed) throws IOException {
        Blanks blanks = new Blanks(seed);
        for (Path file : filesOf("json")) {
            String text = RulePair.read(file);
            String shaken = blanks.json(text);
            assertEquals(new ObjectMapper().readTree(text), new ObjectMapper().readTree(shaken));
            write("shaken.json", shaken);
            RulesFormat.of(rules, true);
            assertEquals(text, read("shaken.json"), file + " " + seed);
        }
    }

    private static List<Path> filesOf(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            return files.filter(file -> file.toString().endsWith("." + ending))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    @Test
    void a_file_with_a_slip_is_left_alone_and_told_with_its_line() throws IOException {
        String slip = RULE.replace("done )", "done &&\n)");
        write("family/a.drl", slip);
        write("some.json", "{\n  \"a\": 1,\n}");
        write("family/b.drl", RULE);
        Files.write(rules.resolve("notes.md"), new byte[] {'a', '\n', (byte) 0xE9, '\n'});
        RulesFormat.Looked looked = RulesFormat.of(rules, true);

        assertEquals(
                List.of("family/a.drl:4:1", "notes.md:2:1", "some.json:3:1"),
                looked.faults().stream().map(Fault::place).toList());
        assertEquals(List.of("family/b.drl"), looked.unformatted());
        assertEquals(slip, read("family/a.drl"));
    }

    @Test
    void a_file_in_the_form_is_not_written_and_another_keeps_its_permissions() throws IOException {
        write("family/a.drl", RULE);
        write("some.json", "[]\n");
        FileTime old = FileTime.fromMillis(0);
        Files.setLastModifiedTime(rules.resolve("some.json"), old);
        Path rule = rules.resolve("family/a.drl");
        Files.setPosixFilePermissions(rule, PosixFilePermissions.fromString("rw-rw-r-x"));
        RulesFormat.of(rules, true);

        assertEquals(old, Files.getLastModifiedTime(rules.resolve("some.json")));
        assertEquals("rw-rw-r-x", PosixFilePermissions.toString(Files.getPosixFilePermissions(rule)));
        try (Stream<Path> left = Files.list(rule.getParent())) {
            assertEquals(List.of(rule), left.toList());
        }
    }

    @Test
    void a_link_stays_a_link_and_one_that_leads_out_is_told(@TempDir Path elsewhere) throws IOException {
        write("family/a.drl", RULE);
        Path outside = Files.writeString(elsewhere.resolve("out.md"), "# a\nb", StandardCharsets.UTF_8);
        Path within = Files.createSymbolicLink(rules.resolve("family/b.drl"), Path.of("a.drl"));
        Files.createSymbolicLink(rules.resolve("out.md"), outside);
        write(".hidden/c.json", "{ }");
        RulesFormat.Looked looked = RulesFormat.of(rules, true);

        assertTrue(Files.isSymbolicLink(within));
        assertEquals(List.of("family/a.drl"), looked.unformatted());
        assertEquals(
                List.of("out.md"), looked.faults().stream().map(Fault::place).toList());
        assertEquals("# a\nb", Files.readString(outside, StandardCharsets.UTF_8));
    }
}
