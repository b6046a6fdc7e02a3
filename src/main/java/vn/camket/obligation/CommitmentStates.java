package vn.camket.obligation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.camket.fact.Commitment;
import vn.camket.fact.CommitmentState;
import vn.camket.fact.Field;
import vn.camket.fact.Measurement;
import vn.camket.fact.Provenance;
import vn.camket.fact.Report;
import vn.camket.fact.Share;

/** Works out the value of each commitment: the measurement in the latest counting quarter that has one. */
final class CommitmentStates {
    private final World world;

    /** A row that gives a value, and the place of its reporter in the order of the owing units. */
    private record Entry(Report report, Measurement row, int rank) {}

    CommitmentStates(World world) {
        this.world = world;
    }

    /** In register order. */
    List<CommitmentState> all() {
        List<CommitmentState> states = new ArrayList<>();
        for (Field field : world.agreement().fields()) {
            for (Commitment commitment : field.commitments()) {
                states.add(state(field, commitment, latest(commitment)));
            }
        }
        return states;
    }

    private Entry latest(Commitment commitment) {
        List<Entry> entries = new ArrayList<>();
        for (Report report : world.reports().standing()) {
            int rank = rank(report, commitment);
            if (rank >= 0) {
                report.measurements().stream()
                        .filter(row -> row.actual().isGiven())
                        .filter(row -> world.catalogue()
                                .commitment(row)
                                .filter(found -> found.id().equals(commitment.id()))
                                .isPresent())
                        .findFirst()
                        .ifPresent(row -> entries.add(new Entry(report, row, rank)));
            }
        }
        return entries.stream().min(order(commitment)).orElse(null);
    }

    /** Latest quarter, then the first owing unit, then the report nearest to that unit's name. */
    private Comparator<Entry> order(Commitment commitment) {
        return Comparator.comparing((Entry entry) -> entry.report().quarter())
                .reversed()
                .thenComparing(Entry::rank)
                .thenComparing((one, other) -> world.parties()
                        .nearestTo(commitment.by().get(one.rank()))
                        .compare(one.report(), other.report()));
    }

    /** Index of the first owing unit that a report belongs to, -1 when it belongs to none. */
    private int rank(Report report, Commitment commitment) {
        for (int at = 0; at < commitment.by().size(); at++) {
            if (world.parties().belongs(report, commitment.by().get(at))) {
                return at;
            }
        }
        return -1;
    }

    private CommitmentState state(Field field, Commitment commitment, Entry entry) {
        BigDecimal value = entry == null ? null : entry.row().actual().value().value();
        Share achieved = achieved(commitment, value);
        Share elapsed = entry == null ? null : elapsed(commitment, entry.report());
        boolean paced = achieved != null && elapsed != null && elapsed.part().signum() > 0;
        String first = commitment.by().get(0);
        boolean silent = commitment.by().stream().noneMatch(world::hasReported);
        return new CommitmentState(
                commitment.id(),
                commitment.indicator(),
                field.id(),
                world.holder(first),
                commitment.kind(),
                commitment.measure(),
                commitment.baseline(),
                commitment.target(),
                commitment.from(),
                commitment.due(),
                entry == null ? null : entry.report().quarter(),
                value,
                achieved,
                elapsed,
                paced ? achieved.dividedBy(elapsed) : null,
                commitment.due() == null ? null : AgreementStates.days(commitment.due(), world.date()),
                silent ? world.awaited(first) : null,
                sources(commitment, entry));
    }

    private static Share achieved(Commitment commitment, BigDecimal value) {
        BigDecimal way = commitment.target().subtract(commitment.baseline());
        if (way.signum() == 0) {
            return null;
        }
        BigDecimal gone = value == null ? BigDecimal.ZERO : value.subtract(commitment.baseline());
        return new Share(gone, way);
    }

    private Share elapsed(Commitment commitment, Report report) {
        if (commitment.due() == null || !commitment.due().isAfter(commitment.from())) {
            return null;
        }
        LocalDate closes = report.quarter().closes(world.scheme());
        return new Share(
                BigDecimal.valueOf(AgreementStates.days(commitment.from(), closes)),
                BigDecimal.valueOf(AgreementStates.days(commitment.from(), commitment.due())));
    }

    private static List<Provenance> sources(Commitment commitment, Entry entry) {
        List<Provenance> sources = new ArrayList<>();
        if (entry != null) {
            sources.add(Provenance.cell(
                    entry.report().workbook(), entry.row().actual().cell()));
        }
        sources.addAll(commitment.sources());
        return sources;
    }
}
