package vn.camket.bench.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import vn.camket.fact.Columns;
import vn.camket.fact.Cover;
import vn.camket.fact.Measurement;
import vn.camket.fact.Reading;
import vn.camket.fact.ReportedAction;
import vn.camket.fact.ReportedReview;
import vn.camket.fact.Section;
import vn.camket.fact.Stated;
import vn.camket.workbook.grid.GridCell;
import vn.camket.workbook.value.Values;

/** Gathers what the sheets of one workbook say, row by row: labels until a header is met, then rows. */
final class Draft {
    private final Words words;
    private final Values values;
    private final Map<String, GridCell> labels = new HashMap<>();
    private final List<Section.Table> tables = new ArrayList<>();
    private final List<ReportedAction> actions = new ArrayList<>();
    private final List<Measurement> measurements = new ArrayList<>();
    private final List<ReportedReview> reviews = new ArrayList<>();
    private boolean nothing;
    private String first;
    private String coverSheet;
    private long cells;

    private String kind;
    private Map<String, Integer> columns;
    private Stated<String> heading;

    Draft(Words words, Values values) {
        this.words = words;
        this.values = values;
    }

    long cells() {
        return cells;
    }

    void read(Sheet sheet) {
        String name = sheet.getSheetName();
        first = first == null ? name : first;
        kind = null;
        for (Row row : sheet) {
            SortedMap<Integer, GridCell> content = Cells.of(row);
            cells += content.size();
            if (!content.isEmpty() && !isHeader(name, content)) {
                take(name, content);
            }
        }
    }

    private void take(String sheet, SortedMap<Integer, GridCell> row) {
        nothing |= row.values().stream().anyMatch(cell -> cell.isWords() && words.saysNothing(cell.text()));
        if (kind == null) {
            cover(sheet, row);
            return;
        }
        GridCell start = row.get(row.firstKey());
        GridCell subject = row.get(columns.get(Words.REQUIRED.get(kind).get(0)));
        if (subject == null && start.isWords()) {
            heading = words.isTotal(start.text()) ? heading : Stated.of(start.text(), start.in(sheet));
        } else if (subject != null && row.size() > 1 && !words.isTotal(subject.text())) {
            add(new TableRow(sheet, start.row(), row, columns, heading, values));
        }
    }

    private void add(TableRow row) {
        switch (kind) {
            case "actions" -> actions.add(row.action());
            case "commitments" -> measurements.add(row.measurement());
            default -> reviews.add(row.review());
        }
    }

    private void cover(String sheet, SortedMap<Integer, GridCell> row) {
        String label = null;
        for (GridCell cell : row.values()) {
            if (label != null) {
                coverSheet = coverSheet == null ? sheet : coverSheet;
                labels.putIfAbsent(label, cell);
                label = null;
            } else if (cell.isWords()) {
                label = words.column("cover", cell.text());
                int colon = cell.text().indexOf(':');
                String before =
                        colon < 0 ? null : words.column("cover", cell.text().substring(0, colon));
                if (before != null) {
                    labels.putIfAbsent(before, cell.saying(cell.text().substring(colon + 1)));
                }
            }
        }
    }

    private boolean isHeader(String sheet, SortedMap<Integer, GridCell> row) {
        for (Map.Entry<String, List<String>> one : Words.REQUIRED.entrySet()) {
            Map<String, Integer> found = new HashMap<>();
            for (GridCell cell : row.values()) {
                String column = cell.isWords() ? words.column(one.getKey(), cell.text()) : null;
                if (column != null) {
                    found.putIfAbsent(column, cell.column());
                }
            }
            if (found.keySet().containsAll(one.getValue())) {
                kind = one.getKey();
                columns = found;
                heading = Stated.blank();
                tables.add(new Section.Table(
                        sheet,
                        kind,
                        row.get(row.firstKey()).in(sheet),
                        row.lastKey(),
                        List.of(),
                        Columns.lacking(kind, found.keySet())));
                return true;
            }
        }
        return false;
    }

    Reading reading() {
        Section section = new Section(first, cover(), tables, actions, measurements, reviews, List.of(), nothing);
        return new Reading(null, List.of(section), section.rows(), null);
    }

    private Cover cover() {
        return new Cover(
                values.text(coverSheet, labels.get("agreement")),
                values.text(coverSheet, labels.get("unit")),
                values.quarter(coverSheet, labels.get("quarter")),
                values.date(coverSheet, labels.get("reportDate")),
                values.text(coverSheet, labels.get("documentNumber")),
                values.period(coverSheet, labels.get("dataWindow")),
                values.text(coverSheet, labels.get("plan")),
                values.text(coverSheet, labels.get("preparedBy")),
                Stated.blank());
    }
}
