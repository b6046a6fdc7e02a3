package vn.camket.output.content;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.camket.fact.AgreementAccount;
import vn.camket.fact.Cell;
import vn.camket.fact.Provenance;
import vn.camket.fact.TableGap;
import vn.camket.finding.Finding;

/** Finds the table, lacking a whole column, that a finding comes from. */
public final class Gaps {
    /** By workbook and sheet, the tables by the row of their headers. */
    private final Map<Sheet, NavigableMap<Integer, List<TableGap>>> tables = new HashMap<>();

    private record Sheet(String workbook, String name) {}

    /**
     * A table and the column that it has not.
     *
     * @param column name of the column
     */
    public record Gap(String workbook, Cell header, String column) {}

    /** Of all agreements that a run looked at. */
    public static Gaps in(Collection<AgreementAccount> accounts) {
        return new Gaps(accounts.stream()
                .flatMap(account -> account.gaps().stream())
                .distinct()
                .toList());
    }

    Gaps(Collection<TableGap> all) {
        all.forEach(gap -> tables.computeIfAbsent(
                        new Sheet(gap.workbook(), gap.header().sheet()), any -> new TreeMap<>())
                .merge(gap.header().row(), List.of(gap), Gaps::joined));
    }

    private static List<TableGap> joined(List<TableGap> some, List<TableGap> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** Empty for a finding of a rule that hangs on no column, or whose table has that column. */
    public Optional<Gap> of(Finding finding) {
        if (finding.rule().columns().isEmpty()) {
            return Optional.empty();
        }
        return finding.evidence().stream()
                .filter(place -> !place.isRegister() && place.cell() != null)
                .findFirst()
                .flatMap(this::table)
                .flatMap(table -> gap(finding, table));
    }

    private Optional<TableGap> table(Provenance place) {
        Cell cell = Cell.at(place.sheet(), place.cell(), null);
        NavigableMap<Integer, List<TableGap>> above = tables.getOrDefault(
                        new Sheet(place.file(), place.sheet()), new TreeMap<>())
                .headMap(cell.row(), false);
        // Tables may stand side by side, and a narrow one below a wide one.
        return above.descendingMap().values().stream()
                .flatMap(List::stream)
                .filter(table -> table.header().column() <= cell.column() && cell.column() <= table.lastColumn())
                .findFirst();
    }

    private static Optional<Gap> gap(Finding finding, TableGap table) {
        return finding.rule().columns().stream()
                .filter(table.absent()::contains)
                .findFirst()
                .map(column -> new Gap(table.workbook(), table.header(), column));
    }
}
