package vn.camket.rule;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.finding.Fault;
import vn.camket.finding.FaultyRulesException;

/** Tries the gadgets of {@link GuardTest} in files of sentences, and in the file that defines the sentences. */
class GuardedSentencesTest {
    private static final String LANGUAGE = text(Path.of("rules/language.dsl"));

    @TempDir
    private static Path folder;

    private static List<Fault> faults;

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** A file of conditions with the words that open the parts of a file of sentences. */
    private static String inSentences(String drl) {
        return drl.replaceFirst("(?m)^rule", "Quy tắc")
                .replaceFirst("(?m)^when", "Khi")
                .replaceFirst("(?m)^then", "Thì")
                .replaceFirst("(?m)^end", "Hết");
    }

    private static String passedThrough(String drl) {
        return inSentences(drl).replaceFirst("(?m)(?<=^Khi\n) +", "    > ").replaceFirst("(?m)(?<=^Thì\n) +", "    > ");
    }

    @BeforeAll
    static void check() throws IOException {
        RuleFolderOf rules =
                new RuleFolderOf(folder).write("language.dsl", LANGUAGE).write("samples.md", "");
        for (Cell cell : cells()) {
            Map<String, String> slots = Gadgets.slots(
                    cell.expression.replace(Gadgets.MARK, folder.resolve("mark").toString()));
            rules.sentences("attack/" + cell.stem, inSentences(slots.get(cell.slot)));
            if (cell.isFirst()) {
                rules.sentences("passed/" + cell.stem + "-passed", passedThrough(slots.get(cell.slot)));
            }
        }
        faults = RuleInspection.of(folder, null);
    }

    private record Cell(String stem, String slot, String expression) {
        boolean isFirst() {
            return stem.contains("-n0-");
        }

        List<String> files() {
            return isFirst() ? List.of("attack/" + stem, "passed/" + stem + "-passed") : List.of("attack/" + stem);
        }
    }

    private static List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        Gadgets.EXPRESSIONS.forEach((gadget, expressions) -> {
            for (int number = 0; number < expressions.size(); number++) {
                for (String slot : Gadgets.slots("x").keySet()) {
                    String stem = gadget.replace(' ', '-') + "-n" + number + "-" + slot.replace(' ', '-');
                    cells.add(new Cell(stem, slot, expressions.get(number)));
                }
            }
        });
        return cells;
    }

    @TestFactory
    Stream<DynamicTest> every_gadget_is_told_in_its_line_of_a_file_of_sentences() {
        return cells().stream()
                .map(cell -> DynamicTest.dynamicTest(cell.stem, () -> {
                    for (String file : cell.files()) {
                        String place = file + ".dslr:" + Gadgets.line(cell.slot) + ":";
                        assertTrue(
                                faults.stream()
                                        .anyMatch(fault ->
                                                fault.stops() && fault.place().startsWith(place)),
                                place + " "
                                        + faults.stream()
                                                .filter(fault -> fault.file().startsWith(file))
                                                .toList());
                    }
                }));
    }

    @Test
    void nothing_of_them_reaches_the_compiler_or_has_an_effect() {
        assertTrue(faults.stream().noneMatch(fault -> fault.message().en().contains("The compiler says")), "compiled");
        assertTrue(Files.notExists(folder.resolve("mark")));
    }

    /** Lines of the language by what they are, and the sentence or word that brings them into a rule. */
    private static Map<String, String[]> entries(String expression) {
        String noted = "# tấn công | attack\n# Ví dụ: tấn công\n";
        Map<String, String[]> entries = new LinkedHashMap<>();
        entries.put(
                "condition",
                new String[] {noted + "[when]- bị tấn công=" + expression + " != null", "- bị tấn công", ""});
        entries.put("truth", new String[] {"[when][ActionState]tấn công=" + expression, "- đã tấn công", ""});
        entries.put(
                "value",
                new String[] {"[when][value]tấn công=" + expression, "- số ngày quá hạn lớn hơn tấn công", ""});
        entries.put(
                "fact", new String[] {"[when][fact]tấn công=ActionState(" + expression + ")", "có một tấn công", ""});
        entries.put("sentence", new String[] {noted + "[when]tấn công=eval(" + expression + ")", "tấn công", ""});
        entries.put("end of the rule", new String[] {
            noted + "[when]- bị tấn công=done) then " + expression + "; end rule \"x\" when ActionState(done",
            "- bị tấn công",
            ""
        });
        entries.put(
                "report", new String[] {noted + "[then]báo cáo tấn công=" + expression + ";", "", "báo cáo tấn công"});
        entries.put("report with more", new String[] {
            noted + "[then]báo cáo tấn công=findings.report(\"action\", $id); " + expression + ";",
            "",
            "báo cáo tấn công"
        });
        entries.put("subject", new String[] {"[then][subject]tấn công=" + expression, "", "báo cáo tấn công"});
        entries.put("keyword", new String[] {"[keyword]Tấn công=" + expression, "", ""});
        entries.put("key", new String[] {noted + "[when]- (" + expression + ")=done", "- đã hoàn thành", ""});
        return entries;
    }

    @TestFactory
    Stream<DynamicTest> every_gadget_is_told_in_every_line_of_the_language() {
        return Gadgets.EXPRESSIONS.entrySet().stream()
                .flatMap(gadget -> entries(gadget.getValue().get(0)).entrySet().stream()
                        .map(entry -> DynamicTest.dynamicTest(gadget.getKey() + " as " + entry.getKey(), () -> {
                            String[] lines = entry.getValue();
                            assertThrows(FaultyRulesException.class, () -> RuleListing.readAll(with(lines)));
                        })));
    }

    @Test
    void the_language_of_those_tests_is_sound_without_their_lines() throws IOException {
        RuleListing.readAll(with(new String[] {"", "- đã hoàn thành", ""}));
    }

    private static Path with(String[] lines) throws IOException {
        Path own = Files.createTempDirectory(folder.getParent(), "language");
        RuleFolderOf rules = new RuleFolderOf(own).write("language.dsl", LANGUAGE + lines[0] + "\n");
        rules.sentences("family/late", """
                Quy tắc "late"
                    @severity(error) @basis("b") @since("2026-11-21")
                Khi
                    có một nhiệm vụ
                    - nêu số ngày quá hạn
                    %s
                Thì
                    %s
                Hết
                """.formatted(lines[1], lines[2].isEmpty() ? "báo cáo nhiệm vụ đó" : lines[2]));
        return own;
    }
}
