package vn.camket.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTest {
    private final Measures measures =
            new Measures(List.of(List.of("tỷ đồng", "tỉ đồng"), List.of("%", "phần trăm"), List.of("m2", "mét vuông")));

    @ParameterizedTest
    @CsvSource({"Tỉ đồng,tỷ đồng", "phần trăm,%", "(%),%", "m²,mét vuông", "Người,người", "lượt-người,lượt người"})
    void these_are_the_same(String one, String other) {
        assertEquals(measures.standard(other), measures.standard(one));
    }

    @ParameterizedTest
    @CsvSource({"tỷ đồng,triệu đồng", "%,người", "m²,m", "‰,%", "% GDP,GDP"})
    void these_are_not(String one, String other) {
        assertNotEquals(measures.standard(other), measures.standard(one));
    }

    @Test
    void a_spelling_of_two_groups_belongs_to_the_first() {
        Measures twice = new Measures(List.of(List.of("người", "lượt"), List.of("lần", "lượt")));

        assertEquals(twice.standard("người"), twice.standard("lượt"));
    }
}
