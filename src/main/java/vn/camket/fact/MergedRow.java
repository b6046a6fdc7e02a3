package vn.camket.fact;

import java.util.List;
import java.util.Map;

/**
 * The rows of several files about one thing.
 *
 * @param title what it is about
 * @param sources the rows that say anything of it, by file, then in sheet order
 * @param cells by column, in the order of the columns; what nobody says, or only repeats from the register, is not there
 */
public record MergedRow(Text title, List<RowSource> sources, Map<String, MergedCell> cells) {
    /** What is said in a column, null when nothing is. */
    public MergedCell cell(String column) {
        return cells.get(column);
    }

    /** The columns in which a row says something. */
    public List<String> columnsOf(RowSource source) {
        return cells.entrySet().stream()
                .filter(cell -> cell.getValue().said().stream()
                        .anyMatch(said -> said.source().equals(source)))
                .map(Map.Entry::getKey)
                .toList();
    }
}
