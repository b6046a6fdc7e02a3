package vn.camket.obligation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.camket.fact.Cell;
import vn.camket.fact.Field;
import vn.camket.fact.MissingColumn;
import vn.camket.fact.Nearest;
import vn.camket.fact.Provenance;
import vn.camket.fact.Report;
import vn.camket.fact.ReportedRow;
import vn.camket.fact.Section;
import vn.camket.fact.Stated;
import vn.camket.fact.UnknownName;
import vn.camket.fact.UnreadableValue;

/** Names what could not be read or placed in one counting report. */
final class RowFaults {
    private final World world;
    private final Report report;
    private final RowNames names;
    private final Set<String> met = new HashSet<>();
    private final List<Object> faults = new ArrayList<>();

    private RowFaults(World world, Report report, RowNames names) {
        this.world = world;
        this.report = report;
        this.names = names;
    }

    static List<Object> of(World world, Report report, RowNames names) {
        RowFaults found = new RowFaults(world, report, names);
        found.look();
        return found.faults;
    }

    private void look() {
        Stated<?> date = report.cover().reportDate();
        if (date.isUnreadable()) {
            faults.add(unreadable("cover:" + report.workbook() + ":reportDate", "reportDate", date));
        }
        report.rows().forEach(row -> {
            row.columns().forEach((column, stated) -> {
                if (stated.isUnreadable() && isNew(stated.cell())) {
                    faults.add(unreadable(names.of(row).subject() + ":" + column, column, stated));
                }
            });
            addUnknownField(row);
        });
        addMissingColumns();
    }

    /** A cell that is merged over several rows, or carried down to them, is one fault: at the first of them. */
    private boolean isNew(Cell cell) {
        return met.add(cell.sheet() + "!" + cell.ref());
    }

    private UnreadableValue unreadable(String subject, String column, Stated<?> stated) {
        Cell cell = stated.cell();
        return new UnreadableValue(
                subject, unit(), column, stated.wanted(), cell.text(), cell.sheet(), cell.ref(), place(cell));
    }

    /** An unknown field is found once, at the row in which the field cell is filled (spec 6, "unknown-name"). */
    private void addUnknownField(ReportedRow row) {
        List<Field> fields = world.agreement().fields();
        if (fields.isEmpty()
                || !row.field().isGiven()
                || !isOwnCell(row, row.field().cell())) {
            return;
        }
        String name = row.field().value();
        if (world.catalogue().field(name).isEmpty()) {
            Set<String> known = new LinkedHashSet<>();
            fields.stream()
                    .flatMap(field -> Stream.concat(Stream.of(field.name().vi()), field.aliases().stream()))
                    .forEach(known::add);
            Cell cell = row.field().cell();
            faults.add(new UnknownName(
                    names.of(row).subject(),
                    unit(),
                    UnknownName.Kind.FIELD,
                    name,
                    cell.ref(),
                    Nearest.of(name, known).orElse(null),
                    place(cell)));
        }
    }

    private static boolean isOwnCell(ReportedRow row, Cell cell) {
        return cell.row() + 1 == row.row();
    }

    /** One fault a sheet, whatever number of its tables is incomplete. */
    private void addMissingColumns() {
        Map<String, List<Section.Table>> sheets = new LinkedHashMap<>();
        report.tables().stream()
                .filter(table -> !table.isComplete())
                .forEach(table -> sheets.computeIfAbsent(table.sheet(), sheet -> new ArrayList<>())
                        .add(table));
        sheets.forEach((sheet, tables) -> {
            List<String> columns = tables.stream()
                    .flatMap(table -> table.missing().stream())
                    .distinct()
                    .toList();
            List<Provenance> places = tables.stream()
                    .map(table -> Provenance.cell(report.workbook(), table.header()))
                    .toList();
            String subject = "sheet:" + report.unit() + ":" + report.quarter() + ":" + sheet;
            faults.add(new MissingColumn(subject, unit(), sheet, columns.get(0), columns, places));
        });
    }

    private String unit() {
        return world.holder(report.unit());
    }

    private List<Provenance> place(Cell cell) {
        return List.of(Provenance.cell(report.workbook(), cell));
    }
}
