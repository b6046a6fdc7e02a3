package vn.camket;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.camket.fact.Text;
import vn.camket.finding.Fault;
import vn.camket.finding.FaultyRulesException;

/**
 * Checks again when a report or a file of the rules folder has changed. Rules that are broken leave the last good ones at
 * work.
 */
public final class Watch {
    private Basis basis;
    private Seen acted = new Seen(null, null, null);
    private Seen last = acted;

    private record Seen(Stamps rules, Stamps reports, LocalDate asOf) {}

    /**
     * What came of a change.
     *
     * @param done the run, null when there was none
     * @param faults of the rules folder, for which its last good state stays at work
     * @param failure what else kept a run from being done, null when nothing did
     * @param lasting whether there is a good state of the rules folder at all
     */
    public record Turn(Check.Done done, List<Fault> faults, Text failure, boolean lasting) {}

    /** Looks once; empty when nothing has changed since, or when files are still being written. */
    public Optional<Turn> look(Request request) {
        Seen now = new Seen(Stamps.of(request.rules()), Stamps.of(request.reports()), request.asOf());
        if (now.equals(acted) || !now.equals(last)) {
            last = now;
            return Optional.empty();
        }
        boolean rulesChanged = !now.rules().equals(acted.rules());
        boolean onlyRules = now.reports().equals(acted.reports()) && now.asOf().equals(acted.asOf());
        acted = now;
        return Optional.of(turn(request, rulesChanged, onlyRules));
    }

    private Turn turn(Request request, boolean rulesChanged, boolean onlyRules) {
        try {
            List<Fault> faults = rulesChanged ? load(request) : List.of();
            boolean idle = basis == null || onlyRules && !faults.isEmpty();
            return new Turn(idle ? null : new Check(request).run(basis), faults, null, basis != null);
        } catch (FaultyRulesException failed) {
            return new Turn(null, failed.faults(), null, basis != null);
        } catch (RunFailure told) {
            return new Turn(null, List.of(), told.text(), basis != null);
        }
    }

    private List<Fault> load(Request request) {
        try {
            basis = Basis.whole(request);
            return List.of();
        } catch (FaultyRulesException faulty) {
            return faulty.faults();
        }
    }
}
