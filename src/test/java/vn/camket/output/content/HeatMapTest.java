package vn.camket.output.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.camket.fact.Agreement;
import vn.camket.fact.AgreementAccount;
import vn.camket.fact.Field;
import vn.camket.fact.Language;
import vn.camket.fact.Text;
import vn.camket.finding.Severity;
import vn.camket.output.SampleOutcome;

class HeatMapTest {
    private static Field field(String id, String name) {
        return new Field(id, Text.same(name), List.of(), List.of(), List.of(), List.of());
    }

    private static AgreementAccount account(String id, Field... fields) {
        Agreement agreement =
                SampleOutcome.register().agreements().values().iterator().next();
        return new AgreementAccount(
                new Agreement(
                        id,
                        agreement.title(),
                        agreement.instrument(),
                        agreement.level(),
                        null,
                        agreement.from(),
                        null,
                        false,
                        false,
                        null,
                        null,
                        null,
                        List.of(),
                        agreement.reporting(),
                        agreement.reviews(),
                        List.of(fields),
                        List.of(),
                        Map.of(),
                        false,
                        List.of()),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static void find(OpenCounts counts, String agreement, String field, Severity severity, int number) {
        counts.agreements().computeIfAbsent(agreement, any -> new HashMap<>()).merge(severity, number, Integer::sum);
        counts.fields().computeIfAbsent(agreement, any -> new HashMap<>()).put(field, Map.of(severity, number));
    }

    private static OpenCounts none() {
        return OpenCounts.of(List.of());
    }

    private static HeatMap map(OpenCounts counts, AgreementAccount... accounts) {
        return HeatMap.of(Arrays.asList(accounts), counts, Language.VI);
    }

    @Test
    void fields_of_one_id_or_one_name_share_a_column_under_the_shortest_name() {
        HeatMap map = map(
                none(),
                account("a", field("y-te", "Y tế và dân số"), field("du-lich", "Du lịch")),
                account("b", field("y-te", "Y tế"), field("tham-quan", "du lịch")));
        assertEquals(List.of("Y tế", "Du lịch"), map.fields());
    }

    @Test
    void a_field_that_an_agreement_does_not_have_is_no_place() {
        HeatMap map = map(none(), account("a", field("y-te", "Y tế")), account("b"));
        assertEquals(0, map.rows().get(0).fields().get(0).findings());
        assertNull(map.rows().get(1).fields().get(0));
    }

    @Test
    void the_worst_agreement_and_the_fullest_field_come_first() {
        OpenCounts counts = none();
        find(counts, "a", "x", Severity.WARNING, 9);
        find(counts, "b", "y", Severity.CRITICAL, 10);
        HeatMap map = map(counts, account("a", field("x", "X")), account("b", field("y", "Y")));
        assertEquals(List.of("Y", "X"), map.fields());
        assertEquals("b", map.rows().get(0).agreement());
    }

    @Test
    void what_only_informs_makes_nothing_hot() {
        OpenCounts counts = none();
        find(counts, "a", null, Severity.INFO, 7);
        assertEquals(0, map(counts, account("a")).rows().get(0).whole().findings());
    }

    @Test
    void more_fields_than_a_page_holds_are_shown_as_one() {
        Field[] fields = IntStream.rangeClosed(0, HeatMap.WIDEST)
                .mapToObj(at -> field("f" + at, "F" + at))
                .toArray(Field[]::new);
        OpenCounts counts = none();
        find(counts, "a", "f0", Severity.ERROR, 1);
        HeatMap all = map(counts, account("a", Arrays.copyOf(fields, HeatMap.WIDEST)));
        HeatMap more = map(counts, account("a", fields));
        assertEquals(HeatMap.WIDEST, all.fields().size());
        assertNull(all.rows().get(0).rest());
        assertTrue(more.rest());
        assertEquals(0, more.rows().get(0).rest().findings());
    }
}
