package vn.camket.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.camket.fact.Commitment;
import vn.camket.fact.CommitmentKind;
import vn.camket.fact.CommitmentYear;
import vn.camket.fact.Provenance;
import vn.camket.fact.Quarter;

/** Works out the value of a yearly commitment for each year that an owing party reported on. */
final class CommitmentYears {
    private static final int LAST = 4;
    /** Before the year is closed its value is looked at once, in time to catch up (spec 6, "missed-yearly-quota"). */
    private static final int THIRD = 3;

    private CommitmentYears() {}

    /** Oldest first; years that are only partly inside the commitment's period are left out (spec 6, "Part years"). */
    static List<CommitmentYear> of(CommitmentRows rows) {
        if (rows.commitment().kind() != CommitmentKind.YEARLY) {
            return List.of();
        }
        return rows.entries().stream()
                .map(entry -> entry.quarter().year())
                .distinct()
                .sorted()
                .filter(year -> isWhole(rows.commitment(), year))
                .map(year -> year(rows, year))
                .toList();
    }

    private static boolean isWhole(Commitment commitment, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        LocalDate due = commitment.due();
        return !commitment.from().isAfter(first) && (due == null || !due.isBefore(last));
    }

    private static CommitmentYear year(CommitmentRows rows, int year) {
        World world = rows.world();
        Commitment commitment = rows.commitment();
        boolean closed = new Quarter(year, LAST)
                .dueOn(world.scheme(), world.register().workingDays())
                .isBefore(world.date());
        Optional<CommitmentRows.Entry> entry = rows.latest(one -> one.hasValue()
                && one.quarter().year() == year
                && (closed || one.quarter().number() == THIRD));
        List<Provenance> sources = new ArrayList<>();
        entry.ifPresent(one -> sources.addAll(one.places()));
        sources.addAll(commitment.sources());
        return new CommitmentYear(
                commitment.id(),
                commitment.indicator(),
                rows.field().id(),
                rows.actor(),
                Integer.toString(year),
                commitment.measure(),
                commitment.baseline(),
                commitment.target(),
                closed,
                entry.map(CommitmentRows.Entry::quarter).orElse(null),
                entry.map(CommitmentRows.Entry::value).orElse(null),
                sources);
    }
}
