package vn.camket.output.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.workbook.Corpus;

/** Marks every workbook of the corpus; one that cannot be marked must say why. */
@Tag("deep")
class WholeCorpusMarkingTest {
    @TempDir
    private static Path folder;

    private static CorpusSurvey survey;

    @BeforeAll
    static void survey() throws IOException, XMLStreamException, ReflectiveOperationException {
        survey = new CorpusSurvey(Corpus.files(), folder.resolve("run"));
        System.err.println("The corpus marked: " + survey.counts);
    }

    @Test
    void every_part_is_there_and_in_those_that_were_changed_nothing_but_what_was_meant_is_other() {
        assertEquals("", String.join("\n", survey.differences));
    }

    @Test
    void the_schemas_find_no_error_that_was_not_there_before() {
        assertEquals("", String.join("\n", survey.errors));
    }

    @Test
    void poi_finds_fill_and_comment_at_every_cell() {
        assertEquals("", String.join("\n", survey.unmarked));
    }

    @Test
    void libreoffice_opens_every_copy_and_shows_the_comments() throws IOException, InterruptedException {
        OfficeOpening office = OfficeOpening.of(survey.marked, folder.resolve("office"));
        System.err.println("LibreOffice opened " + office.opened() + " of " + survey.marked.size());

        assertEquals("", String.join("\n", office.silent()));
    }
}
