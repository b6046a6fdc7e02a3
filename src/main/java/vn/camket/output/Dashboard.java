package vn.camket.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.camket.fact.Language;
import vn.camket.fact.Register;
import vn.camket.finding.Outcome;
import vn.camket.output.dashboard.Overview;

/** Writes {@code dashboard.html}, one file that a browser opens and searches without a network. */
public final class Dashboard {
    private Dashboard() {}

    /**
     * Leaves the stream open; equal outcomes give equal bytes.
     *
     * @param language that the page shows first; it carries both
     * @param reports the reports folder as seen from the folder in which the page will lie, as for {@link
     *     FindingsWorkbook#write}
     */
    public static void write(Outcome outcome, Register register, Language language, Path reports, OutputStream out)
            throws IOException {
        Writer page = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        Overview.of(outcome, register, language, reports).write(page);
        page.flush();
    }
}
