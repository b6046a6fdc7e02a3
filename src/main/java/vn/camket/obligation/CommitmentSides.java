package vn.camket.obligation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.camket.fact.Commitment;
import vn.camket.fact.CommitmentSide;
import vn.camket.fact.Provenance;
import vn.camket.fact.Quarter;
import vn.camket.fact.ValueSpread;

/** Sets side by side what the owing units of one commitment report for the same quarter. */
final class CommitmentSides {
    /** A side that gives a value. */
    private record Given(String owing, CommitmentRows.Entry entry) {}

    private CommitmentSides() {}

    /** What each gives for the latest quarter with a value; none when all owing units are one. */
    static List<CommitmentSide> of(CommitmentRows rows) {
        Optional<Quarter> latest = rows.latest(CommitmentRows.Entry::hasValue).map(CommitmentRows.Entry::quarter);
        List<CommitmentRows.Side> sides = latest.map(rows::sides).orElse(List.of());
        if (sides.size() < 2) {
            return List.of();
        }
        Given giver = given(sides).get(0);
        return sides.stream().map(side -> side(rows, side, giver)).toList();
    }

    private static CommitmentSide side(CommitmentRows rows, CommitmentRows.Side side, Given giver) {
        Commitment commitment = rows.commitment();
        List<Provenance> sources = new ArrayList<>();
        side.entries().stream().findFirst().ifPresent(own -> sources.addAll(own.places()));
        sources.addAll(giver.entry().places());
        sources.addAll(commitment.sources());
        return new CommitmentSide(
                commitment.id(),
                commitment.indicator(),
                rows.field().id(),
                side.owing(),
                rows.world().holder(side.owing()),
                commitment.measure(),
                giver.entry().quarter(),
                !side.entries().isEmpty(),
                side.valued().map(CommitmentRows.Entry::value).orElse(null),
                giver.owing(),
                giver.entry().value(),
                sources);
    }

    /** Highest against lowest in the latest quarter for which two sides give a value (spec 6, "parties-disagree"). */
    static Optional<ValueSpread> spread(CommitmentRows rows) {
        return rows.entries().stream()
                .map(CommitmentRows.Entry::quarter)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(quarter -> given(rows.sides(quarter)))
                .filter(given -> given.size() > 1)
                .findFirst()
                .map(given -> spread(rows, given));
    }

    private static ValueSpread spread(CommitmentRows rows, List<Given> given) {
        Commitment commitment = rows.commitment();
        Comparator<Given> byValue = Comparator.comparing(one -> one.entry().value());
        Given lowest = given.stream().min(byValue).orElseThrow();
        Given highest = given.stream().min(byValue.reversed()).orElseThrow();
        List<Provenance> sources = new ArrayList<>(highest.entry().places());
        sources.addAll(lowest.entry().places());
        sources.addAll(commitment.sources());
        return new ValueSpread(
                commitment.id(),
                commitment.indicator(),
                rows.field().id(),
                rows.actor(),
                commitment.measure(),
                highest.entry().quarter(),
                highest.entry().value(),
                highest.owing(),
                lowest.entry().value(),
                lowest.owing(),
                sources);
    }

    private static List<Given> given(List<CommitmentRows.Side> sides) {
        return sides.stream()
                .flatMap(side -> side.valued().stream().map(entry -> new Given(side.owing(), entry)))
                .toList();
    }
}
