package vn.camket.output.brief;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.camket.fact.CommitmentFigure;
import vn.camket.fact.Quarter;
import vn.camket.fact.Share;

/** Holds the figures that parties give of one commitment against each other. */
record Comparison(List<CommitmentFigure> given) {
    /** Whether several parties are told of by one cell, as those are that have merged. */
    boolean isOneReport() {
        return given.size() > 1
                && given.stream().map(CommitmentFigure::place).distinct().count() == 1;
    }

    /**
     * Highest less lowest, as a share of the larger absolute value, in the latest quarter for which two parties give a
     * figure; null when there is none.
     */
    Share apart() {
        NavigableMap<Quarter, List<BigDecimal>> quarters = given.stream()
                .collect(Collectors.groupingBy(
                        CommitmentFigure::quarter,
                        TreeMap::new,
                        Collectors.mapping(CommitmentFigure::value, Collectors.toList())));
        return quarters.descendingMap().values().stream()
                .filter(values -> values.size() > 1)
                .findFirst()
                .map(Comparison::apart)
                .orElse(null);
    }

    private static Share apart(List<BigDecimal> values) {
        Comparator<BigDecimal> order = Comparator.naturalOrder();
        BigDecimal highest = values.stream().max(order).orElseThrow();
        BigDecimal lowest = values.stream().min(order).orElseThrow();
        BigDecimal larger = highest.abs().max(lowest.abs());
        return larger.signum() == 0 ? Share.of(larger) : new Share(highest.subtract(lowest), larger);
    }
}
