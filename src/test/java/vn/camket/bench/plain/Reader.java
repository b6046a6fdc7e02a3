package vn.camket.bench.plain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import vn.camket.fact.AsOf;
import vn.camket.fact.Provenance;
import vn.camket.fact.Reading;
import vn.camket.fact.Register;
import vn.camket.fact.UnreadableWorkbook;
import vn.camket.finding.Outcome;
import vn.camket.obligation.Attribution;
import vn.camket.workbook.value.Values;

/** Reads a workbook with POI's user model. */
final class Reader {
    private final Words words;
    private final Values values;
    private final Attribution attribution;

    Reader(Register register, AsOf asOf) {
        this.words = new Words(register.vocabulary());
        this.values = new Values(register.vocabulary());
        this.attribution = new Attribution(register, asOf);
    }

    Received read(Path file, String name) {
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            Draft draft = new Draft(words, values);
            for (Sheet sheet : workbook) {
                draft.read(sheet);
            }
            Reading reading = draft.reading();
            Attribution.Attributed attributed = attribution.attribute(name, reading);
            return new Received(
                    input(file, name, attributed), attributed.reports(), attributed.strays(), draft.cells());
        } catch (IOException | RuntimeException damaged) {
            return refused(file, name);
        }
    }

    private static Received refused(Path file, String name) {
        Reading.Refusal why = new Reading.Refusal("damaged", List.of());
        Outcome.Input input = new Outcome.Input(name, sha256(file), Outcome.InputState.REFUSED, why, List.of());
        UnreadableWorkbook fact = new UnreadableWorkbook(name, why, List.of(Provenance.workbook(name)));
        return new Received(input, List.of(), List.of(new Attribution.Stray(null, LocalDate.MIN, fact)), 0);
    }

    private static Outcome.Input input(Path file, String name, Attribution.Attributed attributed) {
        List<Outcome.InputReport> reports = attributed.reports().stream()
                .map(report -> new Outcome.InputReport(
                        report.agreement(),
                        report.unit(),
                        report.quarter(),
                        report.reportDate(),
                        report.documentNumber(),
                        report.actions().size(),
                        report.measurements().size(),
                        report.reviews().size()))
                .toList();
        return new Outcome.Input(name, sha256(file), Outcome.InputState.READ, null, reports);
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException | NoSuchAlgorithmException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
