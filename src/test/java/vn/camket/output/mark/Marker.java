package vn.camket.output.mark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.camket.fact.Language;
import vn.camket.fact.Provenance;
import vn.camket.fact.Register;
import vn.camket.finding.Finding;
import vn.camket.finding.MarkedCopy;
import vn.camket.finding.Outcome;
import vn.camket.finding.Outcome.Input;
import vn.camket.finding.Outcome.InputState;
import vn.camket.finding.Outcome.Listed;
import vn.camket.finding.Outcome.Standing;
import vn.camket.finding.Severity;
import vn.camket.output.MarkedWorkbooks;
import vn.camket.output.SampleOutcome;

/** Marks workbooks of tests: a finding for each list of places, of severities in turn. */
final class Marker {
    static final String MESSAGE = "quá hạn 100 ngày";

    private final Path folder;
    private final Map<String, Path> workbooks = new TreeMap<>();
    private final List<Input> inputs = new ArrayList<>();
    private final List<Listed> findings = new ArrayList<>();
    private final List<Listed> trial = new ArrayList<>();
    private Register register = SampleOutcome.register();
    private Language language = Language.VI;

    /** @param folder of the run */
    Marker(Path folder) {
        this.folder = folder;
    }

    /** A workbook of the reports folder, as it is now. */
    Marker workbook(String name, Path file) throws IOException {
        workbooks.put(name, file);
        inputs.add(new Input(name, sha256(file), InputState.READ, null, List.of()));
        return this;
    }

    Marker in(Language other) {
        language = other;
        return this;
    }

    Marker under(Register other) {
        register = other;
        return this;
    }

    Marker found(Severity severity, Provenance... places) {
        return found(severity, Standing.NEW, "chờ <vốn> & \"đất\"", places);
    }

    Marker found(Severity severity, Standing standing, String words, Provenance... places) {
        findings.add(SampleOutcome.listed(finding(findings.size(), severity, words, List.of(places)), standing));
        return this;
    }

    Marker onTrial(Provenance... places) {
        trial.add(SampleOutcome.listed(
                finding(-1 - trial.size(), Severity.ERROR, "thử nghiệm", List.of(places)), Standing.NEW));
        return this;
    }

    private static Finding finding(int number, Severity severity, String words, List<Provenance> places) {
        Finding sample = SampleOutcome.overdue("viec-" + number, words, 100);
        return new Finding(
                sample.id(),
                sample.rule(),
                severity,
                sample.agreement(),
                sample.unit(),
                sample.field(),
                sample.subject(),
                sample.values(),
                sample.daysLate(),
                sample.expected(),
                sample.actual(),
                places,
                sample.line(),
                null);
    }

    List<MarkedCopy> write() {
        Outcome outcome = new Outcome(
                SampleOutcome.D,
                List.of(),
                List.of(),
                null,
                "",
                Map.of(),
                List.of(),
                findings,
                trial,
                List.of(),
                null,
                inputs,
                List.of(),
                List.of(),
                List.of());
        try {
            return MarkedWorkbooks.write(outcome, register, language, workbooks, folder);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Null when there is none. */
    Path copy(MarkedCopy copy) {
        return copy.path() == null ? null : folder.resolve(copy.path());
    }

    static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException(every);
        }
    }

    static Provenance cell(String workbook, String sheet, String ref) {
        return new Provenance(workbook, sheet, ref, null, "x");
    }
}
