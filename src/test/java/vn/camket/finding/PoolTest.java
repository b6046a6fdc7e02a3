package vn.camket.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.camket.fact.Provenance;

class PoolTest {
    private final Pool pool = new Pool();

    /** Of texts of its own, as if they were read from a file. */
    private static Finding finding(String subject, String value) {
        Map<String, Object> values = new TreeMap<>();
        values.put(copy("name"), copy(value));
        values.put(copy("absent"), null);
        return new Finding(
                "0123456789abcdef",
                null,
                Severity.ERROR,
                copy("a-1"),
                null,
                null,
                copy(subject),
                values,
                300,
                copy(value),
                null,
                List.of(new Provenance(copy("a.xlsx"), copy("Biểu 1"), copy("B7"), null, copy(value))),
                7,
                null);
    }

    private static String copy(String text) {
        return new String(text.toCharArray());
    }

    @Test
    void a_pooled_finding_equals_the_one_that_it_was() {
        assertEquals(finding("x", "y"), pool.of(finding("x", "y")));
    }

    @Test
    void equal_texts_of_two_findings_are_one() {
        Finding one = pool.of(finding("x", "y"));
        Finding other = pool.of(finding("z", "y"));

        assertSame(one.values().get("name"), other.evidence().get(0).value());
        assertSame(one.evidence().get(0).cell(), other.evidence().get(0).cell());
    }

    @Test
    void a_name_that_was_not_bound_has_no_value() {
        Map<String, Object> values = pool.of(finding("x", "y")).values();

        assertEquals(List.of("absent", "name"), List.copyOf(values.keySet()));
        assertFalse(values.containsKey("other"));
        assertTrue(values.containsKey("absent"));
    }
}
