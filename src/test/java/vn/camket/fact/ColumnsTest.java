package vn.camket.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void names_the_columns_that_rows_have() {
        assertEquals(columns(ReportedAction.class), Set.copyOf(Columns.lacking("actions", Set.of())));
        assertEquals(columns(Measurement.class), Set.copyOf(Columns.lacking("commitments", Set.of())));
        assertEquals(columns(ReportedReview.class), Set.copyOf(Columns.lacking("reviews", Set.of())));
    }

    private static Set<String> columns(Class<?> row) {
        return Stream.of(row.getRecordComponents())
                .filter(component -> component.getType() == Stated.class)
                .map(component -> component.getName())
                .filter(name -> !name.equals("heading"))
                .collect(Collectors.toSet());
    }

    @Test
    void tells_what_a_table_lacks() {
        assertEquals(
                List.of("coversYear"),
                Columns.lacking(
                        "reviews", Set.of("kind", "date", "agreement", "document", "conclusions", "plannedDate")));
    }

    @Test
    void knows_a_column_by_its_name_alone() {
        assertTrue(Columns.isKnown("evidence"));
        assertFalse(Columns.isKnown("Minh chứng"));
    }
}
