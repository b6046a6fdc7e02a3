package vn.camket.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Divides work by hand-made weights. */
class SharesTest {
    /** Of things a, b, c and so on. */
    private static Map<String, Long> work(long... weights) {
        Map<String, Long> work = new LinkedHashMap<>();
        for (long weight : weights) {
            work.put(Character.toString('a' + work.size()), weight);
        }
        return work;
    }

    @Test
    void nothing_is_one_share_with_nothing_in_it() {
        assertEquals(List.of(List.of()), Shares.of(Map.of(), 10));
    }

    @Test
    void what_fits_into_one_share_stays_together() {
        assertEquals(List.of(List.of("b", "a")), Shares.of(work(4, 6), 10));
    }

    @Test
    void one_more_makes_two_shares() {
        assertEquals(List.of(List.of("b"), List.of("a")), Shares.of(work(4, 7), 10));
    }

    @Test
    void the_heaviest_goes_first_and_the_next_to_the_lightest_share() {
        assertEquals(List.of(List.of("e", "a", "d"), List.of("c", "b")), Shares.of(work(4, 3, 9, 2, 7), 13));
    }

    @Test
    void one_that_is_heavier_than_a_share_has_its_own() {
        assertEquals(
                List.of(List.of("b"), List.of("a"), List.of("c"), List.of("d")), Shares.of(work(1, 900, 1, 1), 10));
    }

    @Test
    void of_equal_ones_the_first_comes_first() {
        assertEquals(List.of(List.of("a", "d"), List.of("b"), List.of("c")), Shares.of(work(5, 5, 5, 5), 7));
    }

    @Test
    void what_weighs_nothing_is_in_one_share_all_the_same() {
        assertEquals(List.of(List.of("a", "b")), Shares.of(work(0, 0), 10));
    }

    @Test
    void there_are_no_more_shares_than_things() {
        assertEquals(List.of(List.of("a"), List.of("b")), Shares.of(work(500, 400), 10));
    }
}
