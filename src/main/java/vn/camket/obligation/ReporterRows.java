package vn.camket.obligation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.camket.fact.Commitment;
import vn.camket.fact.Provenance;
import vn.camket.fact.Stated;
import vn.camket.fact.StatedMeasure;
import vn.camket.fact.StatedTarget;
import vn.camket.fact.ValueChange;

/** Looks at what one unit's reports, all in the same name, say of a commitment (spec 6, "The same unit"). */
final class ReporterRows {
    private final CommitmentRows rows;
    private final Commitment commitment;
    private final String reporter;
    private final List<CommitmentRows.Entry> entries;

    private ReporterRows(CommitmentRows rows, List<CommitmentRows.Entry> entries) {
        this.rows = rows;
        this.commitment = rows.commitment();
        this.reporter = entries.get(0).report().unit();
        this.entries = entries;
    }

    /** One for each name that owing parties report in; departments that are parties of their own have their own. */
    static List<ReporterRows> of(CommitmentRows rows) {
        Map<String, List<CommitmentRows.Entry>> byName = new TreeMap<>();
        for (CommitmentRows.Entry entry : rows.entries()) {
            if (entry.hasRow()) {
                byName.computeIfAbsent(rows.world().parties().nameOf(entry.report()), name -> new ArrayList<>())
                        .add(entry);
            }
        }
        return byName.values().stream()
                .map(entries -> new ReporterRows(rows, entries))
                .toList();
    }

    /** The latest value beside the one before it, reports without a value skipped; empty when there are not two. */
    Optional<ValueChange> change() {
        List<CommitmentRows.Entry> valued =
                entries.stream().filter(CommitmentRows.Entry::hasValue).toList();
        if (valued.size() < 2) {
            return Optional.empty();
        }
        CommitmentRows.Entry former = valued.get(valued.size() - 2);
        CommitmentRows.Entry latest = valued.get(valued.size() - 1);
        return Optional.of(new ValueChange(
                commitment.id(),
                commitment.indicator(),
                rows.field().id(),
                reporter,
                rows.world().holder(reporter),
                commitment.kind(),
                commitment.measure(),
                commitment.baseline(),
                commitment.target(),
                former.quarter(),
                former.value(),
                latest.quarter(),
                latest.value(),
                sources(Stream.concat(latest.places().stream(), former.places().stream()))));
    }

    /** The unit of measure in the latest row, in its column or else beside the value; empty when it names none. */
    Optional<StatedMeasure> measure(Measures measures) {
        CommitmentRows.Entry latest = entries.get(entries.size() - 1);
        Stated<String> column = latest.row().measure();
        boolean beside = !column.isGiven() && latest.hasValue();
        String stated = beside ? latest.row().actual().value().measure() : column.value();
        if (stated == null) {
            return Optional.empty();
        }
        Stated<?> cell = beside ? latest.row().actual() : column;
        return Optional.of(new StatedMeasure(
                commitment.id(),
                commitment.indicator(),
                rows.field().id(),
                reporter,
                rows.world().holder(reporter),
                latest.quarter(),
                commitment.measure(),
                measures.standard(commitment.measure()),
                stated,
                measures.standard(stated),
                sources(Stream.of(latest.place(cell)))));
    }

    /** The target in the row that gives the value, else in the latest row, of any reporter; empty when it states none. */
    static Optional<StatedTarget> target(CommitmentRows rows) {
        return rows.latest(CommitmentRows.Entry::hasValue)
                .or(() -> rows.latest(CommitmentRows.Entry::hasRow))
                .filter(entry -> entry.row().target().isGiven())
                .map(entry -> target(rows, entry));
    }

    private static StatedTarget target(CommitmentRows rows, CommitmentRows.Entry entry) {
        Commitment commitment = rows.commitment();
        BigDecimal stated = entry.row().target().value().value();
        Amendments<BigDecimal> amendments = new Amendments<>(
                commitment.amended(), BigDecimal::new, entry.report().countsFrom());
        return new StatedTarget(
                commitment.id(),
                commitment.indicator(),
                rows.field().id(),
                rows.actor(),
                entry.report().unit(),
                entry.quarter(),
                commitment.measure(),
                commitment.baseline(),
                commitment.target(),
                stated,
                amendments.inForce(),
                amendments.endOf(former -> former.compareTo(stated) == 0),
                Stream.concat(Stream.of(entry.place(entry.row().target())), commitment.sources().stream())
                        .toList());
    }

    private List<Provenance> sources(Stream<Provenance> read) {
        return Stream.concat(read, commitment.sources().stream()).toList();
    }
}
