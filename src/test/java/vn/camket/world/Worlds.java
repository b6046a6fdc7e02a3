package vn.camket.world;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.camket.fact.Agreement;

/** Makes up worlds: each follows from its seed alone. */
final class Worlds {
    private Worlds() {}

    /** A world of one to four agreements, with whatever people do and leave undone. */
    static World random(long seed) {
        Dice dice = new Dice(seed);
        LocalDate day = dice.chance(0.75)
                ? dice.day(LocalDate.of(2025, 7, 1), LocalDate.of(2027, 8, 31))
                : dice.day(LocalDate.of(2023, 6, 1), LocalDate.of(2028, 6, 30));
        Map<String, Agreement> agreements = new LinkedHashMap<>();
        String other = null;
        for (int left = dice.of(1, 2, 2, 3, 4); left > 0; left--) {
            String id = "hop-tac-" + left;
            agreements.put(id, new RandomAgreement(dice, day, id).make(other));
            other = dice.of(List.copyOf(agreements.keySet()));
        }
        return new World(seed, Atlas.register(agreements), new RandomReports(dice, day).make(agreements.values()), day);
    }

    /** A world in which nobody did anything wrong. */
    static World faultless(long seed) {
        return new FaultlessWorld(new Dice(seed)).make(seed);
    }
}
