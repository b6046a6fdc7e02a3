package vn.camket.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.finding.Finding;
import vn.camket.finding.Severity;

class RuleBaseTest {
    @TempDir
    Path folder;

    @Test
    void finds_what_a_rule_reports() throws IOException {
        new RuleFolderOf(folder).rule("missing-actions/late", RuleFolderOf.RULE);
        List<Finding> findings = RuleBase.load(folder, null)
                .check("a-b-2021", List.of(FactOf.action("road", 60), FactOf.parameter("late.error", "30")));
        Finding finding = findings.get(0);
        assertEquals(Finding.idOf("late", "a-b-2021", "action:road"), finding.id());
        assertEquals(Severity.ERROR, finding.severity());
        assertEquals(60, finding.daysLate());
        assertEquals("Nhiệm vụ quá hạn", finding.rule().title().vi());
        assertEquals(List.of(FactOf.cell("report.xlsx", "F60")), finding.evidence());
    }
}
