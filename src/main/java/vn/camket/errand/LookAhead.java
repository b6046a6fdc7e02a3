package vn.camket.errand;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.camket.Agenda;
import vn.camket.Request;
import vn.camket.fact.Deadline;
import vn.camket.text.Wording;
import vn.camket.worker.Errand;

/**
 * Lists what is due, or overdue, in the days to come.
 *
 * @param days how many to look ahead
 */
public record LookAhead(Request request, int days) implements Errand<List<LookAhead.Ahead>> {
    /**
     * A deadline.
     *
     * @param left how many days are left, or how many it is late
     * @param agreement title of it
     * @param conference whether it is a conference that the parties plan to hold
     */
    public record Ahead(
            LocalDate on, String left, String what, String agreement, boolean conference, boolean overdue) {}

    @Override
    public List<Ahead> run() {
        Agenda.Ahead ahead = Agenda.of(request, days);
        Wording wording = new Wording(request.language(), ahead.register().units(), request.asOf());
        return ahead.deadlines().stream()
                .map(deadline -> new Ahead(
                        deadline.on(),
                        left(deadline, wording),
                        wording.deadline(deadline),
                        ahead.register()
                                .agreements()
                                .get(deadline.agreement())
                                .title()
                                .in(request.language()),
                        deadline.kind() == Deadline.Kind.CONFERENCE,
                        deadline.overdue()))
                .toList();
    }

    private String left(Deadline deadline, Wording wording) {
        long left = ChronoUnit.DAYS.between(request.asOf(), deadline.on());
        return left < 0 ? wording.label("calendar.overdue", -left) : wording.label("calendar.days", left);
    }
}
