package vn.camket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTest {
    private static final LocalDate D = LocalDate.parse("2026-11-21");
    private static final String HASH = "0123456789abcdef";

    @TempDir
    private Path out;

    private Path publish(boolean links, String text) throws IOException {
        Publication publication = new Publication(out, links);
        publication.recover();
        Path draft = publication.draft();
        Files.writeString(draft.resolve("findings.json"), text);
        Files.createDirectories(draft.resolve("annotated/2026-Q3"));
        Files.writeString(draft.resolve("annotated/2026-Q3/can-tho.xlsx"), "marked");
        return publication.publish(draft, D, HASH + text);
    }

    private String shown() throws IOException {
        return Files.readString(out.resolve("2026-11-21").resolve("findings.json"));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_run_appears_under_its_date(boolean links) throws IOException {
        Path folder = publish(links, "one");

        assertEquals(out.resolve("2026-11-21"), folder);
        assertEquals("one", shown());
        assertEquals(links, Files.isSymbolicLink(folder));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_second_run_replaces_the_first_and_loses_nothing_of_it(boolean links) throws IOException {
        publish(links, "one");
        Files.writeString(out.resolve("2026-11-21").resolve("findings.json"), "one, answered by a person");

        publish(links, "two");

        assertEquals("two", shown());
        assertTrue(isKept(Path.of("findings.json"), "one, answered by a person"), names().toString());
    }

    private boolean isKept(Path file, String text) throws IOException {
        boolean kept = false;
        for (String name : names()) {
            Path found = out.resolve(name).resolve(file);
            kept |= Files.exists(found) && Files.readString(found).equals(text);
        }
        return kept;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_equal_run_changes_nothing(boolean links) throws IOException {
        publish(links, "one");
        List<String> before = names();

        publish(links, "one");

        assertEquals(before, names());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_file_that_was_changed_in_a_folder_below_is_kept_beside_an_equal_run(boolean links) throws IOException {
        publish(links, "one");
        Path marked = Path.of("annotated", "2026-Q3", "can-tho.xlsx");
        Files.writeString(out.resolve("2026-11-21").resolve(marked), "answered by a person");

        publish(links, "one");

        assertEquals("marked", Files.readString(out.resolve("2026-11-21").resolve(marked)));
        assertTrue(isKept(marked, "answered by a person"), names().toString());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_folder_made_where_links_were_refused_gives_way_to_a_link_and_back(boolean links) throws IOException {
        publish(links, "one");
        publish(!links, "two");
        publish(links, "three");

        assertEquals("three", shown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "two"})
    void a_run_killed_between_its_two_renames_leaves_the_former_result(String next) throws IOException {
        publish(false, "one");
        Files.move(out.resolve("2026-11-21"), out.resolve(".run-2026-11-21-0123456789ab-former.aside"));

        new Publication(out, false).recover();

        assertEquals("one", shown());
        publish(false, next);
        assertEquals(next, shown());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_a_killed_run_had_begun_is_cleared(boolean links) throws IOException {
        publish(links, "one");
        Files.writeString(Files.createDirectory(out.resolve(".draft")).resolve("findings.json"), "half");

        new Publication(out, links).recover();

        assertFalse(Files.exists(out.resolve(".draft"), LinkOption.NOFOLLOW_LINKS));
        assertEquals("one", shown());
    }
}
