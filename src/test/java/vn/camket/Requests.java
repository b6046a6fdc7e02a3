package vn.camket;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.camket.fact.Language;

/** Asks for runs on the project's own sample. */
final class Requests {
    private Requests() {}

    /** The findings alone, by what is kept below the output folder, which is the user's own folder as well. */
    static Request ofSample(Path rules, Path out, LocalDate asOf) {
        return new Request(
                Path.of("reports-in"), rules, out, asOf, List.of(), List.of(), null, Language.VI, 2, true, out, true);
    }
}
