package vn.camket.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.camket.errand.CallRoll;
import vn.camket.fact.QuarterReport;
import vn.camket.slot.Receipt;
import vn.camket.slot.Slot;
import vn.camket.slot.Slots;

/** Shows who has reported on the last quarters. */
final class ReportedPages {
    private static final int QUARTERS = 4;

    private final Counter counter;
    private final Slots slots;

    ReportedPages(Counter counter, Slots slots) {
        this.counter = counter;
        this.slots = slots;
    }

    List<Route> routes() {
        return List.of(Route.page("/reported", FindingPages.READERS, this::all));
    }

    /** @param withdrawn slots of which a workbook was withdrawn */
    record All(List<CallRoll.Roll> rolls, Set<Slot> withdrawn) {
        List<Cell> cells(CallRoll.Roll roll, CallRoll.Reporter reporter) {
            List<Cell> cells = new ArrayList<>();
            for (int at = 0; at < roll.quarters().size(); at++) {
                CallRoll.State state = reporter.states().get(at);
                Slot slot = new Slot(roll.quarters().get(at), roll.agreement(), reporter.id());
                cells.add(new Cell(roll.heads().get(at), state, isOpen(state) && withdrawn.contains(slot)));
            }
            return cells;
        }
    }

    /**
     * What became of one report.
     *
     * @param state null where none is owed
     * @param withdrawn whether it had come, and was withdrawn
     */
    record Cell(String head, CallRoll.State state, boolean withdrawn) {
        String look() {
            return switch (state.state()) {
                case IN_TIME, UNDATED -> "received";
                case LATE, MISSING, WAITING, NOT_YET -> state.state().name().toLowerCase(Locale.ROOT);
            };
        }
    }

    private static boolean isOpen(CallRoll.State state) {
        return state != null
                && (state.state() == QuarterReport.State.MISSING || state.state() == QuarterReport.State.WAITING);
    }

    private void all(Visit visit) {
        CallRoll errand = new CallRoll(visit.settings().request(List.of(), List.of(), visit.language()), QUARTERS);
        counter.result(visit, errand).ifPresent(rolls -> visit.show("reported", new All(rolls, withdrawn(rolls))));
    }

    private Set<Slot> withdrawn(List<CallRoll.Roll> rolls) {
        return rolls.stream()
                .flatMap(roll -> roll.reporters().stream())
                .filter(reporter -> reporter.states().stream().anyMatch(ReportedPages::isOpen))
                .map(CallRoll.Reporter::id)
                .distinct()
                .flatMap(unit -> slots.of(unit).stream())
                .filter(receipt -> receipt.withdrawn() != null && receipt.slot().quarter() != null)
                .map(Receipt::slot)
                .collect(Collectors.toSet());
    }
}
