package vn.camket;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;

/** Gathers what a test finds wrong, each with its cure, and tells all of it at once. */
final class Cures {
    private final List<String> cures = new ArrayList<>();

    void check(boolean holds, String cure) {
        if (!holds) {
            add(cure);
        }
    }

    void add(String cure) {
        cures.add(cure);
    }

    void report() {
        if (!cures.isEmpty()) {
            fail(String.join("\n", cures));
        }
    }
}
