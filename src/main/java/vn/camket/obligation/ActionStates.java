package vn.camket.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.camket.fact.Action;
import vn.camket.fact.ActionState;
import vn.camket.fact.Agreement;
import vn.camket.fact.Due;
import vn.camket.fact.Provenance;
import vn.camket.fact.Report;
import vn.camket.fact.ReportedAction;
import vn.camket.fact.Stated;
import vn.camket.fact.Status;
import vn.camket.fact.Text;

/** Works out the state of each action: its row in the latest counting quarter that has one (spec 1, "Report"). */
final class ActionStates {
    private final World world;

    /** The row of an action in one report. */
    private record Entry(Report report, ReportedAction row) {}

    ActionStates(World world) {
        this.world = world;
    }

    /** Registered actions in register order, then the reported ones that the register lacks, by key. */
    List<ActionState> all() {
        Map<String, List<Entry>> entries = entries();
        Map<String, Agreement.Registered> registered = new LinkedHashMap<>();
        world.agreement().actions().forEach(one -> registered.put(one.action().id(), one));
        List<ActionState> states = new ArrayList<>();
        registered.forEach((id, one) -> states.add(registered(
                one, stateRow(entries.getOrDefault(id, List.of()), one.action().lead()))));
        entries.forEach((key, rows) -> {
            Entry entry = stateRow(rows, null);
            if (!registered.containsKey(key) && entry.row().status().value() != Status.CANCELLED) {
                states.add(reported(key, entry));
            }
        });
        return states;
    }

    /** The rows of each action in the standing reports; of two rows in one report the first counts. */
    private Map<String, List<Entry>> entries() {
        Map<String, List<Entry>> entries = new TreeMap<>();
        for (Report report : world.reports().standing()) {
            Map<String, ReportedAction> rows = new LinkedHashMap<>();
            for (ReportedAction row : report.actions()) {
                rows.putIfAbsent(world.catalogue().keyOf(row), row);
            }
            rows.forEach((key, row) ->
                    entries.computeIfAbsent(key, k -> new ArrayList<>()).add(new Entry(report, row)));
        }
        return entries;
    }

    /** Of the latest quarter's rows the lead's, else the first in party order; null when there is none. */
    private Entry stateRow(List<Entry> entries, String lead) {
        Comparator<Entry> order = Comparator.comparing(
                        (Entry entry) -> entry.report().quarter())
                .reversed()
                .thenComparing(entry -> lead != null && world.parties().belongs(entry.report(), lead) ? 0 : 1)
                .thenComparing(entry -> world.parties().rank(entry.report()))
                .thenComparing(entry -> entry.report(), this::nearer);
        return entries.stream().min(order).orElse(null);
    }

    private int nearer(Report one, Report other) {
        String party = world.parties().of(one).get(0).unit();
        return world.parties().nearestTo(party).compare(one, other);
    }

    private ActionState registered(Agreement.Registered registered, Entry entry) {
        Action action = registered.action();
        String unit = action.lead() != null ? action.lead() : entry == null ? null : partyOf(entry);
        return state(
                action.id(),
                action.title(),
                registered.field() == null ? null : registered.field().id(),
                unit,
                action.due(),
                action.regular(),
                entry,
                action);
    }

    private ActionState reported(String key, Entry entry) {
        String content = entry.row().content().or(key);
        String field =
                world.catalogue().field(entry.row()).map(found -> found.id()).orElse(null);
        return state(key, Text.same(content), field, partyOf(entry), null, false, entry, null);
    }

    private String partyOf(Entry entry) {
        return world.parties().of(entry.report()).get(0).unit();
    }

    private ActionState state(
            String id,
            Text title,
            String field,
            String unit,
            LocalDate registeredDue,
            boolean registeredRegular,
            Entry entry,
            Action action) {
        ReportedAction row = entry == null ? null : entry.row();
        boolean regular = registeredRegular || registeredDue == null && row != null && saysRegular(row);
        LocalDate due = registeredDue != null || row == null || !row.due().isGiven()
                ? registeredDue
                : row.due().value().date();
        boolean blankStatus = row == null || !row.status().isGiven();
        return new ActionState(
                id,
                title,
                field,
                world.holder(unit),
                action != null,
                regular,
                due,
                row != null && row.isDone(),
                row != null,
                blankStatus ? null : row.status().value(),
                blankStatus ? null : row.status().cell().text(),
                row == null ? null : row.progress().value(),
                row == null ? null : row.evidence().value(),
                row == null ? null : row.completedOn().value(),
                due == null ? 0 : AgreementStates.days(due, world.date()),
                row == null && action.lead() != null ? world.awaited(action.lead()) : null,
                sources(entry, action));
    }

    private static boolean saysRegular(ReportedAction row) {
        Due due = row.due().value();
        return due != null && due.regular() || row.status().value() == Status.REGULAR;
    }

    private static List<Provenance> sources(Entry entry, Action action) {
        List<Provenance> sources = new ArrayList<>();
        if (entry != null) {
            Stream.of(entry.row().status(), entry.row().content(), entry.row().due())
                    .filter(stated -> !stated.isBlank())
                    .map(Stated::cell)
                    .forEach(cell -> sources.add(Provenance.cell(entry.report().workbook(), cell)));
        }
        if (action != null) {
            sources.addAll(action.sources());
        }
        return sources;
    }
}
