package vn.camket.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An agreement as the register holds it (spec 1, "Agreement").
 *
 * @param signedOn null when not known
 * @param to null when open-ended
 * @param announcedChildren how many child agreements the parties announced, null when none were
 * @param parameters the agreement's own values for named parameters
 * @param sources the register file
 */
public record Agreement(
        String id,
        Text title,
        Instrument instrument,
        Level level,
        LocalDate signedOn,
        LocalDate from,
        LocalDate to,
        boolean annual,
        boolean annualPlan,
        String parent,
        Integer announcedChildren,
        String renews,
        List<Party> parties,
        Reporting reporting,
        Reviews reviews,
        List<Field> fields,
        List<Document> documents,
        Map<String, BigDecimal> parameters,
        boolean illustrative,
        List<Provenance> sources)
        implements Sourced {

    /**
     * One side of an agreement.
     *
     * @param unit id of the province or city
     * @param department id of the department type, null when the province itself is the party
     * @param as the name as signed, null when not recorded
     * @param focal id of the focal department type, null when not recorded
     * @param focalSince since when, null when not recorded
     */
    public record Party(
            String unit, String department, String as, String focal, LocalDate focalSince, List<Provenance> sources)
            implements Sourced {}

    /**
     * What the parties must report.
     *
     * @param from first quarter owed, null for the default (first whose window opens on or after signing)
     */
    public record Reporting(Frequency every, Scheme scheme, Quarter from) {}

    /**
     * What reviews the parties owe, and held or plan.
     *
     * @param everyMonths null for the default of the parameters
     */
    public record Reviews(Integer everyMonths, boolean finalReview, List<Held> held, List<Planned> planned) {

        /** The review that an action was concluded by, empty for one that none was. */
        public Optional<Held> concluding(String action) {
            return held.stream()
                    .filter(one -> one.conclusions().stream()
                            .anyMatch(conclusion -> conclusion.id().equals(action)))
                    .findFirst();
        }

        /** A review that the register knows was held; its conclusions are actions of the agreement from its day on. */
        public record Held(
                ReviewKind kind,
                LocalDate on,
                String document,
                Integer coversYear,
                List<Action> conclusions,
                List<Provenance> sources)
                implements Sourced {}

        /** A review that the parties plan to hold. */
        public record Planned(ReviewKind kind, LocalDate on, List<Provenance> sources) implements Sourced {}
    }

    /** The registered first quarter, else the first whose window opens on or after signing (or the start). */
    public Quarter firstOwed() {
        if (reporting.from() != null) {
            return reporting.from();
        }
        LocalDate start = signedOn != null ? signedOn : from;
        Quarter quarter = new Quarter(start.getYear(), 1);
        while (quarter.opens(reporting.scheme()).isBefore(start)) {
            quarter = quarter.next();
        }
        return quarter;
    }

    /** Whether a quarter closes before the agreement ends or on its last day. */
    public boolean covers(Quarter quarter) {
        return to == null || !quarter.closes(reporting.scheme()).isAfter(to);
    }

    /** Whether each party owes a report for a quarter, due by now or not. */
    public boolean owes(Quarter quarter) {
        return covers(quarter)
                && quarter.compareTo(firstOwed()) >= 0
                && switch (reporting.every()) {
                    case QUARTER -> true;
                    case HALF_YEAR -> quarter.number() % 2 == 0;
                    case YEAR -> quarter.number() == 4;
                    case NONE -> false;
                };
    }

    /**
     * Every registered action with its field, after the fields' own the conclusions (field null) of the reviews held on
     * or before a date: a review still to be held has concluded nothing.
     */
    public Stream<Registered> actions(LocalDate date) {
        return Stream.concat(
                fields.stream().flatMap(field -> field.actions().stream().map(a -> new Registered(field, a))),
                reviews.held().stream()
                        .filter(held -> !held.on().isAfter(date))
                        .flatMap(held -> held.conclusions().stream().map(a -> new Registered(null, a))));
    }

    /** An action and the field that it is registered in, null for a conclusion of a review. */
    public record Registered(Field field, Action action) {}
}
