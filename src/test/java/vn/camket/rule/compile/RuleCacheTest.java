package vn.camket.rule.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.rule.FactOf;
import vn.camket.rule.KeptRules;
import vn.camket.rule.RuleBase;
import vn.camket.rule.RuleFolderOf;
import vn.camket.rule.file.RuleFile;

class RuleCacheTest {
    @TempDir
    Path folder;

    private Path rules;
    private Path cache;
    private Path home;

    @BeforeEach
    void begin() throws IOException {
        rules = folder.resolve("rules");
        cache = folder.resolve("cache");
        home = folder;
        new RuleFolderOf(rules).rule("missing-actions/late", RuleFolderOf.RULE);
    }

    /** Loads, and tells how often the compiler ran. */
    private int builds() throws IOException {
        int before = Build.COUNT.get();
        RuleBase base = RuleBase.load(rules, new KeptRules(cache, home));
        List<Object> facts = List.of(FactOf.action("road", 60), FactOf.parameter("late.error", "30"));
        assertEquals(1, base.check(null, facts).size());
        return Build.COUNT.get() - before;
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.toList();
        }
    }

    @Test
    void the_second_load_does_not_compile() throws IOException {
        assertEquals(1, builds());
        assertEquals(0, builds());
        assertEquals(1, entries().size());
    }

    @Test
    void a_changed_rule_is_compiled_anew() throws IOException {
        builds();
        new RuleFolderOf(rules).rule("missing-actions/late", RuleFolderOf.RULE.replace("late\"", "overdue\""));
        assertEquals(1, builds());
    }

    @Test
    void of_changed_rules_only_those_that_changed_are_missing() throws IOException {
        RuleFile late = new RuleFile("missing-actions", "late", RuleFolderOf.RULE, RuleFolderOf.PAGE);
        RuleFile later = new RuleFile("missing-actions", "later", RuleFolderOf.RULE, RuleFolderOf.PAGE);
        List<RuleFile> both = List.of(late, later);
        RuleCache.of(cache, home, both)
                .orElseThrow()
                .store(RuleCompiler.attempt(both).orElseThrow());
        RuleFile changed = later.with(RuleFolderOf.RULE.replace("error)", "info)"));

        RuleCache.Kept kept =
                RuleCache.of(cache, home, List.of(late, changed)).orElseThrow().load();

        assertEquals(List.of(changed), kept.missing());
        assertEquals(1, kept.compiled().modelNames().size());
    }

    @Test
    void rules_that_were_compiled_one_by_one_find_the_same() throws IOException {
        new RuleFolderOf(rules).rule("missing-actions/alone", RuleFolderOf.RULE.replace("late\"", "alone\""));
        RuleBase.load(rules, new KeptRules(cache, home));
        new RuleFolderOf(rules).rule("missing-actions/late", RuleFolderOf.RULE.replace("error)", "info)"));
        List<Object> facts = List.of(FactOf.action("road", 60), FactOf.parameter("late.error", "30"));
        assertEquals(
                RuleBase.load(rules, null).check(null, facts).toString(),
                RuleBase.load(rules, new KeptRules(cache, home))
                        .check(null, facts)
                        .toString());
    }

    @Test
    void a_truncated_entry_is_replaced() throws IOException {
        builds();
        Path entry = entries().get(0);
        byte[] bytes = Files.readAllBytes(entry);
        for (int length : new int[] {0, 20, bytes.length - 1}) {
            Files.write(entry, Arrays.copyOf(bytes, length));
            assertEquals(1, builds());
            assertEquals(0, builds());
        }
    }

    @Test
    void a_damaged_entry_is_replaced() throws IOException {
        builds();
        byte[] bytes = Files.readAllBytes(entries().get(0));
        bytes[bytes.length / 2] ^= 1;
        Files.write(entries().get(0), bytes);
        assertEquals(1, builds());
        assertEquals(0, builds());
    }

    @Test
    void an_entry_of_other_rules_is_not_believed() throws IOException {
        builds();
        byte[] other = Files.readAllBytes(entries().get(0));
        Files.delete(entries().get(0));
        new RuleFolderOf(rules).rule("missing-actions/late", RuleFolderOf.RULE.replace("error)", "info)"));
        builds();
        Files.write(entries().get(0), other);
        assertEquals(1, builds());
    }

    @Test
    void without_a_home_every_load_compiles_and_nothing_is_kept() throws IOException {
        home = null;
        assertEquals(1, builds());
        assertEquals(1, builds());
        assertFalse(Files.exists(cache));
    }

    @Test
    void without_its_key_an_entry_is_replaced() throws IOException {
        builds();
        Files.delete(home.resolve(".camket/cache.key"));
        assertEquals(1, builds());
        assertEquals(0, builds());
    }

    @Test
    void a_folder_that_cannot_be_written_only_costs_time() throws IOException {
        Files.write(cache, new byte[0]);
        assertEquals(1, builds());
        assertEquals(1, builds());
    }

    @Test
    void old_entries_make_room_for_new_ones() throws IOException {
        builds();
        FileTime written = Files.getLastModifiedTime(entries().get(0));
        Files.delete(entries().get(0));
        for (int age = 0; age < 20; age++) {
            Path old = Files.write(cache.resolve(age + ".rules"), new byte[] {1});
            Files.setLastModifiedTime(old, FileTime.fromMillis(written.toMillis() - age * 3_600_000L));
        }
        Path notOurs = Files.write(cache.resolve("notes.txt"), new byte[] {1});
        builds();
        assertEquals(9, entries().size());
        assertTrue(Files.exists(notOurs));
        assertFalse(Files.exists(cache.resolve("19.rules")));
        assertTrue(Files.exists(cache.resolve("0.rules")));
    }
}
