package vn.camket.second;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.camket.fact.Agreement;
import vn.camket.fact.Report;
import vn.camket.fact.ReportedAction;

/** Evaluates the rules about actions. */
final class ActionRules {
    private final Matter matter;
    private final Opinions opinions;
    private final Tasks tasks;
    private final List<Task> all;

    ActionRules(Matter matter, Opinions opinions) {
        this.matter = matter;
        this.opinions = opinions;
        this.tasks = new Tasks(matter);
        this.all = tasks.all();
    }

    void evaluate() {
        all.forEach(this::overdueAction);
        fewActionsDone();
        if (matter.isInForce()) {
            all.forEach(this::stalledAction);
            all.forEach(this::droppedAction);
            all.forEach(this::actionWithoutSingleLead);
        }
    }

    /** "due < D and not done, or never reported; in force or ended; W 1–30 days late, E 31–90, C > 90"; not regular. */
    private void overdueAction(Task task) {
        if (task.isRegular() || task.due() == null || task.isDone()) {
            return;
        }
        long late = matter.age(task.due());
        String severity = late > matter.days("overdue-action.critical", 90)
                ? "critical"
                : late > matter.days("overdue-action.error", 30) ? "error" : late > 0 ? "warning" : null;
        opinions.add("missing-actions/overdue-action", severity, task.unit(), task.subject());
    }

    /**
     * "not done, not regular, not paused, and status, progress and folded result text are the same in the last k+1
     * reports of the same party, of quarters in a row, k as large as holds: W k >= 2, E k >= 4".
     */
    private void stalledAction(Task task) {
        if (task.row() == null || task.isDone() || task.isRegular() || task.isPaused()) {
            return;
        }
        Tasks.Key key = new Tasks.Key(task.key(), task.registered());
        List<Report> reports = matter.reportsOf(task.party());
        int k = -1;
        for (Report report : reports) {
            ReportedAction row = tasks.rowOf(key, report);
            boolean follows =
                    k < 0 || matter.isNextOwed(report.quarter(), reports.get(k).quarter());
            if (row == null || !follows || !isSame(row, task.row())) {
                break;
            }
            k++;
        }
        String severity = k >= matter.days("stalled-action.error", 4)
                ? "error"
                : k >= matter.days("stalled-action.warning", 2) ? "warning" : null;
        opinions.add("missing-actions/stalled-action", severity, task.unit(), task.subject());
    }

    /** "Status is compared by its class, progress as number, blank equals blank." */
    private static boolean isSame(ReportedAction one, ReportedAction other) {
        BigDecimal left = one.progress().value();
        BigDecimal right = other.progress().value();
        boolean progress = left == null || right == null ? left == right : left.compareTo(right) == 0;
        return progress
                && one.status().value() == other.status().value()
                && Wording.fold(one.result()).equals(Wording.fold(other.result()));
    }

    /**
     * "a party's latest counting report has no row of it, the same party's last report before that one has, and it was
     * not done there: E; W when the register lacks the action"; "a latest report with no action row at all drops
     * nothing".
     */
    private void droppedAction(Task task) {
        Tasks.Key key = new Tasks.Key(task.key(), task.registered());
        for (Agreement.Party party : matter.agreement.parties()) {
            List<Report> reports = matter.reportsOf(party);
            if (reports.size() < 2 || reports.get(0).actions().isEmpty()) {
                continue;
            }
            ReportedAction former = tasks.rowOf(key, reports.get(1));
            if (former != null && !Task.isDone(former) && tasks.rowOf(key, reports.get(0)) == null) {
                opinions.add(
                        "missing-actions/dropped-action",
                        task.registered() == null ? "warning" : "error",
                        task.unit(),
                        task.subject());
            }
        }
    }

    /**
     * "latest row has no lead and the register names none: E; more than one lead in the row: I"; done actions and those
     * never reported are passed over.
     */
    private void actionWithoutSingleLead(Task task) {
        if (task.row() == null || task.isDone()) {
            return;
        }
        String words = task.row().lead().or("");
        int leads = Wording.leads(words, matter.register.units()).size();
        boolean named = task.registered() != null && task.registered().lead() != null;
        String severity = leads == 0 && !named ? "error" : leads > 1 ? "info" : null;
        opinions.add("missing-actions/action-without-single-lead", severity, task.unit(), task.subject());
    }

    /** "3 or more actions; done/all: D past the midpoint and < 0.5: W; ended and < 0.9: E"; regular ones left out. */
    private void fewActionsDone() {
        Agreement agreement = matter.agreement;
        List<Task> counted = all.stream().filter(task -> !task.isRegular()).toList();
        if (agreement.to() == null || counted.size() < matter.days("few-actions-done.actions", 3)) {
            return;
        }
        LocalDate midpoint = agreement.from().plusDays(ChronoUnit.DAYS.between(agreement.from(), agreement.to()) / 2);
        BigDecimal all = BigDecimal.valueOf(counted.size());
        BigDecimal done =
                BigDecimal.valueOf(counted.stream().filter(Task::isDone).count());
        String severity = null;
        if (matter.isEnded() && isLess(done, all, matter.number("few-actions-done.error", "0.9"))) {
            severity = "error";
        } else if (matter.isInForce()
                && matter.day.isAfter(midpoint)
                && isLess(done, all, matter.number("few-actions-done.warning", "0.5"))) {
            severity = "warning";
        }
        opinions.add("unmet-commitments/few-actions-done", severity, null, "actions-share");
    }

    private static boolean isLess(BigDecimal part, BigDecimal whole, BigDecimal share) {
        return part.compareTo(whole.multiply(share)) < 0;
    }
}
