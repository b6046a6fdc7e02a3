package vn.camket;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.camket.fact.Language;

/**
 * What a run is asked to do.
 *
 * @param agreements ids that findings are limited to, empty for all
 * @param units ids that findings are limited to, empty for all
 * @param beforeConference how many days ahead a review may be for its agreement to be looked at, null for all
 *     agreements
 * @param language of what is written for people
 * @param jobs how many workbooks or agreements are worked on at once
 * @param cached whether facts and compiled rules of former runs may serve
 * @param home the user's own folder, which holds compiled rules and the key that they are sealed with; null when not
 *     known, and then each run compiles them
 * @param findingsOnly whether the list of findings is all that is wanted of the pack
 */
public record Request(
        Path reports,
        Path rules,
        Path out,
        LocalDate asOf,
        List<String> agreements,
        List<String> units,
        Integer beforeConference,
        Language language,
        int jobs,
        boolean cached,
        Path home,
        boolean findingsOnly) {
    /** The same, of one agreement and one unit. */
    public Request on(String agreement, String unit) {
        return new Request(
                reports,
                rules,
                out,
                asOf,
                List.of(agreement),
                List.of(unit),
                beforeConference,
                language,
                jobs,
                cached,
                home,
                findingsOnly);
    }

    /** The same, of another day. */
    public Request at(LocalDate day) {
        return new Request(
                reports,
                rules,
                out,
                day,
                agreements,
                units,
                beforeConference,
                language,
                jobs,
                cached,
                home,
                findingsOnly);
    }

    /** The same, to be judged by another rules folder. */
    Request by(Path other) {
        return new Request(
                reports,
                other,
                out,
                asOf,
                agreements,
                units,
                beforeConference,
                language,
                jobs,
                cached,
                home,
                findingsOnly);
    }
}
