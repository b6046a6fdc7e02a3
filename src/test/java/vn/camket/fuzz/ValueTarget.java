package vn.camket.fuzz;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;
import vn.camket.fact.Stated;
import vn.camket.workbook.Words;
import vn.camket.workbook.grid.GridCell;
import vn.camket.workbook.value.Values;

/** Reads a text as each kind of value that a column may ask for. */
public final class ValueTarget {
    private static final Values VALUES = new Values(Words.VOCABULARY);
    private static final List<BiFunction<String, GridCell, Stated<?>>> KINDS = List.of(
            VALUES::text,
            VALUES::date,
            VALUES::due,
            VALUES::status,
            VALUES::progress,
            VALUES::amount,
            VALUES::reviewKind,
            VALUES::year,
            VALUES::quarter,
            VALUES::period);

    private ValueTarget() {}

    /** Is called by the fuzzer; what it throws is a finding. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        read(GridCell.words(0, 0, text));
        BigDecimal number = number(text);
        if (number != null) {
            read(GridCell.number(0, 0, number));
            read(GridCell.percent(0, 0, number));
        }
    }

    private static void read(GridCell cell) {
        for (BiFunction<String, GridCell, Stated<?>> kind : KINDS) {
            Stated<?> stated = kind.apply("A", cell);
            if (!stated.equals(kind.apply("A", cell))) {
                throw new IllegalStateException("read twice, it is another: " + stated);
            }
        }
        Stated<String> text = VALUES.text("A", cell);
        VALUES.firstDateIn(text);
        VALUES.documentNumberIn(text);
        VALUES.isMeasure(cell);
        VALUES.plainNumber(cell);
    }

    /** No more than a workbook can hold. */
    private static BigDecimal number(String text) {
        try {
            double binary = Double.parseDouble(text);
            return Double.isFinite(binary) ? BigDecimal.valueOf(binary) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
