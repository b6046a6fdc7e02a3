package vn.camket;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.camket.fact.Language;

/** Asks for runs on the project's own sample. */
public final class Requests {
    /** Where compiled rules are kept, for all tests: to compile them takes longer than most tests do. */
    public static final Path HOME = Path.of(System.getProperty("user.home"));

    private Requests() {}

    /** The findings alone, by what is kept below the output folder. */
    static Request ofSample(Path rules, Path out, LocalDate asOf) {
        return new Request(
                Path.of("reports-in"), rules, out, asOf, List.of(), List.of(), null, Language.VI, 2, true, HOME, true);
    }
}
