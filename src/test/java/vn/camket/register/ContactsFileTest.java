package vn.camket.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.camket.finding.Contacts;
import vn.camket.finding.Fault;
import vn.camket.finding.FaultyRulesException;

class ContactsFileTest {
    private static final String FILE = """
            {
              "from": "a@b.example",
              "coordinator": { "name": "Sở Tài chính", "mail": ["c@d.example"] },
              "units": [
                { "unit": "can-tho", "name": "UBND thành phố Cần Thơ", "mail": ["e@f.example", "g@h.example"] }
              ]
            }
            """;

    @TempDir
    private Path rules;

    @BeforeEach
    void copyWhatItNames() throws IOException {
        for (String name : List.of("units.json", "contacts.schema.json")) {
            Files.copy(Path.of("rules").resolve(name), rules.resolve(name));
        }
    }

    private void write(String text) throws IOException {
        Files.writeString(rules.resolve("contacts.json"), text);
    }

    private List<String> faults() {
        return ContactsFile.check(rules).stream()
                .map(fault -> fault.place() + " " + fault.message().en())
                .toList();
    }

    @Test
    void says_who_is_written_to() throws IOException {
        write(FILE);

        Contacts contacts = ContactsFile.load(rules);

        assertEquals("a@b.example", contacts.from());
        assertEquals(
                List.of("e@f.example", "g@h.example"),
                contacts.units().get("can-tho").mail());
        assertEquals("Sở Tài chính", contacts.coordinator().name());
        assertEquals(List.of(), faults());
    }

    @Test
    void the_projects_own_addresses_are_sound_and_made_up() {
        assertEquals(List.of(), ContactsFile.check(Path.of("rules")));
        assertTrue(ContactsFile.load(Path.of("rules")).illustrative());
    }

    @Test
    void a_folder_without_the_file_is_sound_until_somebody_is_to_be_written_to() {
        assertEquals(List.of(), faults());
        List<Fault> faults = assertThrows(FaultyRulesException.class, () -> ContactsFile.load(rules))
                .faults();
        assertTrue(faults.get(0).message().en().contains("contacts.json is missing"), faults.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a b@c.example", "a@b.example, c@d.example", "a@b.example\\nBcc: c@d.example", "a", "<a@b>"})
    void what_is_no_address_alone_is_told(String address) throws IOException {
        write(FILE.replace("a@b.example", address));

        assertEquals(1, faults().size(), faults().toString());
        assertTrue(faults().get(0).startsWith("contacts.json:2:"), faults().toString());
    }

    @Test
    void a_unit_that_nobody_knows_and_one_that_stands_twice_are_told() throws IOException {
        write(
                FILE.replace(
                        "{ \"unit\"",
                        "{ \"unit\": \"can-to\", \"name\": \"x\", \"mail\": [\"x@y.example\"] },\n"
                                + "    { \"unit\": \"can-tho\", \"name\": \"x\", \"mail\": [\"x@y.example\"] },\n    { \"unit\""));

        assertEquals(2, faults().size(), faults().toString());
        assertTrue(faults().get(0).contains("can-to"), faults().toString());
        assertTrue(faults().get(1).contains("stands twice"), faults().toString());
    }
}
