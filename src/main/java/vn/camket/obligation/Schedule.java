package vn.camket.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.camket.fact.Agreement;
import vn.camket.fact.AgreementState;
import vn.camket.fact.Deadline;
import vn.camket.fact.Frequency;
import vn.camket.fact.Quarter;
import vn.camket.fact.Review;
import vn.camket.fact.ReviewKind;
import vn.camket.fact.ReviewState;

/** Lists the deadlines of one agreement up to a day: those ahead, and those that passed without being met. */
final class Schedule {
    private final World world;
    private final LocalDate until;
    private final AgreementState state;
    private final TreeSet<Deadline> deadlines = new TreeSet<>(Deadline.ORDER);

    private Schedule(World world, LocalDate until) {
        this.world = world;
        this.until = until;
        this.state = AgreementStates.of(world);
    }

    /** Sorted; none for an agreement that is closed or begins later. */
    static List<Deadline> of(World world, LocalDate until) {
        Schedule schedule = new Schedule(world, until);
        boolean begun = !world.agreement().from().isAfter(until);
        if (begun && !schedule.state.closed()) {
            schedule.reports();
            schedule.reviews();
            schedule.end();
        }
        return List.copyOf(schedule.deadlines);
    }

    private void reports() {
        Agreement agreement = world.agreement();
        if (agreement.reporting().every() == Frequency.NONE) {
            return;
        }
        ExpectedReports expected = new ExpectedReports(world);
        Map<String, SortedSet<Quarter>> overdue = new TreeMap<>();
        Quarter quarter = agreement.firstOwed();
        while (!expected.dueOn(quarter).isAfter(until) && agreement.covers(quarter)) {
            LocalDate dueOn = expected.dueOn(quarter);
            for (String unit : lacking(expected, quarter)) {
                if (dueOn.isBefore(world.date())) {
                    overdue.computeIfAbsent(unit, any -> new TreeSet<>()).add(quarter);
                } else {
                    add(dueOn, Deadline.Kind.REPORT, unit, List.of(quarter), null);
                }
            }
            quarter = quarter.next();
        }
        overdue.forEach((unit, quarters) ->
                add(expected.dueOn(quarters.first()), Deadline.Kind.REPORT, unit, List.copyOf(quarters), null));
    }

    /** The units, as of the date, that must still send a report for a quarter. */
    private Set<String> lacking(ExpectedReports expected, Quarter quarter) {
        Agreement agreement = world.agreement();
        if (!agreement.owes(quarter)) {
            return Set.of();
        }
        return agreement.parties().stream()
                .filter(party -> !expected.isMet(party, quarter))
                .map(party -> world.parties().holder(party, quarter.closes(world.scheme())))
                .map(holder -> world.holder(holder.unit()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void reviews() {
        List<Review> held = ReviewStates.held(world);
        for (Agreement.Reviews.Planned planned : world.agreement().reviews().planned()) {
            LocalDate earliest = planned.on().minusDays(world.count("missed-conference.window"));
            boolean met = held.stream().anyMatch(review -> !review.heldOn().isBefore(earliest));
            if (!planned.on().isBefore(world.date()) || !met) {
                add(planned.on(), Deadline.Kind.CONFERENCE, null, List.of(), planned.kind());
            }
        }
        if (!state.annual()) {
            interim(held);
            last(held);
        }
    }

    private void interim(List<Review> held) {
        ReviewState next = new ReviewDuties(world, held).next();
        LocalDate due = next.base().plusMonths(next.everyMonths());
        LocalDate to = world.agreement().to();
        if (!state.ended() && (to == null || !due.isAfter(to))) {
            add(due, Deadline.Kind.REVIEW, null, List.of(), ReviewKind.INTERIM);
        }
    }

    /** The review of the whole period, which is late once its rule begins to remind of it. */
    private void last(List<Review> held) {
        LocalDate to = world.agreement().to();
        int window = world.count("no-final-review.window");
        boolean done = to == null
                || held.stream()
                        .anyMatch(review -> review.kind() == ReviewKind.FINAL
                                && review.heldOn().isAfter(to.minusDays(window)));
        if (state.finalReviewOwed() && !done) {
            add(
                    to.plusDays(world.count("no-final-review.warning")),
                    Deadline.Kind.REVIEW,
                    null,
                    List.of(),
                    ReviewKind.FINAL);
        }
    }

    private void end() {
        LocalDate to = world.agreement().to();
        if (to != null && !to.isBefore(world.date()) && !state.renewed()) {
            add(to, Deadline.Kind.END, null, List.of(), null);
        }
    }

    private void add(LocalDate on, Deadline.Kind kind, String unit, List<Quarter> quarters, ReviewKind review) {
        if (!on.isAfter(until)) {
            boolean overdue = on.isBefore(world.date());
            deadlines.add(new Deadline(on, kind, world.agreement().id(), unit, quarters, review, overdue));
        }
    }
}
