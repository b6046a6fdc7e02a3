package vn.camket.finding;

import java.util.Comparator;
import java.util.List;
import vn.camket.fact.Text;

/**
 * What a rule says of itself, in its two files.
 *
 * @param id family and stem: its path under the rules folder without the ending
 * @param message template of the sentence, placeholders by name
 * @param remedy template of what to do, placeholders by name
 * @param basis legal or register basis
 * @param parameters names of the parameters that it compares with, sorted
 * @param columns names of the columns without which whole tables give such findings, sorted
 * @param file path relative to the rules folder
 * @param line 1-based line of the first rule block
 * @param trial whether it is on trial: shown on its own, out of the counts
 */
public record Rule(
        String id,
        Text title,
        Text message,
        Text remedy,
        String basis,
        List<String> parameters,
        List<String> columns,
        String file,
        int line,
        boolean trial) {
    /** The id of the rule that finds rules which could not run; the subject of what it finds is the stem of such a rule. */
    public static final String OF_FAILED = "reporting-duty/failed-rule";

    private static final List<String> CATALOGUE = List.of(
            "missing-actions", "stale-reviews", "unmet-commitments", "reporting-duty", "party-succession", "waivers");

    /** The order in which readers meet the families; those that users add come last, by name. */
    public static final Comparator<String> FAMILIES = Comparator.<String>comparingInt(
                    family -> CATALOGUE.contains(family) ? CATALOGUE.indexOf(family) : CATALOGUE.size())
            .thenComparing(Comparator.naturalOrder());

    /** The order in which readers meet the rules. */
    public static final Comparator<Rule> ORDER =
            Comparator.comparing(Rule::family, FAMILIES).thenComparing(Rule::id);

    /** The folder that it lies in, e.g. {@code missing-actions}. */
    public String family() {
        return id.substring(0, id.indexOf('/'));
    }

    /** The name without its family, e.g. {@code overdue-action}. */
    public String stem() {
        return id.substring(id.indexOf('/') + 1);
    }
}
