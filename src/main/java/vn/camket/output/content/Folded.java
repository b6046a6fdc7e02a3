package vn.camket.output.content;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.camket.finding.Outcome.Listed;
import vn.camket.finding.Outcome.Standing;

/**
 * A finding with those that follow from it, which a reader sees only on demand.
 *
 * @param gap the column that a whole table lacks, of which the finding is the first consequence; null when the finding is
 *     itself the cause
 */
public record Folded(Listed listed, List<Listed> consequences, Gaps.Gap gap) {

    /**
     * In the given order, those that are waived last; a consequence whose cause is waived or not listed stands alone.
     * What one rule finds in a table without the column that it hangs on is one. The list is passed through several times
     * and only consequences are remembered, as it may be too long for memory.
     */
    public static Iterable<Folded> of(List<Listed> findings, Gaps gaps) {
        Map<String, List<Listed>> following = findings.stream()
                .filter(listed -> listed.finding().causedBy() != null)
                .collect(Collectors.groupingBy(listed -> listed.finding().causedBy()));
        Set<String> causes = findings.stream()
                .filter(listed -> listed.finding().causedBy() == null && listed.standing() != Standing.WAIVED)
                .map(listed -> listed.finding().id())
                .filter(following::containsKey)
                .collect(Collectors.toSet());
        Predicate<Listed> alone = listed -> listed.finding().causedBy() == null
                || !causes.contains(listed.finding().causedBy());
        Predicate<Listed> waived = listed -> listed.standing() == Standing.WAIVED;
        return () -> new Gathered(
                Stream.concat(
                                findings.stream().filter(alone.and(waived.negate())),
                                findings.stream().filter(alone.and(waived)))
                        .map(listed -> new Folded(
                                listed,
                                causes.contains(listed.finding().id())
                                        ? following.get(listed.finding().id())
                                        : List.of(),
                                null))
                        .iterator(),
                gaps);
    }
}
