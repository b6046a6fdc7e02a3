package vn.camket;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import vn.camket.fact.Language;
import vn.camket.fact.Register;
import vn.camket.finding.Outcome;
import vn.camket.output.FindingsJson;
import vn.camket.output.FindingsWorkbook;

/**
 * Writes all that a run gives out into one folder.
 *
 * @param reports the reports folder as seen from that folder when it is shown, for links
 * @param workbooks the files that were read, by their names in the outcome
 */
record Pack(Outcome outcome, Register register, Language language, Path reports, Map<String, Path> workbooks) {
    static final String FINDINGS = "findings.json";

    void write(Path folder) throws IOException {
        to(folder.resolve(FINDINGS), file -> FindingsJson.write(outcome, register.units(), file));
        to(folder.resolve("findings.xlsx"), file -> FindingsWorkbook.write(outcome, register, language, reports, file));
    }

    private interface Writing {
        void to(OutputStream file) throws IOException;
    }

    private static void to(Path path, Writing writing) throws IOException {
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(path))) {
            writing.to(file);
        }
    }
}
