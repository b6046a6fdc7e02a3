package vn.camket.workbook.office;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.workbook.Corpus;
import vn.camket.workbook.Opened;
import vn.camket.workbook.mutant.Mutants;
import vn.camket.workbook.mutant.Soundness;

/** Reads what LibreOffice reads, and reads the same in it; the whole comparison is left in target. */
@Tag("deep")
class OfficeComparisonTest {
    @TempDir
    private Path folder;

    @BeforeAll
    static void needs_libreoffice() {
        if (!Office.isInstalled()) {
            System.err.println("OfficeComparisonTest is skipped: there is no soffice on the PATH");
        }
        Assumptions.assumeTrue(Office.isInstalled(), "LibreOffice is not installed");
    }

    @Test
    void the_corpus_is_read_as_libreoffice_reads_it() throws IOException, InterruptedException, XMLStreamException {
        expectTheSame(Corpus.files(), "corpus", true);
    }

    @Test
    void mutants_whose_parts_are_whole_are_read_as_libreoffice_reads_them()
            throws IOException, InterruptedException, XMLStreamException {
        List<Path> mutants = Mutants.write(1000, Files.createDirectory(folder.resolve("mutants")));
        // Where LibreOffice does not know a name it drops all that stands below, and tells nobody.
        expectTheSame(mutants.stream().filter(Soundness::isSound).toList(), "mutants", false);
    }

    /** @param countsOurs whether cells that LibreOffice does not have count as unequal */
    private void expectTheSame(List<Path> files, String name, boolean countsOurs)
            throws IOException, InterruptedException, XMLStreamException {
        List<String> table = new ArrayList<>();
        Map<String, Integer> kinds = new TreeMap<>();
        Map<Path, Path> converted = new Office(folder.resolve("office")).convert(files);
        long bytes = 0;
        long read = 0;
        long equal = 0;
        long unequal = 0;
        long apart = 0;
        for (Map.Entry<Path, Path> one : converted.entrySet()) {
            OfficeBook book = FlatFile.read(one.getValue());
            if (book.isOfBytes()) {
                bytes++;
                continue;
            }
            Opened ours = Opened.of(one.getKey());
            String file = one.getKey().getFileName().toString();
            if (ours.reading().isRefused()) {
                table.add(String.join("\t", "refused", ours.reason(), "", "", file));
                continue;
            }
            Comparison comparison = Comparison.of(ours.sheets(), book);
            read++;
            equal += comparison.equal();
            unequal += comparison.unequal() - (countsOurs ? 0 : comparison.onlyOurs());
            apart += comparison.apart();
            comparison.kinds().forEach((kind, count) -> kinds.merge(kind, count, Integer::sum));
            table.add(String.join(
                    "\t",
                    "read",
                    Integer.toString(comparison.equal()),
                    Integer.toString(comparison.unequal()),
                    Integer.toString(comparison.apart()),
                    file));
            comparison.differences().forEach(difference -> table.add("\t" + difference));
        }
        long opened = converted.size() - bytes;
        String summary = String.format(
                Locale.ROOT,
                "%s: %d files, %d converted by LibreOffice and %d more shown as bytes, %d of them read (%.2f %%); %d cells equal, %d not"
                        + " (%.3f %% equal), %d formulas without a value left apart; %s",
                name,
                files.size(),
                opened,
                bytes,
                read,
                100.0 * read / opened,
                equal,
                unequal,
                100.0 * equal / (equal + unequal),
                apart,
                kinds);
        table.add(0, summary);
        Files.write(Path.of("target", "office-" + name + ".tsv"), table, StandardCharsets.UTF_8);
        System.err.println(summary);
        double shareRead = (double) read / opened;
        double shareEqual = (double) equal / (equal + unequal);
        assertAll(() -> assertTrue(shareRead >= 0.97, summary), () -> assertTrue(shareEqual >= 0.995, summary));
    }
}
