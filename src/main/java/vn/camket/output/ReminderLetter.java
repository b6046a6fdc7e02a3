package vn.camket.output;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import vn.camket.fact.Language;
import vn.camket.fact.Outstanding;
import vn.camket.fact.Register;
import vn.camket.finding.Contacts;
import vn.camket.output.letter.Demand;
import vn.camket.text.Wording;

/** Writes {@code cong-van-don-doc.docx}, the draft of a letter that asks a unit for its overdue reports. */
public final class ReminderLetter {
    /** Name of the file. */
    public static final String FILE = "cong-van-don-doc.docx";

    private ReminderLetter() {}

    /**
     * Leaves the stream open; equal arguments give equal bytes on one machine.
     *
     * @param owed with one overdue report at least
     * @param contacts name who writes and to whom, null when there are none: both then stay open
     */
    public static void write(
            Outstanding owed, Contacts contacts, Register register, LocalDate asOf, Language language, OutputStream out)
            throws IOException {
        new Demand(owed, contacts, register, asOf, new Wording(language, register.units(), asOf)).write(out);
    }
}
