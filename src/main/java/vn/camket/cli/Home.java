package vn.camket.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import vn.camket.rule.KeptRules;

/** Finds the user's own folder, which no other user can write into. */
final class Home {
    private Home() {}

    /** Null when Java does not know it. */
    static Path folder() {
        try {
            String home = System.getProperty("user.home");
            return home == null ? null : Path.of(home);
        } catch (InvalidPathException odd) {
            return null;
        }
    }

    /** Where compiled rules are kept; null as above. */
    static KeptRules compiledRules() {
        return KeptRules.in(folder());
    }
}
