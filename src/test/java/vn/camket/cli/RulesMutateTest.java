package vn.camket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asks as an author does whether the cases of a rule are enough. */
class RulesMutateTest {
    private static final String RULE = "self-agreement";

    @Test
    void cases_that_notice_every_change_make_the_exit_code_0() {
        Said said = Said.rules("mutate", RULE);

        assertEquals(0, said.exit(), said.err());
        assertTrue(said.out().contains("party-succession/self-agreement.drl:5:20  bỏ “inForceOrEnded”"), said.out());
        assertTrue(said.out().contains("phát hiện: The agreement is closed"), said.out());
    }

    @Test
    void a_case_that_is_missing_makes_the_exit_code_1_and_is_named(@TempDir Path work) throws IOException {
        Path rules = Folder.copy(Path.of("rules"), work.resolve("rules"));
        Path page = rules.resolve("party-succession/self-agreement.md");
        String whole = Files.readString(page, StandardCharsets.UTF_8);
        int closed = whole.indexOf("### The agreement is closed");
        Files.writeString(page, whole.substring(0, closed), StandardCharsets.UTF_8);

        Said said = Said.rules("mutate", RULE, "--rules", rules, "--lang", "en");

        assertEquals(1, said.exit(), said.err());
        assertTrue(
                said.out()
                        .contains("NOT NOTICED: add below Passes a case in which all conditions of the block hold save"
                                + " \"inForceOrEnded\""),
                said.out());
    }

    @Test
    void a_rule_that_is_not_there_makes_the_exit_code_2() {
        Said said = Said.rules("mutate", "self-agrement");

        assertEquals(2, said.exit());
        assertTrue(said.err().contains("There is no rule \"self-agrement\""), said.err());
    }

    @Test
    void a_folder_that_is_not_there_makes_the_exit_code_2(@TempDir Path work) {
        assertEquals(2, Said.rules("mutate", "--rules", work.resolve("none")).exit());
    }
}
