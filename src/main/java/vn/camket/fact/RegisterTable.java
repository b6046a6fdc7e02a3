package vn.camket.fact;

import java.util.List;
import java.util.SortedMap;

/**
 * One kind of things that the register holds, those of all agreements together.
 *
 * @param name of its sheet
 * @param note what stands in it
 * @param kept how many of its columns tell a row from the others
 * @param rows a value for each column: a String, a Text, a BigDecimal, a LocalDate, or null for none
 * @param proposed by their 0-based numbers the rows that the register lacks and a report told, with where it did
 */
public record RegisterTable(
        Text name,
        Text note,
        int kept,
        List<RegisterColumn> columns,
        List<List<Object>> rows,
        SortedMap<Integer, Provenance> proposed) {}
