package vn.camket.output;

import java.io.IOException;
import java.io.OutputStream;
import vn.camket.fact.Language;
import vn.camket.fact.Register;
import vn.camket.finding.Outcome;
import vn.camket.output.brief.Report;
import vn.camket.text.Wording;

/** Writes {@code brief.docx}, a draft of what a review conference is told, for a specialist to finish. */
public final class Brief {
    private Brief() {}

    /** Leaves the stream open; equal outcomes give equal bytes on one machine. */
    public static void write(Outcome outcome, Register register, Language language, OutputStream out)
            throws IOException {
        new Report(outcome, register, new Wording(language, register.units(), outcome.asOf())).write(out);
    }
}
