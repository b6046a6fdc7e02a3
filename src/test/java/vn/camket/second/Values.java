package vn.camket.second;

import java.math.BigDecimal;
import java.util.List;
import vn.camket.fact.Commitment;
import vn.camket.fact.Folding;
import vn.camket.fact.Measurement;
import vn.camket.fact.Quarter;
import vn.camket.fact.Report;

/** Works out what the reports give as values of a commitment. */
final class Values {
    private final Matter matter;

    Values(Matter matter) {
        this.matter = matter;
    }

    /** A value and the quarter that it was reported for. */
    record Value(Quarter quarter, BigDecimal number) {}

    /** Null for a measurement that the register lacks. */
    Commitment commitmentOf(Measurement row) {
        List<Commitment> registered = matter.agreement.fields().stream()
                .flatMap(field -> field.commitments().stream())
                .toList();
        if (row.code().isGiven()) {
            for (Commitment commitment : registered) {
                if (Folding.fold(commitment.id()).equals(Folding.fold(row.code().value()))) {
                    return commitment;
                }
            }
        }
        String text = Wording.fold(row.indicator());
        for (Commitment commitment : registered) {
            boolean same = text.equals(Wording.fold(commitment.indicator().vi()))
                    || text.equals(Wording.fold(commitment.indicator().en()));
            if (!text.isEmpty() && same) {
                return commitment;
            }
        }
        return null;
    }

    /** The value in a report: that of its first row that has one; null when it gives none. */
    BigDecimal in(Report report, Commitment commitment) {
        return report.measurements().stream()
                .filter(row -> row.actual().isGiven() && commitment.equals(commitmentOf(row)))
                .findFirst()
                .map(row -> row.actual().value().value())
                .orElse(null);
    }

    /** The reports of a `by` unit for a quarter: those in its own name first, then its holder's, then by path. */
    private List<Report> reportsOf(String unit, Quarter quarter) {
        return matter.reports.stream()
                .filter(report -> report.quarter().equals(quarter))
                .filter(report -> matter.partiesOf(report).stream()
                        .anyMatch(party -> party.unit().equals(unit)))
                .sorted(matter.preferenceOf(unit))
                .toList();
    }

    boolean hasReported(String unit, Quarter quarter) {
        return !reportsOf(unit, quarter).isEmpty();
    }

    /** What a `by` unit gives for a quarter, or null. */
    BigDecimal of(String unit, Quarter quarter, Commitment commitment) {
        for (Report report : reportsOf(unit, quarter)) {
            BigDecimal number = in(report, commitment);
            if (number != null) {
                return number;
            }
        }
        return null;
    }

    /** "from the first unit in `by` order that gives it", or null. */
    BigDecimal firstIn(Quarter quarter, Commitment commitment) {
        for (String unit : commitment.by()) {
            BigDecimal number = of(unit, quarter, commitment);
            if (number != null) {
                return number;
            }
        }
        return null;
    }

    /** "the measurement in the latest counting quarter that has one", or null. */
    Value atDay(Commitment commitment) {
        for (Quarter quarter : matter.quarters()) {
            BigDecimal number = firstIn(quarter, commitment);
            if (number != null) {
                return new Value(quarter, number);
            }
        }
        return null;
    }
}
