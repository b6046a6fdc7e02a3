package vn.camket.second;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.camket.fact.Action;
import vn.camket.fact.Agreement;
import vn.camket.fact.Folding;
import vn.camket.fact.Quarter;
import vn.camket.fact.Report;
import vn.camket.fact.ReportedAction;
import vn.camket.fact.Stated;
import vn.camket.fact.Status;

/** Works out the actions of an agreement and their states at D. */
final class Tasks {
    private final Matter matter;

    Tasks(Matter matter) {
        this.matter = matter;
    }

    /**
     * Names the action of a row.
     *
     * @param action null when the register lacks it
     */
    record Key(String id, Action action) {}

    /** "Actions = registered actions and reported ones that the register lacks." */
    List<Task> all() {
        Set<Key> keys = new LinkedHashSet<>();
        matter.agreement
                .actions(matter.day)
                .forEach(known -> keys.add(new Key(known.action().id(), known.action())));
        for (Report report : matter.reports) {
            for (ReportedAction row : report.actions()) {
                Key key = keyOf(row);
                if (!key.id().isEmpty()) {
                    keys.add(key);
                }
            }
        }
        List<Task> tasks = new ArrayList<>();
        for (Key key : keys) {
            Task task = stateOf(key);
            // "an unregistered one whose state row is cancelled is no action"
            if (key.action() != null || task.row().status().value() != Status.CANCELLED) {
                tasks.add(task);
            }
        }
        return tasks;
    }

    /** "by its code (folded), else by its folded title"; "a known code beats the text; an unknown code falls back to it". */
    Key keyOf(ReportedAction row) {
        List<Action> registered = matter.agreement
                .actions(matter.day)
                .map(Agreement.Registered::action)
                .toList();
        if (row.code().isGiven()) {
            for (Action action : registered) {
                if (Folding.fold(action.id()).equals(Folding.fold(row.code().value()))) {
                    return new Key(action.id(), action);
                }
            }
        }
        String text = Wording.fold(row.content());
        for (Action action : registered) {
            boolean same = text.equals(Wording.fold(action.title().vi()))
                    || text.equals(Wording.fold(action.title().en()));
            if (!text.isEmpty() && same) {
                return new Key(action.id(), action);
            }
        }
        // A row that gives a code alone is named by it.
        Stated<String> name = row.content().isGiven() ? row.content() : row.code();
        return new Key(name.isGiven() ? Wording.slug(name.value()) : "", null);
    }

    /** "Of two rows of one action in one report the first (sheet order, then row) counts." */
    ReportedAction rowOf(Key key, Report report) {
        return report.actions().stream()
                .filter(row -> keyOf(row).equals(key))
                .findFirst()
                .orElse(null);
    }

    /**
     * "its row in the latest counting quarter that has one; the row of the report that belongs to the registered lead's
     * party, else of the first party in order; a report that belongs to several parties stands at the first of them".
     */
    private Task stateOf(Key key) {
        String lead = key.action() == null ? null : key.action().lead();
        for (Quarter quarter : matter.quarters()) {
            List<Report> having = matter.reports.stream()
                    .filter(report -> report.quarter().equals(quarter) && rowOf(key, report) != null)
                    .toList();
            for (Agreement.Party party : matter.agreement.parties()) {
                Report ofLead = party.unit().equals(lead)
                        ? nearest(
                                party,
                                having,
                                report -> matter.partiesOf(report).contains(party))
                        : null;
                if (ofLead != null) {
                    return new Task(key.id(), key.action(), rowOf(key, ofLead), party);
                }
            }
            for (Agreement.Party party : matter.agreement.parties()) {
                Report first = nearest(
                        party, having, report -> matter.partiesOf(report).get(0).equals(party));
                if (first != null) {
                    return new Task(key.id(), key.action(), rowOf(key, first), party);
                }
            }
        }
        return new Task(key.id(), key.action(), null, null);
    }

    /** "A party's report for q: the one in its own unit's name, else its holder's, else the first by path." */
    private Report nearest(Agreement.Party party, List<Report> reports, Predicate<Report> ofParty) {
        return reports.stream()
                .filter(ofParty)
                .min(matter.preferenceOf(party.unit()))
                .orElse(null);
    }
}
