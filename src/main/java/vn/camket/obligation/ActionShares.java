package vn.camket.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.camket.fact.ActionShare;
import vn.camket.fact.ActionState;
import vn.camket.fact.Provenance;

/** Counts how many of an agreement's actions are done (spec 6, "few-actions-done"). */
final class ActionShares {
    private ActionShares() {}

    /** @param actions every action; regular ones are left out of the count */
    static ActionShare of(World world, List<ActionState> actions) {
        List<ActionState> counted =
                actions.stream().filter(action -> !action.regular()).toList();
        List<ActionState> open =
                counted.stream().filter(action -> !action.done()).toList();
        LocalDate midpoint = AgreementStates.midpoint(world.agreement());
        return new ActionShare(
                counted.size() - open.size(),
                counted.size(),
                midpoint,
                midpoint == null ? null : AgreementStates.days(midpoint, world.date()),
                open.stream().flatMap(ActionShares::place).toList());
    }

    private static Stream<Provenance> place(ActionState open) {
        return open.sources().stream().limit(1);
    }
}
