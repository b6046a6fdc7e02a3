package vn.camket.rule.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.camket.rule.RuleFolderOf;
import vn.camket.rule.file.RuleFile;

class CountedTextTest {
    private static RuleFile file(String drl) {
        return new RuleFile("missing-actions", "late-work", drl, "");
    }

    @Test
    void every_fact_is_counted_before_its_conditions() {
        String drl = """
                rule "late" // when
                    @severity(error)
                when AgreementState()
                    not Document(role == DocumentRole.PROGRAMME) /* from
                    here */ Review(
                        heldOn != null)
                then
                    findings.report("a  b");
                end
                """;
        List<String> lines = new CountedText(file(drl)).source().lines().toList();
        assertTrue(lines.get(0).endsWith("; rule \"late\"        "), lines.get(0));
        assertEquals(
                List.of(
                        "                    ",
                        "when $_work : vn.camket.rule.compile.Work() AgreementState($_work.step(\"late-work\"))",
                        "    not Document($_work.step(\"late-work\"), role == DocumentRole.PROGRAMME)        ",
                        "            Review($_work.step(\"late-work\"), ",
                        "        heldOn != null)",
                        "then",
                        "    findings.report(\"a  b\");",
                        "end"),
                lines.subList(1, lines.size()));
    }

    @Test
    void what_is_counted_compiles() {
        assertTrue(Build.of(List.of(file(RuleFolderOf.RULE))).isSound());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eval(true)",
                "ActionState() from $x",
                "ActionState($_work.step(\"other\"))",
                "vn.camket.rule.compile.Work()",
                "ActionState(title.vi matches \"a(\")"
            })
    void what_is_not_understood_never_comes_to_the_compiler(String condition) {
        int before = Build.COUNT.get();
        Build build = Build.of(List.of(
                file(RuleFolderOf.RULE), file(RuleFolderOf.RULE.replace("then", "    " + condition + "\nthen"))));
        assertFalse(build.isSound());
        assertEquals(1, build.errors().size());
        assertEquals(before, Build.COUNT.get());
    }
}
