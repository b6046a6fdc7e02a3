package vn.camket.obligation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.camket.fact.Commitment;
import vn.camket.fact.CommitmentState;
import vn.camket.fact.Provenance;
import vn.camket.fact.Quarter;
import vn.camket.fact.Share;
import vn.camket.fact.Targeted;

/** Works out the value of a commitment: the measurement in the latest counting quarter that has one. */
final class CommitmentStates {
    private CommitmentStates() {}

    static CommitmentState of(CommitmentRows rows) {
        World world = rows.world();
        Commitment commitment = rows.commitment();
        CommitmentRows.Entry entry = rows.latest(CommitmentRows.Entry::hasValue).orElse(null);
        BigDecimal value = entry == null ? null : entry.value();
        Share achieved = Targeted.achieved(
                commitment.baseline(), commitment.target(), value == null ? commitment.baseline() : value);
        Share elapsed = entry == null ? null : elapsed(commitment, entry.quarter(), world);
        boolean paced = achieved != null && elapsed != null && elapsed.part().signum() > 0;
        boolean silent = commitment.by().stream().noneMatch(world::hasReported);
        return new CommitmentState(
                commitment.id(),
                commitment.indicator(),
                rows.field().id(),
                rows.actor(),
                commitment.kind(),
                commitment.measure(),
                commitment.baseline(),
                commitment.target(),
                commitment.from(),
                commitment.due(),
                entry == null ? null : entry.quarter(),
                value,
                achieved,
                elapsed,
                paced ? achieved.dividedBy(elapsed) : null,
                commitment.due() == null ? null : AgreementStates.days(commitment.due(), world.date()),
                quartersReported(rows),
                silent ? world.awaited(commitment.by().get(0)) : null,
                sources(commitment, entry));
    }

    private static Share elapsed(Commitment commitment, Quarter quarter, World world) {
        if (commitment.due() == null || !commitment.due().isAfter(commitment.from())) {
            return null;
        }
        LocalDate closes = quarter.closes(world.scheme());
        return new Share(
                BigDecimal.valueOf(AgreementStates.days(commitment.from(), closes)),
                BigDecimal.valueOf(AgreementStates.days(commitment.from(), commitment.due())));
    }

    /** Quarters that closed before the commitment began could not have a value. */
    private static int quartersReported(CommitmentRows rows) {
        Commitment commitment = rows.commitment();
        return commitment.by().stream()
                .mapToInt(unit -> (int) rows.entries().stream()
                        .filter(entry -> entry.owing().contains(unit))
                        .map(CommitmentRows.Entry::quarter)
                        .filter(quarter ->
                                !quarter.closes(rows.world().scheme()).isBefore(commitment.from()))
                        .distinct()
                        .count())
                .max()
                .orElse(0);
    }

    private static List<Provenance> sources(Commitment commitment, CommitmentRows.Entry entry) {
        List<Provenance> sources = new ArrayList<>();
        if (entry != null) {
            sources.addAll(entry.places());
        }
        sources.addAll(commitment.sources());
        return sources;
    }
}
