package vn.camket.obligation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.camket.fact.Activity;
import vn.camket.fact.Agreement;
import vn.camket.fact.Fact;
import vn.camket.fact.MidTerm;
import vn.camket.fact.PastYear;
import vn.camket.fact.PlannedReview;
import vn.camket.fact.Provenance;
import vn.camket.fact.Report;
import vn.camket.fact.Review;
import vn.camket.fact.ReviewState;

/** Works out when reviews are due, and how long ago anything was heard of the agreement. */
final class ReviewDuties {
    private final World world;
    private final Agreement agreement;
    private final List<Review> held;

    /** @param held the reviews held on or before the as-of date, oldest first */
    ReviewDuties(World world, List<Review> held) {
        this.world = world;
        this.agreement = world.agreement();
        this.held = held;
    }

    List<Fact> all() {
        List<Fact> facts = new ArrayList<>(List.of(next(), activity()));
        agreement.reviews().planned().forEach(planned -> facts.add(planned(planned)));
        if (agreement.to() != null) {
            facts.add(midTerm());
        }
        years().forEach(year -> facts.add(past(year)));
        return facts;
    }

    ReviewState next() {
        Review latest = latest();
        Integer own = agreement.reviews().everyMonths();
        return new ReviewState(
                latest == null ? AgreementStates.start(agreement) : latest.heldOn(),
                own == null ? world.count("reviews.everyMonths") : own,
                world.date(),
                latest == null ? agreement.sources() : latest.sources());
    }

    private Review latest() {
        return held.isEmpty() ? null : held.get(held.size() - 1);
    }

    /** A report was heard of on its date, or on the day on which it was due when it has none. */
    private Activity activity() {
        Report report =
                world.reports().all().stream().max(CountingReports.BY_DATE).orElse(null);
        Review review = latest();
        boolean reviewed = review != null && (report == null || review.heldOn().isAfter(report.countsFrom()));
        LocalDate heard = report == null ? null : report.countsFrom();
        LocalDate last = reviewed ? review.heldOn() : heard;
        LocalDate since = last == null ? AgreementStates.start(agreement) : last;
        List<Provenance> reported = report == null ? List.of() : report.sources();
        return new Activity(
                last, since, AgreementStates.days(since, world.date()), reviewed ? review.sources() : reported);
    }

    private PlannedReview planned(Agreement.Reviews.Planned planned) {
        return new PlannedReview(
                planned.kind(), planned.on(), AgreementStates.days(planned.on(), world.date()), planned.sources());
    }

    private MidTerm midTerm() {
        LocalDate midpoint = AgreementStates.midpoint(agreement);
        return new MidTerm(
                agreement.from(),
                agreement.to().plusDays(1),
                midpoint,
                AgreementStates.days(midpoint, world.date()),
                agreement.sources());
    }

    /** Every year of the period before the as-of date's own. */
    private Stream<Integer> years() {
        int last = world.date().getYear() - 1;
        int end = agreement.to() == null ? last : Math.min(agreement.to().getYear(), last);
        return IntStream.rangeClosed(agreement.from().getYear(), end).boxed();
    }

    private PastYear past(int year) {
        LocalDate next = LocalDate.of(year + 1, 1, 1);
        return new PastYear(
                year,
                (int) ChronoUnit.MONTHS.between(next, world.date()),
                AgreementStates.days(next, world.date()) + 1,
                agreement.sources());
    }
}
