package vn.camket.rule.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.kie.api.runtime.KieSession;
import vn.camket.rule.FactOf;
import vn.camket.rule.Gadgets;
import vn.camket.rule.file.RuleFile;

/**
 * Tries the gadgets on the class loader alone, as if nobody had read the rule before: what rules may see keeps them from
 * the machine.
 *
 * <p>Loops, memory and regular expressions need no more than Java's own texts and numbers, and to the language of the
 * process even the code refers that Drools generates; the reading of rules alone keeps these out.
 */
class SandboxTest {
    private static final List<String> OTHERS_KEEP_OUT = List.of("loop", "memory", "regular expression", "locale");

    /** Slots whose Java is run, or typed; the others only name a class, which the same loader does not show. */
    private static final List<String> SLOTS = List.of(
            "import",
            "static import",
            "condition",
            "kept value",
            "eval",
            "from",
            "accumulate code",
            "consequence",
            "statement",
            "enabled",
            "function",
            "declare");

    @TempDir
    static Path folder;

    @TestFactory
    Stream<DynamicTest> no_gadget_reaches_anything() {
        Map<String, List<String>> gadgets = new LinkedHashMap<>(Gadgets.EXPRESSIONS);
        OTHERS_KEEP_OUT.forEach(gadgets::remove);
        List<DynamicTest> tests = new ArrayList<>();
        gadgets.forEach((gadget, expressions) -> expressions.stream().forEach(expression -> {
            String mark = folder.resolve("mark").toString();
            Map<String, String> slots = Gadgets.slots(expression.replace(Gadgets.MARK, mark));
            SLOTS.forEach(slot ->
                    tests.add(DynamicTest.dynamicTest(expression + " in " + slot, () -> attack(slots.get(slot)))));
        }));
        return tests.stream();
    }

    /** It does not compile, or it runs without an effect: then it fails, or all it has got is a name. */
    private static void attack(String drl) {
        RuleFile rule = new RuleFile("attack", "late", drl, "");
        Build build = Build.ofSources(new TreeMap<>(Map.of(rule.resource(), rule.source())));
        if (build.isSound()) {
            assertTrue(!drl.contains("exit(") && !drl.contains("halt("), "would end the program: " + drl);
            run(build);
        }
        assertTrue(Files.notExists(folder.resolve("mark")), drl);
    }

    private static void run(Build build) {
        KieSession session;
        try {
            session = CompiledRules.toKieBase(build.rules().models()).newKieSession();
        } catch (ReflectiveOperationException | LinkageError refused) {
            return;
        }
        try {
            session.insert(FactOf.action("road", 60));
            session.insert(FactOf.agreement());
            session.fireAllRules(10);
        } catch (RuntimeException | LinkageError refused) {
            return;
        } finally {
            session.dispose();
        }
    }

    @Test
    void the_loader_shows_facts_and_hides_the_machine() throws ClassNotFoundException {
        SandboxLoader loader = new SandboxLoader();
        assertEquals(
                "ActionState", loader.loadClass("vn.camket.fact.ActionState").getSimpleName());
        assertThrows(ClassNotFoundException.class, () -> loader.loadClass("java.lang.System"));
        assertTrue(loader.getResource("java/lang/System.class") == null);
    }
}
