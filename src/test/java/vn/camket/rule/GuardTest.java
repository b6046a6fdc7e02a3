package vn.camket.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.finding.Fault;
import vn.camket.finding.FaultyRulesException;

/**
 * Tries every gadget in every place of a rule file: each is told at its line, and none reaches the compiler.
 *
 * <p>The table of gadgets and slots has further parts. JSON files, schemas, pages and samples are tried in {@code
 * HostileFilesTest}, cache files in {@code PlantedRulesTest}, and what the class loader alone keeps out in {@code
 * SandboxTest}. A loop or a regular expression cannot stand in an import or an annotation: there the class is named that
 * would run it. Rules that were let through and yet do too much are stopped in {@code FailedRuleTest}.
 */
class GuardTest {
    /** Ways to hide an attack from who only looks for its words. */
    private static final Map<String, String> DISGUISES = new LinkedHashMap<>();

    static {
        DISGUISES.put("escaped word", RuleFolderOf.RULE.replace("!done", "\\u0052untime.getRuntime() != null"));
        DISGUISES.put(
                "escape in a text", RuleFolderOf.RULE.replace("!done", "id == \"\\u0022 + System.exit(3) + \\u0022\""));
        DISGUISES.put(
                "escape in the report", RuleFolderOf.RULE.replace("\"action\"", "\"\\u0022+System.exit(3)+\\u0022\""));
        DISGUISES.put("operator", RuleFolderOf.RULE.replace("!done", "id matches \"(a+)+b\""));
        DISGUISES.put("denied operator", RuleFolderOf.RULE.replace("!done", "id not matches \"(a+)+b\""));
        DISGUISES.put("sound", RuleFolderOf.RULE.replace("!done", "id soundslike \"x\""));
        DISGUISES.put("text operator", RuleFolderOf.RULE.replace("!done", "id str[startsWith] \"x\""));
        DISGUISES.put("cast", RuleFolderOf.RULE.replace("!done", "this#Runtime.exec(\"x\") != null"));
        DISGUISES.put(
                "word of the engine", RuleFolderOf.RULE.replace("findings.report", "drools.getKieRuntime().halt"));
        DISGUISES.put("context", RuleFolderOf.RULE.replace("findings.report", "kcontext.getKieRuntime().halt"));
        DISGUISES.put("insert", RuleFolderOf.RULE.replace("findings.report(\"action\", $id);", "insert($id);"));
        DISGUISES.put("modify", RuleFolderOf.RULE.replace("findings.report(\"action\", $id);", "modify($id) { }"));
        DISGUISES.put("member of findings", RuleFolderOf.RULE.replace(".report(", ".getClass("));
        DISGUISES.put("end of a comment", RuleFolderOf.RULE.replace("\"late\"", "\"*/ static int x = 1; /*\""));
        DISGUISES.put("dialect", RuleFolderOf.RULE.replace("when\n", "    dialect \"mvel\"\nwhen\n"));
        DISGUISES.put("package dialect", "dialect \"mvel\"\n" + RuleFolderOf.RULE);
        DISGUISES.put("own package", "package java.lang;\n" + RuleFolderOf.RULE);
        DISGUISES.put("rule unit", "unit Facts;\n" + RuleFolderOf.RULE);
        DISGUISES.put("parent", RuleFolderOf.RULE.replace("rule \"late\"", "rule \"late\" extends \"other\""));
        DISGUISES.put("named consequence", RuleFolderOf.RULE.replace("\nend", "\nthen[more]\n System.exit(3);\nend"));
        DISGUISES.put(
                "entry point",
                RuleFolderOf.RULE.replace(
                        "    ActionState(", "    ActionState() from entry-point \"x\"\n    ActionState("));
        DISGUISES.put("exists", RuleFolderOf.RULE.replace("    ActionState(", "    exists Review()\n    ActionState("));
        DISGUISES.put(
                "window",
                RuleFolderOf.RULE.replace("daysLate : daysLate)", "daysLate : daysLate) over window:length(3)"));
        DISGUISES.put("open query", RuleFolderOf.RULE.replace("    ActionState(", "    ?q()\n    ActionState("));
        DISGUISES.put("path", RuleFolderOf.RULE.replace("    ActionState(", "    /facts[1]\n    ActionState("));
        DISGUISES.put(
                "either of two kinds",
                RuleFolderOf.RULE.replace(
                        "    ActionState(", "    ($f : FieldState() or $f : Review())\n    ActionState("));
        DISGUISES.put(
                "whole class name",
                RuleFolderOf.RULE.replace("    ActionState(", "    java.lang.Runtime()\n    ActionState("));
        DISGUISES.put("any object", RuleFolderOf.RULE.replace("    ActionState(", "    Object()\n    ActionState("));
        DISGUISES.put("position", RuleFolderOf.RULE.replace("!done", "\"a\"; !done"));
        DISGUISES.put(
                "name of the block", RuleFolderOf.RULE.replace("rule \"late\"", "rule \"late\\\" salience 1 //\""));
        DISGUISES.put("our own count", RuleFolderOf.RULE.replace("$id", "$_work"));
        DISGUISES.put("timer", RuleFolderOf.RULE.replace("when\n", "    timer(int: 1s 1s)\nwhen\n"));
        DISGUISES.put("lock", RuleFolderOf.RULE.replace("when\n", "    lock-on-active true\nwhen\n"));
        DISGUISES.put("nesting", RuleFolderOf.RULE.replace("!done", "(".repeat(5000) + "done" + ")".repeat(5000)));
        DISGUISES.put("conjunction", RuleFolderOf.RULE.replace("!done", "done && ".repeat(8000) + "done"));
        DISGUISES.put("sum", RuleFolderOf.RULE.replace("!done", "0+".repeat(30_000) + "0 == 0"));
        DISGUISES.put("chain", RuleFolderOf.RULE.replace("!done", "due" + ".plusDays(0)".repeat(5000) + " == due"));
        DISGUISES.put("list", RuleFolderOf.RULE.replace("!done", "id in (" + "\"a\",".repeat(20_000) + "\"b\")"));
        DISGUISES.put("parts", RuleFolderOf.RULE.replace("\"action\"", "\"a\",".repeat(20_000) + "\"b\""));
        DISGUISES.put("comparisons", RuleFolderOf.RULE.replace("!done", "done" + " == done".repeat(9000)));
        DISGUISES.put("conditions", RuleFolderOf.RULE.replace("!done", "done, ".repeat(12_000) + "!don"));
        DISGUISES.put("facts", RuleFolderOf.RULE.replace("when\n", "when\n" + "    ActionState()\n".repeat(4000)));
        DISGUISES.put("annotations", RuleFolderOf.RULE.replace("when\n", "@x(y)\n".repeat(10_000) + "when\n"));
        DISGUISES.put("blocks", "rule \"a\"\n".repeat(9_000));
        DISGUISES.put("brackets", "(".repeat(90_000));
        DISGUISES.put("quotes", "\"a\" ".repeat(20_000));
        DISGUISES.put("signs", "\u200B".repeat(90_000));
        DISGUISES.put("letters", "rule \"a\" when " + "a".repeat(90_000));
        DISGUISES.put("names", RuleFolderOf.RULE.replace("!done", "a".repeat(90_000)));
        DISGUISES.put("digits", RuleFolderOf.RULE.replace("!done", "daysLate > " + "9".repeat(90_000)));
        DISGUISES.put("comments", "/*".repeat(45_000));
        DISGUISES.put("negations", RuleFolderOf.RULE.replace("!done", "!".repeat(5000) + "done"));
        DISGUISES.put("invisible sign", RuleFolderOf.RULE.replace("!done", "!do\u200Bne"));
        DISGUISES.put("turned text", RuleFolderOf.RULE.replace("\"action\"", "\"\u202Enoitca\""));
        DISGUISES.put("foreign letters", RuleFolderOf.RULE.replace("!done", "!d\u043Ene"));
        DISGUISES.put("length", RuleFolderOf.RULE + "// x\n".repeat(100_000));
    }

    @TempDir
    static Path folder;

    private static List<Fault> faults;
    private static List<Fault> raised;

    @BeforeAll
    static void check() throws IOException {
        RuleFolderOf rules = new RuleFolderOf(folder);
        for (var gadget : Gadgets.EXPRESSIONS.entrySet()) {
            for (int number = 0; number < gadget.getValue().size(); number++) {
                String mark = folder.resolve("mark").toString();
                for (var slot : Gadgets.slots(gadget.getValue().get(number).replace(Gadgets.MARK, mark))
                        .entrySet()) {
                    rules.rule("attack/" + stem(gadget.getKey(), number, slot.getKey()), slot.getValue());
                }
            }
        }
        for (var disguise : DISGUISES.entrySet()) {
            rules.rule("disguise/" + disguise.getKey().replace(' ', '-'), disguise.getValue());
        }
        rules.write("samples.md", "");
        faults = RuleInspection.of(folder, null);
        raised = assertThrows(FaultyRulesException.class, () -> RuleBase.load(folder, null))
                .faults();
    }

    private static String stem(String gadget, int number, String slot) {
        return gadget.replace(' ', '-') + "-n" + number + "-" + slot.replace(' ', '-');
    }

    @TestFactory
    Stream<DynamicTest> every_gadget_is_told_in_every_slot() {
        List<DynamicTest> cells = new ArrayList<>();
        Gadgets.EXPRESSIONS.forEach((gadget, expressions) -> Gadgets.slots("x")
                .keySet()
                .forEach(slot -> cells.add(DynamicTest.dynamicTest(gadget + " in " + slot, () -> {
                    for (int number = 0; number < expressions.size(); number++) {
                        String file = "attack/" + stem(gadget, number, slot) + ".drl";
                        String place = file + ":" + Gadgets.line(slot) + ":";
                        assertTrue(
                                faults.stream()
                                        .anyMatch(fault ->
                                                fault.stops() && fault.place().startsWith(place)),
                                file + " was not told in line " + Gadgets.line(slot) + ": " + of(faults, file));
                    }
                }))));
        return cells.stream();
    }

    @TestFactory
    Stream<DynamicTest> every_disguise_is_told() {
        return DISGUISES.keySet().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    String file = "disguise/" + name.replace(' ', '-') + ".drl";
                    assertTrue(of(faults, file).stream().anyMatch(Fault::stops), file);
                }));
    }

    private static List<Fault> of(List<Fault> all, String file) {
        return all.stream().filter(fault -> fault.file().equals(file)).toList();
    }

    @Test
    void no_run_is_done_with_any_of_them() {
        assertEquals(
                faults.stream()
                        .filter(Fault::stops)
                        .map(Fault::file)
                        .filter(file -> file.endsWith(".drl"))
                        .collect(Collectors.toSet()),
                raised.stream().map(Fault::file).collect(Collectors.toSet()));
    }

    @Test
    void nothing_of_them_reaches_the_compiler_or_has_an_effect() {
        assertTrue(faults.stream().noneMatch(fault -> fault.message().en().contains("The compiler says")), "compiled");
        assertTrue(Files.notExists(folder.resolve("mark")));
        assertEquals("tr", Locale.getDefault().getLanguage());
    }
}
