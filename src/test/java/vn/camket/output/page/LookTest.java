package vn.camket.output.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.camket.fact.Language;

class LookTest {
    @Test
    void sheets_that_are_written_side_by_side_make_no_style_of_their_own() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Look look = new Look(book, Language.VI);
            int styles = book.getNumCellStyles();

            for (Face face : Face.values()) {
                assertFalse(look.entry(face).getLocked(), face.name());
            }

            assertEquals(styles, book.getNumCellStyles());
        }
    }
}
