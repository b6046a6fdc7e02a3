package vn.camket.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.camket.fact.Agreement;
import vn.camket.fact.Provenance;
import vn.camket.fact.Report;
import vn.camket.fact.ReportedReview;
import vn.camket.fact.Review;
import vn.camket.fact.ReviewKind;
import vn.camket.fact.ReviewState;

/** Gathers the reviews that were held, and works out when the next one is due. */
final class ReviewStates {
    private ReviewStates() {}

    /** Reviews held on or before the date, one a day, oldest first (spec 6, "One review or two?"). */
    static List<Review> held(World world) {
        TreeMap<LocalDate, Review> held = new TreeMap<>();
        for (Agreement.Reviews.Held review : world.agreement().reviews().held()) {
            add(
                    held,
                    world,
                    new Review(
                            review.kind(),
                            review.on(),
                            review.document(),
                            review.coversYear(),
                            null,
                            review.sources()));
        }
        for (Report report : world.reports().standing()) {
            for (ReportedReview row : report.reviews()) {
                if (row.date().isGiven()) {
                    add(
                            held,
                            world,
                            new Review(
                                    row.kind().value(),
                                    row.date().value(),
                                    row.document().value(),
                                    row.coversYear().value(),
                                    null,
                                    List.of(Provenance.cell(
                                            report.workbook(), row.date().cell()))));
                }
            }
        }
        return List.copyOf(held.values());
    }

    private static void add(TreeMap<LocalDate, Review> held, World world, Review review) {
        if (!review.heldOn().isAfter(world.date())) {
            LocalDate to = world.agreement().to();
            Integer beforeEnd = to == null ? null : AgreementStates.days(review.heldOn(), to);
            Review whole = new Review(
                    review.kind(),
                    review.heldOn(),
                    review.document(),
                    review.coversYear(),
                    beforeEnd,
                    review.sources());
            held.merge(review.heldOn(), whole, ReviewStates::joined);
        }
    }

    private static Review joined(Review one, Review other) {
        List<Provenance> sources = new ArrayList<>(one.sources());
        sources.addAll(other.sources());
        boolean isFinal = one.kind() == ReviewKind.FINAL || other.kind() == ReviewKind.FINAL;
        return new Review(
                isFinal ? ReviewKind.FINAL : first(one.kind(), other.kind()),
                one.heldOn(),
                first(one.document(), other.document()),
                first(one.coversYear(), other.coversYear()),
                one.daysBeforeEnd(),
                sources);
    }

    private static <T> T first(T one, T other) {
        return one != null ? one : other;
    }

    /** @param held the reviews of {@link #held} */
    static ReviewState next(World world, List<Review> held) {
        Agreement agreement = world.agreement();
        Review latest = held.isEmpty() ? null : held.get(held.size() - 1);
        LocalDate base = Stream.of(latest == null ? null : latest.heldOn(), agreement.signedOn(), agreement.from())
                .filter(date -> date != null)
                .findFirst()
                .orElseThrow();
        Integer own = agreement.reviews().everyMonths();
        int months = own != null
                ? own
                : world.register().parametersOf(agreement).stream()
                        .filter(parameter -> parameter.name().equals("reviews.everyMonths"))
                        .findFirst()
                        .orElseThrow()
                        .count();
        return new ReviewState(base, months, world.date(), latest == null ? agreement.sources() : latest.sources());
    }
}
