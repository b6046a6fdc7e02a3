package vn.camket.sample;

import java.util.List;
import java.util.function.Function;

/** Describes a column of a table: its header, its width in characters and what a row writes into it. */
record Column<T>(String name, int width, Function<T, Object> value) {

    static <T> int[] widths(List<Column<T>> columns) {
        return columns.stream().mapToInt(Column::width).toArray();
    }

    static <T> List<String> names(List<Column<T>> columns) {
        return columns.stream().map(Column::name).toList();
    }

    static <T> Object[] cells(List<Column<T>> columns, T row) {
        return columns.stream().map(column -> column.value().apply(row)).toArray();
    }
}
