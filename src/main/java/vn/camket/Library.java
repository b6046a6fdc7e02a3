package vn.camket;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.camket.fact.AnswerSheets;
import vn.camket.fact.AsOf;
import vn.camket.fact.Provenance;
import vn.camket.fact.Reading;
import vn.camket.fact.Register;
import vn.camket.fact.Report;
import vn.camket.fact.Text;
import vn.camket.fact.UnreadableWorkbook;
import vn.camket.finding.Outcome;
import vn.camket.obligation.Attribution;
import vn.camket.workbook.TakenFile;
import vn.camket.workbook.WorkbookReader;

/** Reads workbooks once, by their content, and hands out the reports that are on one agreement. */
final class Library {
    private static final String OUT_OF_MEMORY = "out-of-memory";
    private static final String CHANGED = "changed";
    private static final Reading.Refusal NO_REPORT = new Reading.Refusal("unknown-report", List.of());

    private final WorkbookReader reader;
    private final FactStore store;
    private final Attribution attribution;
    private final AsOf asOf;
    private final Ledger ledger;

    Library(Register register, AsOf asOf, FactStore store) {
        this(register, asOf, store, null);
    }

    /** @param ledger of what files came to at the last run by the same register on the same day, null for none */
    Library(Register register, AsOf asOf, FactStore store, Ledger ledger) {
        this.reader = new WorkbookReader(register.vocabulary(), register.limits());
        this.store = store;
        this.attribution = new Attribution(register, asOf);
        this.asOf = asOf;
        this.ledger = ledger;
    }

    Holding take(Intake.Arrival arrival) {
        Reading unopened = arrival.leadsOut() ? Reading.refused("link-outside") : reader.unopened(arrival.file());
        if (unopened != null) {
            return refused(arrival, null, unopened);
        }
        try {
            return open(arrival, TakenFile.of(arrival.file()));
        } catch (IOException gone) {
            return refused(arrival, null, Reading.refused("cannot-open"));
        } catch (OutOfMemoryError spent) {
            // Whatever is read beside it may have taken the memory.
            return refused(arrival, null, Reading.refused(OUT_OF_MEMORY));
        }
    }

    /** Reads again, alone, what found no memory beside the others. */
    Holding again(Holding holding) {
        Reading.Refusal why = holding.input().why();
        return why != null && why.reason().equals(OUT_OF_MEMORY) ? take(holding.arrival()) : holding;
    }

    private Holding open(Intake.Arrival arrival, TakenFile file) throws IOException {
        Optional<Holding> known = ledger == null ? Optional.empty() : ledger.find(arrival, file.sha256());
        return known.isPresent() ? known.get() : openAnew(arrival, file);
    }

    private Holding openAnew(Intake.Arrival arrival, TakenFile file) throws IOException {
        String sha256 = file.sha256();
        Optional<Reading> kept = store.find(sha256);
        Reading reading = kept.isPresent() ? kept.get() : read(file);
        if (reading.isRefused()) {
            return refused(arrival, sha256, reading);
        }
        Attribution.Attributed attributed = attribution.attribute(arrival.name(), reading);
        List<Attribution.Stray> strays = attributed.strays().stream()
                .filter(stray -> stray.countsAt(asOf.date()))
                .toList();
        boolean answers = reading.answers() != null;
        Outcome.Input input = input(arrival, sha256, attributed);
        return Holding.of(arrival, answers ? input.because(null) : input, strays, answers);
    }

    private Reading read(TakenFile file) throws IOException {
        Reading reading = reader.read(file);
        if (!file.isUnchanged()) {
            return Reading.refused(CHANGED);
        }
        if (WorkbookReader.isLasting(reading)) {
            store.keep(file.sha256(), reading);
        }
        return reading;
    }

    private Holding refused(Intake.Arrival arrival, String sha256, Reading reading) {
        UnreadableWorkbook fact =
                new UnreadableWorkbook(arrival.name(), reading.refusal(), List.of(Provenance.workbook(arrival.name())));
        return new Holding(
                arrival,
                sha256,
                new Outcome.Input(arrival.name(), sha256, Outcome.InputState.REFUSED, reading.refusal(), List.of()),
                new TreeSet<>(),
                List.of(new Attribution.Stray(null, asOf.date(), fact)),
                false);
    }

    private Outcome.Input input(Intake.Arrival arrival, String sha256, Attribution.Attributed attributed) {
        List<LocalDate> dates = Stream.concat(
                        attributed.reports().stream().map(Report::countsFrom),
                        attributed.strays().stream().map(Attribution.Stray::countsFrom))
                .sorted()
                .toList();
        boolean later = !dates.isEmpty() && dates.get(0).isAfter(asOf.date());
        return new Outcome.Input(
                arrival.name(),
                sha256,
                later ? Outcome.InputState.NOT_YET : Outcome.InputState.READ,
                later ? notYet(dates.get(0)) : doubt(attributed.reports()),
                attributed.reports().stream().map(Library::line).toList());
    }

    /** What the reader of a report should know of it although it was read; null when there is nothing. */
    private static Reading.Refusal doubt(List<Report> reports) {
        return reports.isEmpty() ? NO_REPORT : Filled.doubt(reports).orElse(null);
    }

    private Reading.Refusal notYet(LocalDate date) {
        return new Reading.Refusal(
                "not-yet", List.of(date.toString(), asOf.date().toString()));
    }

    static Outcome.InputReport line(Report report) {
        return new Outcome.InputReport(
                report.agreement(),
                report.unit(),
                report.quarter(),
                report.reportDate(),
                report.documentNumber(),
                report.actions().size(),
                report.measurements().size(),
                report.reviews().size());
    }

    /** The reports of some holdings on one agreement, read again from the store. */
    List<Report> reports(String agreement, List<Holding> holdings) {
        return holdings.stream()
                .flatMap(holding ->
                        attribution.attribute(holding.arrival().name(), readAgain(holding)).reports().stream())
                .filter(report -> report.agreement().equals(agreement))
                .toList();
    }

    /** What a workbook answers to findings, read again from the store; null when it has changed meanwhile. */
    AnswerSheets answers(Holding holding) {
        return readAgain(holding).answers();
    }

    /** What a workbook that was read says, from the store where that has it. */
    Reading readAgain(Holding holding) {
        Optional<Reading> kept = store.find(holding.sha256());
        if (kept.isPresent()) {
            return kept.get();
        }
        Path file = holding.arrival().file();
        try {
            TakenFile taken = reader.unopened(file) == null ? TakenFile.of(file) : null;
            if (taken != null && taken.sha256().equals(holding.sha256())) {
                Reading reading = read(taken);
                if (!reading.isRefused()) {
                    return reading;
                }
            }
        } catch (IOException gone) {
            throw lost(file, gone);
        }
        throw lost(file, null);
    }

    /** Half of what was found would follow from one state of the file, half from another. */
    private static RunFailure lost(Path file, IOException why) {
        return new RunFailure(
                new Text(
                        "Tệp " + file + " không đọc lại được như lúc đầu: bị sửa, bị lấy đi trong lúc kiểm tra, hoặc"
                                + " thiếu bộ nhớ. Kết quả trước giữ nguyên; hãy chạy lại.",
                        "The file " + file + " could not be read again as it was: it was changed or removed during the"
                                + " check, or memory was short. The former result stays; run it again."),
                why);
    }
}
