package vn.camket.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.camket.fact.Action;
import vn.camket.fact.ActionState;
import vn.camket.fact.Agreement;
import vn.camket.fact.Due;
import vn.camket.fact.Field;
import vn.camket.fact.Provenance;
import vn.camket.fact.ReportedAction;
import vn.camket.fact.Stated;
import vn.camket.fact.Status;
import vn.camket.fact.Text;

/** Works out the state of each action: its row in the latest counting quarter that has one (spec 1, "Report"). */
final class ActionStates {
    private final World world;
    private final ActionRows rows;
    private final Leads leads;
    private final Stalls stalls;

    ActionStates(World world, ActionRows rows) {
        this.world = world;
        this.rows = rows;
        this.leads = new Leads(world.register().units());
        this.stalls = new Stalls(world, rows);
    }

    /** Registered actions in register order, then the reported ones that the register lacks, by key. */
    List<ActionState> all() {
        Map<String, Agreement.Registered> registered = new LinkedHashMap<>();
        world.agreement()
                .actions(world.date())
                .forEach(one -> registered.put(one.action().id(), one));
        List<ActionState> states = new ArrayList<>();
        registered.values().forEach(one -> states.add(registered(one)));
        rows.byAction().forEach((key, entries) -> {
            if (registered.containsKey(key)) {
                return;
            }
            ActionRows.Entry entry = rows.stateRow(key, null).orElseThrow();
            if (entry.row().status().value() != Status.CANCELLED) {
                String content = entry.row().content().or(key);
                states.add(state(key, Text.same(content), null, null, entry));
            }
        });
        return states;
    }

    private ActionState registered(Agreement.Registered registered) {
        Action action = registered.action();
        ActionRows.Entry entry = rows.stateRow(action.id(), action.lead()).orElse(null);
        return state(action.id(), action.title(), registered.field(), action, entry);
    }

    /**
     * @param field that the register puts it in, null when the register has it in none
     * @param action null for one that the register lacks
     * @param entry its state row, null when it was never reported
     */
    private ActionState state(String id, Text title, Field field, Action action, ActionRows.Entry entry) {
        ReportedAction row = entry == null ? null : entry.row();
        String lead = action == null ? null : action.lead();
        Agreement.Party party = entry == null ? null : world.parties().at(entry.report(), lead);
        LocalDate due = due(action, row);
        LocalDate reportedDue = reportedDue(row);
        Amendments<LocalDate> amendments = amendments(action, entry);
        boolean blankStatus = row == null || !row.status().isGiven();
        return new ActionState(
                id,
                title,
                fieldOf(field, row),
                world.holder(lead != null || party == null ? lead : party.unit()),
                action != null,
                lead,
                action == null ? null : action.due(),
                isRegular(action, row),
                due,
                row != null && row.isDone(),
                row != null,
                reportedDue,
                amendments.inForce(),
                amendments.endOf(former -> former.equals(reportedDue)),
                row != null && row.due().isUnreadable(),
                row == null ? List.of() : leads.of(row.lead().or("")),
                blankStatus ? null : row.status().value(),
                blankStatus ? null : row.status().cell().text(),
                row == null ? null : row.progress().value(),
                party == null ? 0 : stalls.unchanged(id, party),
                row == null ? null : row.evidence().value(),
                row == null ? null : row.completedOn().value(),
                due == null ? 0 : AgreementStates.days(due, world.date()),
                row == null && lead != null ? world.awaited(lead) : null,
                sources(entry, action));
    }

    /** The registered field, else what the row itself says (spec 6, "field-without-action"). */
    private String fieldOf(Field registered, ReportedAction row) {
        if (registered != null || row == null) {
            return registered == null ? null : registered.id();
        }
        return world.catalogue().field(row).map(Field::id).orElse(null);
    }

    private Amendments<LocalDate> amendments(Action action, ActionRows.Entry entry) {
        return entry == null || action == null
                ? new Amendments<>(List.of(), LocalDate::parse, world.date())
                : new Amendments<>(
                        action.amended(), LocalDate::parse, entry.report().countsFrom());
    }

    private static LocalDate due(Action action, ReportedAction row) {
        if (isRegular(action, row)) {
            return null;
        }
        return action != null && action.due() != null ? action.due() : reportedDue(row);
    }

    private static LocalDate reportedDue(ReportedAction row) {
        return row == null || !row.due().isGiven() ? null : row.due().value().date();
    }

    /** By the register; or, without a registered due date, by its state row (spec 6, "Regular by report"). */
    private static boolean isRegular(Action action, ReportedAction row) {
        if (action != null && (action.regular() || action.due() != null)) {
            return action.regular();
        }
        Due due = row == null ? null : row.due().value();
        return due != null && due.regular() || row != null && row.status().value() == Status.REGULAR;
    }

    private static List<Provenance> sources(ActionRows.Entry entry, Action action) {
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
