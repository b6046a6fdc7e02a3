package vn.camket.output.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.fact.Language;
import vn.camket.fact.Provenance;
import vn.camket.output.SampleOutcome;
import vn.camket.text.Wording;

class LinksTest {
    private static final Wording WORDING =
            new Wording(Language.VI, SampleOutcome.register().units(), SampleOutcome.D);

    private static String address(Path reports, Provenance place) {
        return Links.into(reports, WORDING).to(place).address();
    }

    @Test
    void doubles_apostrophes_and_escapes_blanks_and_letters() {
        assertEquals(
                "../reports-in/a%20b/%C4%91.xlsx#'Bi%E1%BB%83u%20''1'''!F6",
                address(Path.of("..", "reports-in"), new Provenance("a b/đ.xlsx", "Biểu '1'", "F6", null, "")));
    }

    @Test
    void a_whole_workbook_is_opened_at_its_front() {
        assertEquals("a%3Fb.xlsx", address(Path.of(""), Provenance.workbook("a?b.xlsx")));
    }

    @Test
    void an_absolute_folder_gives_a_file_address(@TempDir Path folder) {
        String address = address(folder, Provenance.workbook("a.xlsx"));
        assertTrue(address.startsWith("file:///") && address.endsWith("/a.xlsx"), address);
    }

    @Test
    void a_place_in_the_register_has_no_link() {
        assertNull(Links.into(Path.of(""), WORDING).to(Provenance.register("a.json", "/id", null)));
    }
}
