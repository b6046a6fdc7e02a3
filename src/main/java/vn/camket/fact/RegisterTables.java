package vn.camket.fact;

import java.util.List;
import java.util.SortedMap;

/**
 * The register as tables.
 *
 * @param lists what can be chosen, by the names that columns give
 */
public record RegisterTables(List<RegisterTable> tables, SortedMap<String, List<Text>> lists) {
    /** How many rows are proposed. */
    public int proposals() {
        return tables.stream().mapToInt(table -> table.proposed().size()).sum();
    }
}
