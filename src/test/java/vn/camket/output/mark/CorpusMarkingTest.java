package vn.camket.output.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.workbook.Corpus;

/** Marks workbooks with what a careless program would lose; {@link WholeCorpusMarkingTest} marks all of the corpus. */
class CorpusMarkingTest {
    /** Ends of their names, and what they carry. */
    private static final List<String> KINDS = List.of(
            "64450.xlsx", // charts, pivot table
            "62629_target.xlsm", // macros, form controls, AlternateContent
            "45540_form_Footer.xlsx", // ActiveX, header picture
            "WithEmbeded.xlsx", // embedded objects, pictures
            "simple-monthly-budget.xlsx", // extended conditional formats, custom XML, tables
            "51850.xlsx", // extended validations
            "64759.xlsx", // threaded comments
            "52425.xlsx", // comments
            "SampleSS.strict.xlsx", // strict OOXML
            "60255_extra_drawingparts.xlsx", // chart sheet
            "55923.xlsx", // connections
            "ref-56737.xlsx", // external links, defined names
            "49609.xlsx", // backslashes in the names of parts
            "workbook_revision_protected.xlsx", // revisions, custom views
            "ms-office-2010-signed.xlsx", // signature
            "59746_NoRowNums.xlsx", // rows and cells without reference
            "DataValidations-49244.xlsx", // validations
            "1_NoIden.xlsx"); // merged cells, printer settings

    @TempDir
    private static Path folder;

    private static CorpusSurvey survey;

    @BeforeAll
    static void survey() throws IOException, XMLStreamException, ReflectiveOperationException {
        List<Path> files = Corpus.files().stream()
                .filter(file -> KINDS.stream().anyMatch(file.toString()::endsWith))
                .toList();
        survey = new CorpusSurvey(files, folder.resolve("run"));
        System.err.println("Strange workbooks marked: " + survey.counts);
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
    void libreoffice_opens_them_and_shows_the_comments() throws IOException, InterruptedException {
        assertEquals(
                "",
                String.join(
                        "\n",
                        OfficeOpening.of(survey.marked, folder.resolve("office"))
                                .silent()));
    }
}
