package vn.camket.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import vn.camket.fact.Agreement;
import vn.camket.fact.Provenance;
import vn.camket.fact.Report;
import vn.camket.fact.ReportedReview;
import vn.camket.fact.Review;
import vn.camket.fact.ReviewKind;

/** Gathers the reviews that were held on or before the as-of date. */
final class ReviewStates {
    private final World world;
    private final TreeMap<LocalDate, Review> held = new TreeMap<>();

    private ReviewStates(World world) {
        this.world = world;
    }

    /** One a day, oldest first (spec 6, "One review or two?"). */
    static List<Review> held(World world) {
        ReviewStates states = new ReviewStates(world);
        world.agreement().reviews().held().forEach(states::add);
        for (Report report : world.reports().standing()) {
            report.reviews().stream().filter(row -> row.date().isGiven()).forEach(row -> states.add(report, row));
        }
        return List.copyOf(states.held.values());
    }

    private void add(Agreement.Reviews.Held review) {
        add(review.kind(), review.on(), review.document(), review.coversYear(), review.sources());
    }

    private void add(Report report, ReportedReview row) {
        add(
                row.kind().value(),
                row.date().value(),
                row.document().value(),
                row.coversYear().value(),
                List.of(Provenance.cell(report.workbook(), row.date().cell())));
    }

    private void add(ReviewKind kind, LocalDate on, String document, Integer coversYear, List<Provenance> sources) {
        if (!on.isAfter(world.date())) {
            LocalDate to = world.agreement().to();
            Review review = new Review(
                    kind,
                    on,
                    document,
                    coversYear,
                    AgreementStates.days(on, world.date()),
                    to == null ? null : AgreementStates.days(on, to),
                    sources);
            held.merge(on, review, ReviewStates::joined);
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
                one.daysSince(),
                one.daysBeforeEnd(),
                sources);
    }

    private static <T> T first(T one, T other) {
        return one != null ? one : other;
    }
}
