package vn.camket.obligation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.camket.fact.MergedCell;
import vn.camket.fact.MergedCell.Accord;
import vn.camket.fact.MergedCell.Said;
import vn.camket.fact.MergedRow;
import vn.camket.fact.ReportedRow;
import vn.camket.fact.RowSource;
import vn.camket.fact.Stated;
import vn.camket.fact.Text;

/** Puts rows about one thing together, column by column; what they do not agree on it leaves to people. */
final class MergedRows {
    /** Where texts of several departments stand side by side; elsewhere they would contradict each other. */
    private static final Set<String> TEXTS =
            Set.of("cooperating", "result", "evidence", "difficulties", "conclusions", "notes");

    /** What a form says before anybody fills it in. */
    private static final Set<String> PRINTED =
            Set.of("code", "field", "content", "lead", "due", "indicator", "measure", "target", "kind", "plannedDate");

    private static final Set<String> NAMES = Set.of("content", "indicator");
    private static final Set<String> IDENTITY = Set.of("code", "field", "content", "indicator");

    /** The one has been looked at before, the other stands beside the evidence. */
    private static final Set<String> NOT_IN_FORM = Set.of("agreement", "evidenceDate");

    private final Meanings meanings;

    MergedRows(Meanings meanings) {
        this.meanings = meanings;
    }

    /** A row and where it stands. */
    record Placed(RowSource source, ReportedRow row) {}

    /**
     * The row of what the form has already: what it is about stands there.
     *
     * @param printed what else the form says of it by column, in the form of {@link Meanings}
     */
    MergedRow of(Text title, List<Placed> rows, Map<String, Object> printed) {
        Map<String, MergedCell> cells = new LinkedHashMap<>();
        for (String column : columns(rows)) {
            List<Said> said = said(column, rows, printed.get(column));
            boolean isPrinted = meant(column, said).equals(Collections.singleton(printed.get(column)));
            if (!IDENTITY.contains(column) && !said.isEmpty() && !isPrinted) {
                cells.put(column, new MergedCell(accord(column, said, rows), said));
            }
        }
        return new MergedRow(title, sources(rows, cells), cells);
    }

    /** The row of what the form lacks; the first that names it gives its name. */
    MergedRow added(Text title, List<Placed> rows) {
        Map<String, MergedCell> cells = new LinkedHashMap<>();
        for (String column : columns(rows)) {
            List<Said> said = said(column, rows, null);
            if (!said.isEmpty()) {
                Accord accord = NAMES.contains(column) ? Accord.AGREED : accord(column, said, rows);
                cells.put(column, new MergedCell(accord, said));
            }
        }
        return new MergedRow(title, rows.stream().map(Placed::source).toList(), cells);
    }

    private static Set<String> columns(List<Placed> rows) {
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(placed -> columns.addAll(placed.row().columns().keySet()));
        columns.removeAll(NOT_IN_FORM);
        return columns;
    }

    private List<Said> said(String column, List<Placed> rows, Object printed) {
        List<Said> said = new ArrayList<>();
        for (Placed placed : rows) {
            Stated<?> stated = meanings.stated(column, placed.row());
            boolean isEcho = PRINTED.contains(column)
                    && isUntouched(placed.row())
                    && Objects.equals(printed, meanings.of(column, stated));
            if (!stated.isBlank() && !isEcho) {
                said.add(new Said(placed.source(), stated));
            }
        }
        return said;
    }

    /** Whether it is as the form had it, save perhaps for what the form had from the register. */
    private static boolean isUntouched(ReportedRow row) {
        return row.columns().entrySet().stream()
                .allMatch(cell ->
                        PRINTED.contains(cell.getKey()) || cell.getValue().isBlank());
    }

    private Set<Object> meant(String column, List<Said> said) {
        Set<Object> meant = new LinkedHashSet<>();
        said.forEach(one -> meant.add(meanings.of(column, one.stated())));
        return meant;
    }

    private Accord accord(String column, List<Said> said, List<Placed> rows) {
        boolean isTwiceDated = column.equals("evidence") && isTwiceDated(rows);
        if (meant(column, said).size() == 1) {
            return Accord.AGREED;
        }
        return TEXTS.contains(column) && !isTwiceDated ? Accord.BESIDE : Accord.DISPUTED;
    }

    private static boolean isTwiceDated(List<Placed> rows) {
        return rows.stream()
                        .map(placed -> placed.row().columns().get("evidenceDate"))
                        .filter(Stated::isGiven)
                        .map(Stated::value)
                        .distinct()
                        .count()
                > 1;
    }

    /** Those that say something the form did not. */
    private static List<RowSource> sources(List<Placed> rows, Map<String, MergedCell> cells) {
        return rows.stream()
                .map(Placed::source)
                .filter(source -> cells.values().stream()
                        .flatMap(cell -> cell.said().stream())
                        .anyMatch(said -> said.source().equals(source)))
                .toList();
    }
}
