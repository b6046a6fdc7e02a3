package vn.camket.rule.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.camket.fact.OwedReports;
import vn.camket.fact.Parameter;
import vn.camket.fact.Provenance;
import vn.camket.fact.Quarter;
import vn.camket.fact.Reading;
import vn.camket.fact.Share;
import vn.camket.fact.Status;
import vn.camket.fact.Text;
import vn.camket.fact.UncountedRows;

class CellValueTest {
    private static Type component(String name) {
        return Arrays.stream(OwedReports.class.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .map(RecordComponent::getGenericType)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void reads_a_cell_as_its_component_asks() {
        assertEquals(-3, CellValue.read("-3", int.class));
        assertEquals(true, CellValue.read("true", boolean.class));
        assertEquals(new BigDecimal("0.50"), CellValue.read("0.50", BigDecimal.class));
        assertEquals(LocalDate.of(2025, 6, 30), CellValue.read("2025-06-30", LocalDate.class));
        assertEquals(new Quarter(2024, 3), CellValue.read("2024-Q3", Quarter.class));
        assertEquals(Status.IN_PROGRESS_LATE, CellValue.read("in-progress-late", Status.class));
        assertEquals(new Text("Đường", "Road"), CellValue.read("Đường / Road", Text.class));
        assertEquals(
                new Reading.Refusal("too-large", List.of("9", "8")),
                CellValue.read("too-large; 9; 8", Reading.Refusal.class));
        assertEquals(new UncountedRows("a: b.xlsx", 5), CellValue.read("a: b.xlsx: 5", UncountedRows.class));
    }

    @Test
    void reads_the_number_of_a_parameter_that_is_a_day() {
        assertEquals(Parameter.ofDay(LocalDate.of(2027, 3, 1)), CellValue.read("2027-03-01", BigDecimal.class));
    }

    @Test
    void reads_a_share_as_a_number_or_a_fraction() {
        assertEquals(CellValue.read("0.45", Share.class), CellValue.read("9/20", Share.class));
    }

    @Test
    void reads_lists() {
        assertEquals(
                List.of(new Quarter(2024, 3), new Quarter(2024, 4)),
                CellValue.read("2024-Q3; 2024-Q4", component("missing")));
        assertEquals(List.of(), CellValue.read("[]", component("missing")));
    }

    @Test
    void reads_places() {
        assertEquals(
                List.of(
                        new Provenance("a.xlsx", "Sheet 1", "F6", null, "Đang làm"),
                        Provenance.workbook("b.xlsx"),
                        Provenance.register("agreements/c.json", "/to", null)),
                CellValue.read("a.xlsx!Sheet 1!F6=Đang làm; b.xlsx; agreements/c.json#/to", component("sources")));
    }

    @Test
    void an_empty_cell_is_no_value() {
        assertNull(CellValue.read("", Integer.class));
        assertNull(CellValue.read("null", LocalDate.class));
        assertThrows(IllegalArgumentException.class, () -> CellValue.read("", int.class));
    }

    @Test
    void what_cannot_be_read_is_told() {
        assertThrows(IllegalArgumentException.class, () -> CellValue.read("yes", boolean.class));
        assertThrows(IllegalArgumentException.class, () -> CellValue.read("30/06/2025", LocalDate.class));
        assertThrows(IllegalArgumentException.class, () -> CellValue.read("late", Status.class));
    }

    @Test
    void a_cell_means_a_value_in_the_values_own_type() {
        assertTrue(CellValue.means("0.5", new BigDecimal("0.50")));
        assertTrue(CellValue.means("9/20", Share.of(new BigDecimal("0.45"))));
        assertTrue(CellValue.means("2024-Q3; 2024-Q4", List.of(new Quarter(2024, 3), new Quarter(2024, 4))));
        assertTrue(CellValue.means("", null));
        assertFalse(CellValue.means("", 0));
    }
}
