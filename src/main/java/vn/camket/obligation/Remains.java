package vn.camket.obligation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.camket.fact.ActionState;
import vn.camket.fact.Agreement;
import vn.camket.fact.Commitment;
import vn.camket.fact.CommitmentKind;
import vn.camket.fact.CommitmentState;
import vn.camket.fact.Fate;
import vn.camket.fact.Share;
import vn.camket.fact.Status;

/**
 * Says what of an agreement is still to be done on the as-of date.
 *
 * @param actions in register order, then those that the register lacks; none of these that is done
 * @param commitments in register order
 */
record Remains(List<Task> actions, List<Figure> commitments) {

    /** @param registered null for one that the register lacks */
    record Task(Agreement.Registered registered, ActionState state, Fate fate) {}

    record Figure(Commitment commitment, CommitmentState state, Fate fate) {
        /** The value that the next phase goes on from. */
        BigDecimal baseline() {
            boolean goesOn = commitment.kind() == CommitmentKind.CUMULATIVE && state.value() != null;
            return goesOn ? state.value() : commitment.baseline();
        }
    }

    static Remains of(World world) {
        Map<String, Agreement.Registered> registered = world.agreement()
                .actions(world.date())
                .collect(
                        Collectors.toMap(one -> one.action().id(), one -> one, (one, twin) -> one, LinkedHashMap::new));
        List<Task> actions = new ArrayList<>();
        for (ActionState state : new ActionStates(world, new ActionRows(world)).all()) {
            if (state.registered() || !state.done()) {
                actions.add(new Task(registered.get(state.id()), state, fate(state)));
            }
        }
        List<Figure> commitments = CommitmentRows.of(world).stream()
                .map(rows -> figure(rows.commitment(), CommitmentStates.of(rows)))
                .toList();
        return new Remains(List.copyOf(actions), commitments);
    }

    private static Figure figure(Commitment commitment, CommitmentState state) {
        Share achieved = state.achieved();
        // A yearly one is owed anew each year, whatever the last year brought.
        boolean reached = commitment.kind() == CommitmentKind.CUMULATIVE
                && achieved != null
                && achieved.compareTo(Share.of(BigDecimal.ONE)) >= 0;
        return new Figure(commitment, state, reached ? Fate.REACHED : Fate.CARRIED);
    }

    private static Fate fate(ActionState state) {
        if (!state.registered()) {
            return Fate.UNREGISTERED;
        } else if (state.status() == Status.CANCELLED) {
            return Fate.CANCELLED;
        }
        return state.done() && !state.regular() ? Fate.DONE : Fate.CARRIED;
    }

    List<Task> open() {
        return actions.stream().filter(task -> task.fate() == Fate.CARRIED).toList();
    }

    List<Figure> owed() {
        return commitments.stream()
                .filter(figure -> figure.fate() == Fate.CARRIED)
                .toList();
    }
}
