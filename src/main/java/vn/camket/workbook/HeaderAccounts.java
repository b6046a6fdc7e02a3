package vn.camket.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.camket.fact.CellAccount.Role;
import vn.camket.fact.Nearest;
import vn.camket.fact.TableAccount;
import vn.camket.fact.Vocabulary;
import vn.camket.workbook.grid.Grid;
import vn.camket.workbook.grid.GridCell;

/** Says what the headers of tables were taken for, and which known spelling an unknown one may have been meant to be. */
final class HeaderAccounts {
    private static final int LONGEST = 100;
    private static final int MOST_TEXTS = 1000;

    private final Headers headers;
    private final List<String> spellings = new ArrayList<>();
    private final Map<String, String> nearest = new HashMap<>();

    /** What a header is, and the column that it means or that another has taken. */
    record Header(Role role, String name) {}

    HeaderAccounts(Vocabulary vocabulary, Headers headers) {
        this.headers = headers;
        for (TableKind kind : TableKind.values()) {
            vocabulary.headers().getOrDefault(kind.key(), Map.of()).values().stream()
                    .flatMap(List::stream)
                    .sorted()
                    .forEach(spellings::add);
        }
    }

    /** The known header nearest to a text, null when none is near. */
    String nearest(GridCell cell) {
        if (!cell.isWords() || cell.text().length() > LONGEST || headers.isKnown(cell.text())) {
            return null;
        }
        if (nearest.size() > MOST_TEXTS) {
            nearest.clear();
        }
        return nearest.computeIfAbsent(
                cell.text(), text -> Nearest.close(text, spellings).orElse(null));
    }

    /** Every cell of a table's header. */
    Map<GridCell, Header> roles(Grid grid, Table table) {
        Map<GridCell, Header> roles = new LinkedHashMap<>();
        HeaderBlock block = table.header();
        for (int row = block.first(); row <= block.last(); row++) {
            for (GridCell cell : grid.row(row).cells()) {
                if (cell.column() >= block.firstColumn() && cell.column() <= block.lastColumn()) {
                    roles.put(cell, new Header(Role.HEADER_GROUP, null));
                }
            }
        }
        block.texts().forEach(text -> roles.put(text.leaf(), header(table, text)));
        return roles;
    }

    private Header header(Table table, HeaderText text) {
        String name = table.name(text.column());
        if (name != null) {
            return new Header(Role.HEADER, name);
        }
        List<String> known = new ArrayList<>(headers.exact(table.kind(), text.text()));
        if (known.isEmpty() && headers.isIgnored(text.text())) {
            return new Header(Role.IGNORED_HEADER, null);
        }
        known.addAll(headers.core(table.kind(), text.text()));
        known.addAll(headers.ofPeriod(table.kind(), text.text()));
        known.addAll(headers.ofPeriod(table.kind(), text.path()));
        return known.stream()
                .filter(table.columns()::containsKey)
                .findFirst()
                .map(spare -> new Header(Role.SPARE_HEADER, spare))
                .orElse(new Header(Role.UNKNOWN_HEADER, null));
    }

    TableAccount account(String sheet, Table table, int rows) {
        List<TableAccount.Column> columns = table.header().texts().stream()
                .filter(text -> table.name(text.column()) != null)
                .map(text -> new TableAccount.Column(
                        table.name(text.column()), text.leaf().in(sheet)))
                .toList();
        return new TableAccount(table.kind().key(), table.header().corner().in(sheet), columns, table.missing(), rows);
    }
}
