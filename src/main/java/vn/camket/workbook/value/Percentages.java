package vn.camket.workbook.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import vn.camket.fact.Amount;
import vn.camket.workbook.grid.GridCell;

/** Reads a progress from 0 to 100: a ratio a/b is 100·a/b, a plain number stands for itself. */
final class Percentages {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Numbers numbers;

    Percentages(Numbers numbers) {
        this.numbers = numbers;
    }

    Optional<BigDecimal> of(GridCell cell) {
        return numbers.amount(cell)
                .filter(Percentages::isPercentage)
                .map(Percentages::percent)
                .filter(Percentages::isInside);
    }

    private static boolean isPercentage(Amount amount) {
        boolean dividesByNought = amount.total() != null && amount.total().signum() == 0;
        return !dividesByNought
                && (amount.measure() == null || Keys.of(amount.measure()).equals("phantram"));
    }

    private static BigDecimal percent(Amount amount) {
        return amount.total() == null
                ? amount.value()
                : whole(amount.value().multiply(HUNDRED).divide(amount.total(), MathContext.DECIMAL64));
    }

    private static BigDecimal whole(BigDecimal percent) {
        BigDecimal stripped = percent.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static boolean isInside(BigDecimal percent) {
        return percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0;
    }
}
