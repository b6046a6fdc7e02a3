package vn.camket.output;

import java.time.LocalDate;
import java.util.List;
import vn.camket.fact.AgreementAccount;
import vn.camket.fact.Deadline;
import vn.camket.fact.ReviewKind;

/** Gives the sample's agreement a review ahead. */
public final class SampleReview {
    private SampleReview() {}

    public static AgreementAccount on(LocalDate day) {
        AgreementAccount all = SampleOutcome.outcome().accounts().get(0);
        Deadline review =
                new Deadline(day, Deadline.Kind.CONFERENCE, all.id(), null, List.of(), ReviewKind.INTERIM, false);
        return new AgreementAccount(
                all.agreement(),
                all.state(),
                all.holders(),
                all.reviews(),
                List.of(review),
                all.owed(),
                all.received(),
                all.actions(),
                all.groups(),
                all.results(),
                all.commitments(),
                all.figures(),
                all.fields(),
                all.gaps());
    }
}
