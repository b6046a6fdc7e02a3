package vn.camket.errand;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.camket.RegisterImport;
import vn.camket.RunFailure;
import vn.camket.fact.Language;
import vn.camket.fact.Text;
import vn.camket.fact.Units;
import vn.camket.text.Wording;
import vn.camket.worker.Errand;

/**
 * Enters a workbook of the register in which somebody has worked.
 *
 * @param seen state of the register when the changes were looked at, null when they are to be looked at first
 */
public record RegisterUpload(Path rules, Path workbook, String seen, LocalDate today, Language language)
        implements Errand<RegisterAnswer> {
    @Override
    public RegisterAnswer run() {
        RegisterImport.Read read = RegisterImport.of(rules, workbook);
        if (read.refusal() != null) {
            throw new RunFailure(
                    new Text(
                            wording(Language.VI).why(read.refusal()) + ".",
                            wording(Language.EN).why(read.refusal()) + "."),
                    null);
        }
        return RegisterAnswer.to(read, rules, seen, wording(language), at -> RegisterAnswer.NONE);
    }

    private Wording wording(Language in) {
        return new Wording(in, new Units(List.of()), today);
    }
}
