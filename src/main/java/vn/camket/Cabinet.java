package vn.camket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.camket.fact.AsOf;
import vn.camket.fact.Register;
import vn.camket.obligation.Obligations;
import vn.camket.workbook.WorkbookReader;

/**
 * Keeps in memory what the rules folder says and what each report came to, as long as these files stay as they are: who
 * asks again and again about one more workbook must not wait for all others to be read each time.
 */
final class Cabinet {
    /** One is enough: a process serves one pair of folders, and a new day makes the former one useless. */
    private static Cabinet last;

    private final Place place;
    private final Stamps stamps;
    private final Basis basis;
    private final Map<String, Holding> known = new HashMap<>();

    private record Place(Path reports, Path rules, Path out, Path home, boolean cached, LocalDate asOf) {
        static Place of(Request request) {
            return new Place(
                    request.reports(),
                    request.rules(),
                    request.out(),
                    request.home(),
                    request.cached(),
                    request.asOf());
        }
    }

    private Cabinet(Place place, Stamps stamps, Basis basis) {
        this.place = place;
        this.stamps = stamps;
        this.basis = basis;
    }

    /**
     * The one of these folders on this day.
     *
     * @throws vn.camket.finding.FaultyRulesException when files in the rules folder are faulty
     */
    static synchronized Cabinet of(Request request) {
        Place place = Place.of(request);
        Stamps stamps = Stamps.of(request.rules());
        if (last == null || !last.place.equals(place) || !last.stamps.equals(stamps)) {
            last = null;
            last = new Cabinet(place, stamps, Basis.of(request));
        }
        return last;
    }

    Basis basis() {
        return basis;
    }

    Register register() {
        return basis.register();
    }

    /** What is done once all reports are read; what is read on the way is thrown away. */
    @SuppressWarnings("try") // thrown away at the end
    synchronized <T> T reading(Function<Docket, T> work) {
        try (Scratch scratch = Scratch.make()) {
            Library library = library(scratch);
            List<Holding> holdings = Intake.of(place.reports(), new Uploads(place.asOf())).arrivals().stream()
                    .map(arrival -> holding(arrival, library))
                    .toList();
            known.clear();
            holdings.stream()
                    .filter(Holding::isRead)
                    .forEach(holding -> known.put(holding.arrival().name(), holding));
            AsOf asOf = new AsOf(place.asOf());
            return work.apply(new Docket(new Obligations(register(), asOf), library, holdings, List.of()));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private Holding holding(Intake.Arrival arrival, Library library) {
        Holding before = known.get(arrival.name());
        return before != null && before.arrival().equals(arrival) ? before : library.take(arrival);
    }

    private Library library(Scratch scratch) {
        Path cache = place.cached() ? place.out().resolve(".cache") : null;
        FactStore store = new FactStore(
                scratch.folder(), cache == null ? null : cache.resolve("facts"), WorkbookReader.version(), register());
        Ledger ledger =
                cache == null || !basis.isSteady() ? null : new Ledger(cache.resolve("ledger"), basis, place.asOf());
        return new Library(register(), new AsOf(place.asOf()), store, ledger);
    }
}
