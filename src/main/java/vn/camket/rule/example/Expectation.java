package vn.camket.rule.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.camket.finding.Finding;
import vn.camket.rule.file.Faults;
import vn.camket.rule.file.Table;

/** Says which findings a case expects, and shows the findings that were made in the same words. */
public final class Expectation {
    private static final List<String> REQUIRED = List.of("Finding", "severity", "subject");

    private final List<String> columns;
    private final List<Map<String, String>> rows;

    private Expectation(List<String> columns, List<Map<String, String>> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * Reads a table of findings.
     *
     * @param table null where none are expected
     */
    public static Expectation of(Table table, String file, Faults faults) {
        if (table == null) {
            return new Expectation(List.of(), List.of());
        }
        int required = REQUIRED.size();
        if (table.rows().isEmpty()
                || table.header().size() < required
                || !table.header().subList(0, required).equals(REQUIRED)) {
            faults.add(
                    file,
                    table.line(),
                    "Bảng Finding cần các cột | Finding | severity | subject | và ít nhất một dòng.",
                    "A table of findings has the columns | Finding | severity | subject | and at least one row.");
            return new Expectation(List.of(), List.of());
        }
        return new Expectation(
                table.header().subList(required, table.header().size()),
                table.rows().stream().map(row -> Samples.named(table, row)).toList());
    }

    /** Sorted. */
    public List<String> lines() {
        return rows.stream()
                .map(row -> line(
                        row.get("severity"),
                        row.get("subject"),
                        columns.stream().map(row::get)))
                .sorted()
                .toList();
    }

    /** Sorted; a value that a cell means is shown as that cell is written. */
    public List<String> show(List<Finding> findings) {
        return findings.stream().map(this::show).sorted().toList();
    }

    private String show(Finding finding) {
        Optional<Map<String, String>> row = rows.stream()
                .filter(expected -> expected.get("subject").equals(finding.subject()))
                .findFirst();
        Stream<String> values = columns.stream().map(column -> {
            Object value = finding.values().get(column);
            Optional<String> cell = row.map(expected -> expected.get(column));
            return cell.filter(written -> CellValue.means(written, value)).orElseGet(() -> CellValue.show(value));
        });
        return line(finding.severity().word(), finding.subject(), values);
    }

    private String line(String severity, String subject, Stream<String> values) {
        List<String> shown = values.toList();
        List<String> words = new ArrayList<>(List.of(severity, subject));
        for (int at = 0; at < shown.size(); at++) {
            words.add(columns.get(at) + "=" + shown.get(at));
        }
        return String.join(" ", words);
    }
}
