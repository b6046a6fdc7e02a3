package vn.camket.rule;

import java.nio.file.Path;

/**
 * Says where compiled rules are kept between runs.
 *
 * @param folder may be shared with others and deleted at any time
 * @param home the user's own folder, which holds the key that entries are sealed with; null when not known, and then
 *     nothing is kept
 */
public record KeptRules(Path folder, Path home) {
    /** The place that all commands of a user share, below the own folder; null where that is not known. */
    public static KeptRules in(Path home) {
        return home == null ? null : new KeptRules(home.resolve(".camket").resolve("rules"), home);
    }
}
