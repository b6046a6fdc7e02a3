package vn.camket.night;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;

/**
 * What must be so after a run that was disturbed.
 *
 * @param former content of the result before it, empty when there was none
 * @param next content of the result that an undisturbed run gives
 */
record Aftermath(SortedMap<String, Integer> former, SortedMap<String, Integer> next) {
    /** The result is whole, the old one or the new one; and a run that is let alone gives the new one. */
    void check(World world, String what) throws IOException {
        SortedMap<String, Integer> shown = world.shown();
        assertTrue(
                shown.equals(former) || shown.equals(next), what + ": the result is neither the old one nor the new");
        assertTrue(shown.isEmpty() || world.verified().isUntouched(), what);
        world.runHere();
        assertEquals(next, world.shown(), what + ": the run after it");
        assertEquals(List.of(), world.leftovers(), what);
        assertTrue(world.verified().isUntouched() && world.verified().canBeMadeAgain(), what);
    }
}
