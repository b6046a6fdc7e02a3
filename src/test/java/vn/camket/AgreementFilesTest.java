package vn.camket;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.finding.FaultyRulesException;
import vn.camket.register.AgreementDraft;
import vn.camket.register.RegisterFiles;

/** Agreements are written whole, in the form of the register, and never over what somebody else wrote meanwhile. */
class AgreementFilesTest {
    private static final Path RULES = Path.of("rules");
    private static final String ID = "can-tho-hau-giang-2021";

    @TempDir
    private Path rules;

    private Path file;

    @BeforeEach
    void copy() throws IOException {
        file = rules.resolve("agreements/" + ID + ".json");
        Files.createDirectories(file.getParent());
        Files.copy(RULES.resolve("agreements/" + ID + ".json"), file);
    }

    @Test
    void writes_nothing_where_nothing_changed() throws IOException {
        byte[] before = Files.readAllBytes(file);
        assertEquals(List.of(), AgreementFiles.write(rules, List.of(AgreementDraft.of(rules, ID))));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void changes_only_the_line_of_a_changed_value() throws IOException {
        AgreementDraft draft = AgreementDraft.of(rules, ID);
        draft.tree().put("to", "2026-12-31");
        AgreementFiles.write(rules, List.of(draft));
        String expected = Files.readString(RULES.resolve(draft.file()))
                .replace("\"to\": \"2025-12-31\"", "\"to\": \"2026-12-31\"");
        assertEquals(expected, Files.readString(file));
    }

    @Test
    void writes_over_nothing_that_was_changed_meanwhile() throws IOException {
        AgreementDraft draft = AgreementDraft.of(rules, ID);
        draft.tree().put("to", "2026-12-31");
        Files.writeString(file, Files.readString(file) + "\n");
        byte[] theirs = Files.readAllBytes(file);
        assertThrows(RunFailure.class, () -> AgreementFiles.write(rules, List.of(draft)));
        assertArrayEquals(theirs, Files.readAllBytes(file));
    }

    @Test
    void writes_no_new_file_over_one_that_came_meanwhile() throws IOException {
        AgreementDraft draft = AgreementDraft.begin("new-one");
        Files.writeString(rules.resolve(draft.file()), "theirs", StandardCharsets.UTF_8);
        assertThrows(RunFailure.class, () -> AgreementFiles.write(rules, List.of(draft)));
    }

    @Test
    void leaves_no_draft_beside_the_files() throws IOException {
        AgreementDraft draft = AgreementDraft.begin("new-one");
        AgreementFiles.write(rules, List.of(draft));
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void a_draft_is_checked_as_if_it_were_a_file() {
        AgreementDraft draft = AgreementDraft.of(RULES, ID);
        ((ObjectNode) draft.tree().path("parties").path(0)).put("unit", "atlantis");
        FaultyRulesException faulty =
                assertThrows(FaultyRulesException.class, () -> RegisterFiles.loadWith(RULES, List.of(draft)));
        assertEquals(draft.file(), faulty.faults().get(0).file());
        assertTrue(faulty.faults().get(0).message().en().contains("atlantis"));
    }

    @Test
    void a_new_draft_stands_beside_the_others() {
        AgreementDraft draft = AgreementDraft.of(RULES, ID);
        ObjectNode copy = draft.tree().deepCopy();
        copy.put("id", "a-new-one");
        assertTrue(RegisterFiles.loadWith(RULES, List.of(new AgreementDraft("a-new-one", copy, null)))
                .register()
                .agreements()
                .containsKey("a-new-one"));
        assertFalse(Files.exists(RULES.resolve("agreements/a-new-one.json")));
    }
}
