package vn.camket.output.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.camket.fact.CommitmentFigure;
import vn.camket.fact.Provenance;
import vn.camket.fact.Quarter;
import vn.camket.fact.Share;

class ComparisonTest {
    private static CommitmentFigure figure(String unit, int quarter, int value, String workbook) {
        return new CommitmentFigure(
                "c", unit, new Quarter(2026, quarter), BigDecimal.valueOf(value), Provenance.workbook(workbook));
    }

    @Test
    void figures_are_compared_in_the_latest_quarter_that_two_parties_share() {
        Comparison comparison = new Comparison(
                List.of(figure("a", 2, 300, "a.xlsx"), figure("b", 1, 200, "b.xlsx"), figure("c", 1, 150, "c.xlsx")));

        assertEquals(Share.of(new BigDecimal("0.25")), comparison.apart());
    }

    @Test
    void figures_of_different_quarters_are_not_compared() {
        assertNull(new Comparison(List.of(figure("a", 2, 300, "a.xlsx"), figure("b", 1, 200, "b.xlsx"))).apart());
    }

    @Test
    void parties_that_one_cell_speaks_for_agree_with_nobody() {
        assertTrue(new Comparison(List.of(figure("a", 2, 7, "a.xlsx"), figure("b", 2, 7, "a.xlsx"))).isOneReport());
        assertFalse(new Comparison(List.of(figure("a", 2, 7, "a.xlsx"), figure("b", 2, 7, "b.xlsx"))).isOneReport());
        assertFalse(new Comparison(List.of(figure("a", 2, 7, "a.xlsx"))).isOneReport());
    }

    @Test
    void nothing_is_nothing_apart() {
        assertEquals(
                Share.of(BigDecimal.ZERO),
                new Comparison(List.of(figure("a", 2, 0, "a.xlsx"), figure("b", 2, 0, "b.xlsx"))).apart());
    }
}
