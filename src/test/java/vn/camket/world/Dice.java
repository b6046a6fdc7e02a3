package vn.camket.world;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Throws dice: every throw follows from one seed. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** Both ends included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    double share(double least, double most) {
        return least + random.nextDouble() * (most - least);
    }

    @SafeVarargs
    final <T> T of(T... these) {
        return these[random.nextInt(these.length)];
    }

    <T> T of(List<T> these) {
        return these.get(random.nextInt(these.size()));
    }

    /** Both ends included. */
    LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(random.nextLong(ChronoUnit.DAYS.between(first, last) + 1));
    }

    <T> List<T> shuffled(List<T> these) {
        List<T> rest = new ArrayList<>(these);
        List<T> shuffled = new ArrayList<>();
        while (!rest.isEmpty()) {
            shuffled.add(rest.remove(random.nextInt(rest.size())));
        }
        return shuffled;
    }
}
