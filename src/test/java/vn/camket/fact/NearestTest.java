package vn.camket.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> FIELDS = List.of("Nông nghiệp", "Công nghiệp", "Du lịch");

    @Test
    void proposes_the_name_with_the_fewest_changes() {
        assertEquals(Optional.of("Công nghiệp"), Nearest.of("Công ngiệp", FIELDS));
    }

    @Test
    void counts_marks_and_case_as_no_change() {
        assertEquals(Optional.of("Du lịch"), Nearest.of("DU LICH", FIELDS));
    }

    @Test
    void takes_the_first_of_two_that_are_equally_near() {
        assertEquals(Optional.of("Nông nghiệp"), Nearest.of("Bông nghiệp", FIELDS));
    }

    @Test
    void proposes_nothing_when_more_than_half_would_change() {
        assertEquals(Optional.of("abxy"), Nearest.of("abcd", List.of("abxy")));
        assertEquals(Optional.empty(), Nearest.of("abcd", List.of("axyz")));
        assertEquals(Optional.empty(), Nearest.of("Y tế", FIELDS));
        assertEquals(Optional.empty(), Nearest.of("Y tế", List.of()));
    }
}
