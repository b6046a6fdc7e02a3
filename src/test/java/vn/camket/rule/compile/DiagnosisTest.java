package vn.camket.rule.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.camket.finding.Fault;
import vn.camket.rule.file.Faults;
import vn.camket.rule.file.RuleFile;

/** Shows what is told of texts that are well written, were not looked at by the lint, and do not compile. */
class DiagnosisTest {
    private static String block(String name, String line) {
        return "rule \"" + name + "\"\nwhen\n    " + line + "\nthen\n    findings.report(\"x\", $id);\nend\n";
    }

    private static RuleFile file(String stem, String... blocks) {
        return new RuleFile("slips", stem, String.join("", blocks), "");
    }

    private static List<Fault> faults(RuleFile... files) {
        Faults faults = new Faults();
        Surroundings.withClassPath(() -> RuleCompiler.tell(Arrays.asList(files), faults));
        return faults.all();
    }

    private static List<String> places(RuleFile... files) {
        return faults(files).stream().map(Fault::place).toList();
    }

    private static final String SOUND = block("sound", "ActionState($id : id)");

    @Test
    void what_the_compiler_throws_at_is_told_at_its_word() {
        RuleFile rule = file("thrown", SOUND, block("other", "ActionState(daysLate > \"abc\", $id : id)"));
        assertEquals(List.of("slips/thrown.drl:9:28"), places(rule));
        assertTrue(faults(rule)
                .get(0)
                .message()
                .en()
                .startsWith("The block \"other\" does not compile. The compiler says: "));
    }

    @Test
    void what_the_compiler_gives_no_line_is_told_at_its_word() {
        assertEquals(
                List.of("slips/nowhere.drl:3:17"),
                places(file("nowhere", block("late", "ActionState(daysLat > 0, $id : id)"))));
    }

    @Test
    void what_the_compiler_finds_in_generated_code_is_told_at_its_word() {
        assertEquals(
                List.of("slips/generated.drl:5:26"),
                places(file("generated", block("late", "ActionState($other : id)"))));
    }

    @Test
    void all_files_and_blocks_are_told_at_once_though_the_compiler_stops_at_the_first() {
        assertEquals(
                List.of("slips/one.drl:3:17", "slips/one.drl:9:5", "slips/two.drl:3:17"),
                places(
                        file(
                                "one",
                                block("a", "ActionState(daysLat > 0, $id : id)"),
                                block("b", "ActionStat($id : id)")),
                        file("sound", SOUND),
                        file("two", block("a", "ActionState(status == Statu.DONE, $id : id)"))));
    }
}
