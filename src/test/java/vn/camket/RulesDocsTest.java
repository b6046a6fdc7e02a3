package vn.camket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.finding.FaultyRulesException;

/** Writes the site of a few rules into folders that hold this and that. */
class RulesDocsTest {
    @TempDir
    private Path work;

    private SmallRules rules;
    private Path site;

    @BeforeEach
    void begin() throws IOException {
        rules = new SmallRules(work.resolve("rules"));
        site = work.resolve("a/site");
    }

    private int write() {
        return RulesDocs.write(rules.path(), null, site);
    }

    private SortedMap<String, String> content(Path folder) throws IOException {
        SortedMap<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                content.put(name, Files.isDirectory(file) ? "" : Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return content;
    }

    @Test
    void a_former_site_is_replaced_and_what_is_gone_goes() throws IOException {
        rules.twin("other-action");
        assertEquals(7, write(), "index, samples and a page a rule");
        assertTrue(Files.exists(site.resolve("missing-actions/other-action.html")));
        Files.delete(rules.path().resolve("missing-actions/other-action.drl"));
        Files.delete(rules.path().resolve("missing-actions/other-action.md"));

        assertEquals(6, write());
        SortedMap<String, String> second = content(site);
        site = work.resolve("b");
        write();
        assertEquals(content(site), second);
    }

    @Test
    void a_folder_with_another_file_is_left_as_it_is() throws IOException {
        write();
        Files.writeString(site.resolve("missing-actions/notes.txt"), "mine", StandardCharsets.UTF_8);
        SortedMap<String, String> before = content(site);
        rules.change("parameters.json", "\"overdue-action.error\": 30", "\"overdue-action.error\": 31");

        RunFailure refused = assertThrows(RunFailure.class, this::write);
        assertTrue(refused.text().en().contains("notes.txt"), refused.text().en());
        assertEquals(before, content(site));
    }

    @Test
    void a_page_of_another_is_not_taken_for_a_former_one() throws IOException {
        Files.createDirectories(site);
        Path page = Files.writeString(site.resolve("index.html"), "mine", StandardCharsets.UTF_8);

        assertThrows(RunFailure.class, this::write);
        site = Files.createSymbolicLink(work.resolve("link"), site);
        assertThrows(RunFailure.class, this::write);
        assertEquals("mine", Files.readString(page, StandardCharsets.UTF_8));
    }

    @Test
    void broken_rules_are_told_and_give_no_site() throws IOException {
        rules.change(SmallRules.OVERDUE + ".drl", "ActionState(!regular", "ActionState(!regulr")
                .change("units.json", "[\n  {\n", "[\n  {\n    \"extra\": 1,\n");

        FaultyRulesException faulty = assertThrows(FaultyRulesException.class, this::write);
        assertEquals(
                List.of(SmallRules.OVERDUE + ".drl", "units.json"),
                faulty.faults().stream().map(fault -> fault.file()).distinct().toList());
        assertFalse(Files.exists(site));
    }
}
