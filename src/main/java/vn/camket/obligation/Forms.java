package vn.camket.obligation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.camket.fact.Agreement;
import vn.camket.fact.Field;
import vn.camket.fact.Form;
import vn.camket.fact.Frequency;
import vn.camket.fact.Quarter;
import vn.camket.fact.Report;

/** Draws up the forms that units fill in to report on an agreement for a quarter. */
final class Forms {
    private final World world;
    private final Quarter quarter;
    private final LocalDate closes;

    private Forms(World world, Quarter quarter) {
        this.world = world;
        this.quarter = quarter;
        this.closes = quarter.closes(world.scheme());
    }

    /** One a unit, in party order; none for a quarter on which nobody reports. */
    static List<Form> of(World world, Quarter quarter) {
        Forms forms = new Forms(world, quarter);
        return forms.isReportedOn()
                ? world.parties().holders(forms.closes).stream()
                        .map(forms::form)
                        .toList()
                : List.of();
    }

    /** Where no report is owed, parties may still report on any quarter of the agreement. */
    private boolean isReportedOn() {
        Agreement agreement = world.agreement();
        return agreement.reporting().every() == Frequency.NONE
                ? agreement.covers(quarter) && !closes.isBefore(agreement.from())
                : agreement.owes(quarter);
    }

    private Parties.Holder holder(Agreement.Party party) {
        return world.parties().holder(party, closes);
    }

    private Form form(Parties.Holder holder) {
        List<Report> former = former(holder);
        Quarter newest = former.isEmpty() ? null : former.get(0).quarter();
        List<Report> last = former.stream()
                .filter(report -> report.quarter().equals(newest))
                .toList();
        return new Form(
                world.agreement(),
                reporter(holder),
                holder.unit(),
                holder.department(),
                quarter,
                newest,
                former.stream()
                        .filter(report -> report.cover().plan().isGiven())
                        .map(report -> report.cover().plan().value())
                        .findFirst()
                        .orElse(null),
                tasks(holder, last),
                figures(holder, last));
    }

    private String reporter(Parties.Holder holder) {
        boolean only = world.parties().isOnlyOfItsUnit(holder, closes);
        return only ? holder.unit() : holder.unit() + "/" + holder.department();
    }

    /** The unit's reports on earlier quarters, the newest first; of one quarter that in its own name first. */
    private List<Report> former(Parties.Holder holder) {
        return world.agreement().parties().stream()
                .filter(party -> holder(party).equals(holder))
                .flatMap(party -> world.reportsOf(party).stream())
                .filter(report -> report.quarter().compareTo(quarter) < 0)
                .distinct()
                .sorted(Comparator.comparing(Report::quarter)
                        .reversed()
                        .thenComparing(world.parties().nearestTo(holder.unit())))
                .toList();
    }

    private List<Form.Task> tasks(Parties.Holder holder, List<Report> last) {
        return world.agreement()
                .actions(world.date())
                .map(registered -> new Form.Task(
                        registered.field(),
                        registered.action(),
                        isHeldBy(registered.action().lead(), holder),
                        row(
                                last,
                                Report::actions,
                                row -> world.catalogue()
                                        .action(row)
                                        .filter(registered::equals)
                                        .isPresent())))
                .sorted(Comparator.comparing((Form.Task task) -> !task.own()))
                .toList();
    }

    private List<Form.Figure> figures(Parties.Holder holder, List<Report> last) {
        return world.agreement().fields().stream()
                .flatMap(field -> figures(field, holder, last))
                .toList();
    }

    private Stream<Form.Figure> figures(Field field, Parties.Holder holder, List<Report> last) {
        return field.commitments().stream()
                .filter(commitment -> commitment.by().stream().anyMatch(unit -> isHeldBy(unit, holder)))
                .map(commitment -> new Form.Figure(
                        field,
                        commitment,
                        row(
                                last,
                                Report::measurements,
                                row -> world.catalogue()
                                        .commitment(row)
                                        .filter(commitment::equals)
                                        .isPresent())));
    }

    private boolean isHeldBy(String unit, Parties.Holder holder) {
        return unit != null && world.register().units().holder(unit, closes).equals(holder.unit());
    }

    private static <T> T row(List<Report> reports, Function<Report, List<T>> rows, Predicate<T> isOf) {
        return reports.stream()
                .flatMap(report -> rows.apply(report).stream())
                .filter(isOf)
                .findFirst()
                .orElse(null);
    }
}
