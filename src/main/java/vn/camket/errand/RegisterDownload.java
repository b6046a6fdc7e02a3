package vn.camket.errand;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.camket.RegisterImport;
import vn.camket.fact.Language;
import vn.camket.fact.RegisterTables;
import vn.camket.fact.Units;
import vn.camket.output.RegisterWorkbook;
import vn.camket.text.Wording;
import vn.camket.worker.Errand;

/**
 * Writes the register as a workbook to work in; its result is what the file is called where it is saved.
 *
 * @param agreements empty for all
 * @param file is written over
 */
public record RegisterDownload(Path rules, List<String> agreements, LocalDate today, Language language, Path file)
        implements Errand<String> {
    @Override
    public String run() {
        RegisterTables tables = RegisterImport.tables(rules, agreements, List.of());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            RegisterWorkbook.write(tables, new Wording(language, new Units(List.of()), today), today, out);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        String of = agreements.isEmpty() ? "" : "-" + String.join("-", agreements);
        return "so-theo-doi" + of + ".xlsx";
    }
}
