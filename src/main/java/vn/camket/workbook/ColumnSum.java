package vn.camket.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Sums one column of a table exactly, apart for each stretch of rows between two totals. */
final class ColumnSum {
    private static final int DIGITS_OF_EXCEL = 15;

    private final Map<Integer, BigDecimal> sums = new HashMap<>();
    private final BitSet mixed = new BitSet();
    private boolean isOfPercentages;
    private int scale;

    void add(int stretch, BigDecimal number) {
        sums.merge(stretch, number, BigDecimal::add);
        scale = Math.max(scale, number.scale());
    }

    /** Notes a cell that is no plain number. */
    void mix(int stretch) {
        mixed.set(stretch);
    }

    void takePercentage() {
        isOfPercentages = true;
    }

    boolean isMixed(int stretch) {
        return mixed.get(stretch);
    }

    /** Whether a sum of these stretches, both ends included, says anything. */
    boolean isSummable(int first, int last) {
        int next = mixed.nextSetBit(first);
        return !isOfPercentages && (next < 0 || next > last);
    }

    BigDecimal sum(int stretch) {
        return sums.getOrDefault(stretch, BigDecimal.ZERO);
    }

    /** The figure without what binary fractions leave behind its last digit when Excel sums them. */
    BigDecimal tidy(BigDecimal stated) {
        boolean isDirty = stated.precision() >= DIGITS_OF_EXCEL && stated.scale() > scale;
        return isDirty ? stated.setScale(scale, RoundingMode.HALF_UP) : stated;
    }
}
