package vn.camket;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
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

    private final WorkbookReader reader;
    private final Readings store;
    private final Attribution attribution;
    private final AsOf asOf;
    private final Ledger ledger;

    /** @param ledger of what files came to at the last run by the same register on the same day, null for none */
    Library(Register register, AsOf asOf, Readings store, Ledger ledger) {
        this(
                new WorkbookReader(register.vocabulary(), register.limits()),
                new Attribution(register, asOf),
                asOf,
                store,
                ledger);
    }

    private Library(WorkbookReader reader, Attribution attribution, AsOf asOf, Readings store, Ledger ledger) {
        this.reader = reader;
        this.store = store;
        this.attribution = attribution;
        this.asOf = asOf;
        this.ledger = ledger;
    }

    /** The same with readings of its own, and no ledger. */
    Library with(Readings others) {
        return new Library(reader, attribution, asOf, others, null);
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
        return isOutOfMemory(holding) ? take(holding.arrival()) : holding;
    }

    static boolean isOutOfMemory(Holding holding) {
        Reading.Refusal why = holding.input().why();
        return why != null && why.reason().equals(OUT_OF_MEMORY);
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
        Outcome.Input input = InputLine.of(arrival.name(), sha256, attributed, asOf.date());
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
