package vn.camket.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import vn.camket.fact.Language;
import vn.camket.finding.Finding;
import vn.camket.finding.Outcome;
import vn.camket.finding.Outcome.Listed;
import vn.camket.finding.Outcome.Standing;

/** Writes the files of a run with many findings in a process of its own; a finding is made each time it is asked for. */
final class LongRun {
    private static final int CONSEQUENCES = 50;

    private LongRun() {}

    /** @param arguments how many findings, and the folder to write to */
    public static void main(String... arguments) throws IOException {
        Outcome outcome = SampleOutcome.of(new Findings(Integer.parseInt(arguments[0])), List.of());
        Path folder = Path.of(arguments[1]);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("findings.json")))) {
            FindingsJson.write(outcome, SampleOutcome.register().units(), task -> {}, out);
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("findings.xlsx")))) {
            FindingsWorkbook.write(
                    outcome,
                    SampleOutcome.register(),
                    Language.VI,
                    Path.of("..", "..", "reports-in"),
                    List.of(),
                    task -> {},
                    out);
        }
    }

    private static final class Findings extends AbstractList<Listed> {
        private final int size;

        Findings(int size) {
            this.size = size;
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public Listed get(int at) {
            Finding cause = SampleOutcome.missingReports();
            if (at == 0) {
                return SampleOutcome.listed(cause, Standing.PERSISTING);
            }
            Finding overdue = SampleOutcome.overdue("nhiem-vu-" + at, "Đang thực hiện", 100);
            return at <= CONSEQUENCES
                    ? SampleOutcome.listed(overdue.withCause(cause.id()), Standing.NEW)
                    : SampleOutcome.listed(overdue, at % 1000 == 0 ? Standing.WAIVED : Standing.PERSISTING);
        }
    }
}
