package vn.camket.finding;

import java.time.LocalDate;
import java.util.List;

/**
 * Tells what a change of the rules folder does to the findings on the same reports.
 *
 * @param present the folder that is in use, as the user named it
 * @param changed the folder that is tried, as the user named it
 * @param agreements ids that findings were limited to, empty for all
 * @param units ids that findings were limited to, empty for all
 * @param workbooks how many were read
 * @param files by part and path
 * @param parameters by file and name
 * @param rules of both folders, in the order of the catalogue
 * @param differences those that are told one by one, in {@link Difference#ORDER}
 * @param failures rules that could not run, by folder and rule
 */
public record RuleComparison(
        LocalDate asOf,
        String present,
        String changed,
        List<String> agreements,
        List<String> units,
        int workbooks,
        List<ChangedFile> files,
        List<ChangedParameter> parameters,
        List<ComparedRule> rules,
        List<Difference> differences,
        List<Failure> failures) {
    /**
     * A rule that could not run.
     *
     * @param folder in which it stands
     * @param rule its name without the family
     * @param agreements on how many agreements
     */
    public record Failure(String folder, String rule, int agreements) {}

    /** Whether any finding differs. */
    public boolean differs() {
        return rules.stream().anyMatch(ComparedRule::differs);
    }

    public int count(Difference.Kind kind) {
        return rules.stream().mapToInt(rule -> rule.of(kind)).sum();
    }

    public int before() {
        return rules.stream().mapToInt(ComparedRule::before).sum();
    }

    public int after() {
        return rules.stream().mapToInt(ComparedRule::after).sum();
    }
}
