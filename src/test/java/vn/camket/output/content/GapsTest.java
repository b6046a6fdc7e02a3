package vn.camket.output.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.camket.fact.Cell;
import vn.camket.fact.Provenance;
import vn.camket.fact.TableGap;
import vn.camket.fact.Text;
import vn.camket.finding.Finding;
import vn.camket.finding.Rule;
import vn.camket.finding.Severity;

class GapsTest {
    private static final String WORKBOOK = "q3.xlsx";

    /** A table of columns B to F that lacks evidence; below it one of B to D that lacks nothing but a due date. */
    private static final Gaps GAPS = new Gaps(List.of(
            new TableGap(WORKBOOK, Cell.at("Biểu", "B5", "Nội dung"), 5, List.of("evidence", "notes")),
            new TableGap(WORKBOOK, Cell.at("Biểu", "B20", "Nội dung"), 3, List.of("due")),
            new TableGap(WORKBOOK, Cell.at("Biểu", "H5", "Nội dung"), 9, List.of())));

    private static Finding at(String cell, String... columns) {
        List<Provenance> places = List.of(
                Provenance.register("agreements/a.json", "/title", "x"),
                new Provenance(WORKBOOK, "Biểu", cell, null, "chữ"));
        return finding("action:x", Severity.WARNING, places, columns);
    }

    /** A finding of a rule that hangs on some columns. */
    static Finding finding(String subject, Severity severity, List<Provenance> places, String... columns) {
        Rule rule = new Rule(
                "f/r",
                Text.same(""),
                Text.same(""),
                Text.same(""),
                "",
                List.of(),
                List.of(columns),
                "f/r.drl",
                1,
                false);
        return new Finding(
                Finding.idOf("r", "a", subject),
                rule,
                severity,
                "a",
                "u",
                null,
                subject,
                Map.of(),
                null,
                null,
                null,
                places,
                1,
                null);
    }

    private static Optional<String> column(String cell, String... columns) {
        return GAPS.of(at(cell, columns)).map(Gaps.Gap::column);
    }

    @Test
    void finds_the_column_that_the_table_of_a_row_has_not() {
        assertEquals(Optional.of("evidence"), column("B6", "evidence"));
        assertEquals(Optional.of("evidence"), column("F19", "status", "evidence"));
    }

    @Test
    void finds_none_above_the_header_or_beside_the_table() {
        assertTrue(column("B5", "evidence").isEmpty());
        assertTrue(column("A6", "evidence").isEmpty());
        assertTrue(column("G6", "evidence").isEmpty());
        assertTrue(column("H6", "evidence").isEmpty());
    }

    @Test
    void takes_the_nearest_table_above() {
        assertTrue(column("B21", "evidence").isEmpty());
        assertEquals(Optional.of("due"), column("B21", "due"));
    }

    @Test
    void finds_none_for_a_rule_that_hangs_on_no_column() {
        assertTrue(column("B6").isEmpty());
    }
}
