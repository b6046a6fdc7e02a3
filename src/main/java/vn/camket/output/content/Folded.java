package vn.camket.output.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.camket.finding.Outcome.Listed;
import vn.camket.finding.Outcome.Standing;

/** A finding with those that follow from it, which a reader sees only on demand. */
public record Folded(Listed listed, List<Listed> consequences) {

    /** In the given order, those that are waived last; a consequence whose cause is waived or not listed stands alone. */
    public static List<Folded> of(List<Listed> findings) {
        Set<String> causes = findings.stream()
                .filter(listed -> listed.finding().causedBy() == null && listed.standing() != Standing.WAIVED)
                .map(listed -> listed.finding().id())
                .collect(Collectors.toSet());
        Map<Boolean, List<Listed>> parts = findings.stream()
                .collect(Collectors.partitioningBy(listed -> listed.finding().causedBy() != null
                        && causes.contains(listed.finding().causedBy())));
        Map<String, List<Listed>> consequences = parts.get(true).stream()
                .collect(Collectors.groupingBy(listed -> listed.finding().causedBy()));
        List<Folded> open = new ArrayList<>();
        List<Folded> waived = new ArrayList<>();
        for (Listed listed : parts.get(false)) {
            Folded folded = new Folded(
                    listed, consequences.getOrDefault(listed.finding().id(), List.of()));
            (listed.standing() == Standing.WAIVED ? waived : open).add(folded);
        }
        open.addAll(waived);
        return open;
    }
}
