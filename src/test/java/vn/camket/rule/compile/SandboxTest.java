package vn.camket.rule.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.camket.finding.FaultyRulesException;
import vn.camket.rule.RuleBase;
import vn.camket.rule.RuleFolderOf;

class SandboxTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.getProperty(\"user.name\")",
                "Runtime.getRuntime().exec(\"true\")",
                "java.nio.file.Files.exists(java.nio.file.Path.of(\"x\"))",
                "new java.io.File(\"x\").delete()",
                "new java.util.Formatter(\"x\")",
                "new Thread()",
                "vn.camket.rule.RuleBase.load(null, null)",
                "$id.getClass().getClassLoader()"
            })
    void a_report_cannot_reach_the_machine(String expression) throws IOException {
        assertRefused(RuleFolderOf.RULE.replace("\"action\", $id", expression), 9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eval(System.exit(1) == null)",
                "ActionState(System.getenv(\"HOME\") != null)",
                "ActionState(java.nio.file.Files.exists(null))"
            })
    void a_condition_cannot_reach_the_machine(String condition) throws IOException {
        assertRefused(RuleFolderOf.RULE.replace("ActionState(!done", condition + "\n    ActionState(!done"), 7);
    }

    private void assertRefused(String drl, int line) throws IOException {
        new RuleFolderOf(folder).rule("missing-actions/late", drl);
        FaultyRulesException refused = assertThrows(FaultyRulesException.class, () -> RuleBase.load(folder, null));
        assertEquals("missing-actions/late.drl", refused.faults().get(0).file());
        assertEquals(line, refused.faults().get(0).line(), refused.getMessage());
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
