package vn.camket.obligation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.camket.fact.ActionState;
import vn.camket.fact.Agreement;
import vn.camket.fact.DroppedAction;
import vn.camket.fact.Nearest;
import vn.camket.fact.Provenance;
import vn.camket.fact.Report;
import vn.camket.fact.ReportedAction;
import vn.camket.fact.Stated;

/** Finds the actions that a party's latest report no longer has (spec 6, "dropped-action and the empty report"). */
final class DroppedActions {
    /** To compare two texts takes the product of their lengths: a folder of renamed rows must not hold a run up. */
    private static final int MOST_COMPARISONS = 10_000;

    private static final int LONGEST = 200;

    private final World world;
    private final ActionRows rows;
    private final Map<String, ActionState> states = new HashMap<>();
    private final Map<String, DroppedAction> dropped = new LinkedHashMap<>();

    private DroppedActions(World world, ActionRows rows, List<ActionState> actions) {
        this.world = world;
        this.rows = rows;
        actions.forEach(action -> states.put(action.id(), action));
    }

    /** One an action, by the lead's report where that dropped it, else by the first party's; by party, then row. */
    static List<DroppedAction> of(World world, ActionRows rows, List<ActionState> actions) {
        DroppedActions found = new DroppedActions(world, rows, actions);
        world.agreement().parties().forEach(found::look);
        return List.copyOf(found.dropped.values());
    }

    private void look(Agreement.Party party) {
        List<Report> reports = world.reportsOf(party);
        if (reports.size() < 2 || rows.in(reports.get(0)).isEmpty()) {
            return;
        }
        Report latest = reports.get(0);
        Report former = reports.get(1);
        Map<String, ReportedAction> open = new LinkedHashMap<>(rows.in(former));
        open.keySet().removeAll(rows.in(latest).keySet());
        open.entrySet().removeIf(one -> one.getValue().isDone() || !states.containsKey(one.getKey()));
        Map<String, ReportedAction> fresh = new LinkedHashMap<>(rows.in(latest));
        fresh.keySet().removeAll(rows.in(former).keySet());
        boolean comparable = (long) open.size() * fresh.size() <= MOST_COMPARISONS;
        open.forEach((key, row) -> {
            ActionState state = states.get(key);
            DroppedAction action =
                    dropped(state, latest, former, row, comparable ? nearest(state, row, fresh) : Optional.empty());
            if (party.unit().equals(state.registeredLead())) {
                dropped.put(key, action);
            } else {
                dropped.putIfAbsent(key, action);
            }
        });
    }

    private static DroppedAction dropped(
            ActionState state, Report latest, Report former, ReportedAction row, Optional<Stated<String>> nearest) {
        List<Provenance> sources = new ArrayList<>();
        Stream.of(row.content(), row.status())
                .filter(stated -> !stated.isBlank())
                .forEach(stated -> sources.add(Provenance.cell(former.workbook(), stated.cell())));
        sources.add(nearest.map(stated -> Provenance.cell(latest.workbook(), stated.cell()))
                .orElse(Provenance.workbook(latest.workbook())));
        return new DroppedAction(
                state.id(),
                state.title(),
                state.field(),
                state.unit(),
                state.registered(),
                latest.unit(),
                latest.quarter(),
                former.quarter(),
                nearest.map(Stated::value).orElse(null),
                sources);
    }

    /** A registered action was not given another registered action's name. */
    private Optional<Stated<String>> nearest(ActionState state, ReportedAction row, Map<String, ReportedAction> fresh) {
        Map<String, Stated<String>> candidates = new LinkedHashMap<>();
        fresh.forEach((key, other) -> {
            boolean registered = states.containsKey(key) && states.get(key).registered();
            if (other.content().isGiven() && !(registered && state.registered())) {
                candidates.putIfAbsent(start(other.content().value()), other.content());
            }
        });
        String name = start(row.content().or(state.title().vi()));
        return Nearest.of(name, candidates.keySet()).map(candidates::get);
    }

    private static String start(String text) {
        String words = Slug.unmarked(text);
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }
}
