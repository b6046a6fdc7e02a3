package vn.camket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.fact.Language;
import vn.camket.finding.RuleUse;
import vn.camket.finding.WaiverUse;

/** Asks for the use of few rules over two runs without reports, and one that was limited. */
class RuleUsageTest {
    private static final LocalDate SUMMER = LocalDate.of(2025, 6, 30);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    @TempDir
    private static Path work;

    private static SmallRules rules;

    @BeforeAll
    static void run() throws IOException {
        rules = new SmallRules(work.resolve("rules"));
        Files.createDirectory(work.resolve("reports"));
        check(SUMMER);
        check(LocalDate.of(2025, 9, 30), "can-tho");
        rules.twin("late-again");
        check(LAST);
        rules.twin("late-once-more")
                .write(
                        "waivers.json",
                        "{\"waivers\": [" + waiver("kenh-xang-xa-no", LAST) + ","
                                + waiver("duong-tinh-931b", LAST.minusDays(1)) + "," + waiver("none", LAST) + "]}");
    }

    private static String waiver(String action, LocalDate until) {
        return """
                {"rule": "missing-actions/overdue-action", "agreement": "can-tho-hau-giang-2021",
                "subject": "action:%s", "severity": "critical", "reason": "Chờ vốn", "document": "12/TB-UBND",
                "decidedBy": "UBND", "until": "%s"}""".formatted(action, until);
    }

    private static void check(LocalDate asOf, String... units) {
        new Check(new Request(
                        work.resolve("reports"),
                        rules.path(),
                        work.resolve("out"),
                        asOf,
                        List.of(),
                        List.of(units),
                        null,
                        Language.VI,
                        1,
                        true,
                        Requests.HOME,
                        false))
                .run();
    }

    private static RuleUse use(String name, int runs) {
        return RuleUsage.of(rules.path(), work.resolve("out"), runs).rules().stream()
                .filter(use -> use.rule().stem().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void looks_at_the_last_runs_that_were_not_limited() {
        assertEquals(
                List.of(SUMMER, LAST),
                RuleUsage.of(rules.path(), work.resolve("out"), 12).runs());
        assertEquals(
                List.of(LAST),
                RuleUsage.of(rules.path(), work.resolve("out"), 1).runs());
    }

    @Test
    void counts_the_runs_of_each_rule() {
        assertEquals(2, use("overdue-action", 12).fired());
        assertEquals(RuleUse.Mark.NEVER, use("failed-rule", 12).mark());
        assertEquals(1, use("late-again", 12).runs());
        assertEquals(0, use("late-once-more", 12).runs());
        assertTrue(use("overdue-action", 12).share().percent().signum() > 0);
    }

    @Test
    void names_the_waivers_that_expired_or_name_nothing() {
        List<String> idle = RuleUsage.of(rules.path(), work.resolve("out"), 12).idle().stream()
                .map(use -> use.waiver().subject() + " " + use.state())
                .sorted()
                .toList();

        assertEquals(
                List.of(
                        "action:duong-tinh-931b " + WaiverUse.State.EXPIRED,
                        "action:none " + WaiverUse.State.UNMATCHED),
                idle);
    }

    @Test
    void without_runs_there_is_nothing_to_tell() {
        RuleUsage.Told told = RuleUsage.of(rules.path(), work.resolve("nowhere"), 12);

        assertEquals(List.of(), told.runs());
        assertEquals(List.of(), told.idle());
    }
}
