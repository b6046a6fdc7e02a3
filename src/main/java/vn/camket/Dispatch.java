package vn.camket;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.camket.fact.AsOf;
import vn.camket.finding.Outcome;
import vn.camket.finding.Past;
import vn.camket.obligation.Obligations;
import vn.camket.output.FindingsJson;

/** Hands the work of a run out to other machines, each an {@link Outpost}: first what is to be read. */
public final class Dispatch {
    private final Request request;
    private final RemoteReports reports;
    private final Basis basis;
    private final Intake intake;

    private Dispatch(Request request, RemoteReports reports, Basis basis, Intake intake) {
        this.request = request;
        this.reports = reports;
        this.basis = basis;
        this.intake = intake;
    }

    /**
     * Lists the reports of a run, loads its rules folder and compiles its rules.
     *
     * @param request of all agreements and units
     * @throws vn.camket.finding.FaultyRulesException when files under the rules folder are faulty
     * @throws RunFailure when the run cannot be done for another reason
     */
    public static Dispatch of(Request request) {
        Intake intake = Intake.of(request.reports(), new Uploads(request.asOf()));
        return new Dispatch(request, null, Basis.whole(request), intake);
    }

    /** The same of reports in a store; the reports folder of the request is not looked at. */
    public static Dispatch of(Request request, RemoteReports reports) {
        Intake intake = Intake.of(reports, new Uploads(request.asOf()));
        return new Dispatch(request, reports, Basis.whole(request), intake);
    }

    /**
     * Whether a former result looked at all agreements, so that no run needs to know of an older one.
     *
     * @param folder with its {@code findings.json}; one that cannot be read is none
     */
    public static boolean isWhole(Path folder) {
        try {
            return FindingsJson.past(Published.json(folder))
                    .filter(Past::isWhole)
                    .isPresent();
        } catch (IOException broken) {
            return false;
        }
    }

    /** What every outpost works by. */
    public byte[] kit() throws IOException {
        return Kit.of(request.rules(), basis, request.asOf()).bytes();
    }

    /** All workbooks that are to be read, each by {@link Outpost#read}. */
    public List<Unread> unread() {
        return intake.arrivals().stream().map(Unread::of).toList();
    }

    /**
     * Takes down what was read, and looks at the files once more: one that has changed meanwhile is left for the next
     * run.
     *
     * @param listed what {@link Sheaf#listed} gives of every workbook, in any order
     */
    public Allotment allot(Collection<byte[]> listed) {
        Map<String, Sheaf> byName = new HashMap<>();
        try (Crew crew = new Crew(request.jobs())) {
            crew.each(listed, Sheaf::of).forEach(sheaf -> byName.put(sheaf.workbook(), sheaf));
        }
        List<Holding> read = intake.arrivals().stream()
                .map(arrival -> byName.get(arrival.name()).holding(arrival))
                .toList();
        List<Holding> holdings = Uploads.settled(read, look());
        List<Outcome.Input> inputs = new ArrayList<>(intake.ignored());
        holdings.forEach(holding -> inputs.add(holding.input()));
        Carried answers = new Carried();
        byName.values().forEach(answers::add);
        AsOf asOf = new AsOf(request.asOf());
        Library library = new Library(basis.register(), asOf, answers, null);
        Obligations obligations = new Obligations(basis.register(), asOf);
        return new Allotment(request, basis, new Docket(obligations, library, holdings, inputs));
    }

    private Uploads.Look look() {
        if (reports == null) {
            return arrival -> Stamp.of(arrival.file());
        }
        Map<Object, Stamp> now = new HashMap<>();
        try {
            reports.list().stream().map(SeenInStore::stamp).forEach(stamp -> now.put(stamp.key(), stamp));
        } catch (IOException unlistable) {
            throw Intake.unlistable(reports.toString(), unlistable);
        }
        return arrival -> {
            Stamp stamp = now.get(arrival.stamp().key());
            if (stamp == null) {
                throw new NoSuchFileException(arrival.name());
            }
            return stamp;
        };
    }
}
