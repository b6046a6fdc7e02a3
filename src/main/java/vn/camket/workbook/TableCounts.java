package vn.camket.workbook;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Counts the rows of the tables of a sheet. */
final class TableCounts {
    private final List<Table> tables = new ArrayList<>();
    private final Map<Table, Integer> rows = new IdentityHashMap<>();

    void begin(Table table) {
        tables.add(table);
        rows.put(table, 0);
    }

    void countRow(Table table) {
        rows.merge(table, 1, Integer::sum);
    }

    /** What becomes of each table and the number of its rows, in the order in which they began. */
    <T> List<T> all(BiFunction<Table, Integer, T> account) {
        return tables.stream()
                .map(table -> account.apply(table, rows.get(table)))
                .toList();
    }
}
