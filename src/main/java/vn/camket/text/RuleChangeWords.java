package vn.camket.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.camket.finding.Difference;
import vn.camket.finding.Difference.Kind;
import vn.camket.finding.RuleComparison;

/** Says in a few sentences what was compared and how much differs. */
public record RuleChangeWords(RuleComparison comparison, Wording wording) {
    public String compared() {
        List<String> only = Stream.concat(comparison.agreements().stream(), comparison.units().stream())
                .toList();
        String compared = wording.label(
                "change.compared",
                comparison.changed(),
                comparison.present(),
                comparison.asOf(),
                comparison.workbooks());
        return only.isEmpty() ? compared : compared + " " + wording.label("change.limited", only);
    }

    public String files() {
        return comparison.files().isEmpty()
                ? wording.label("change.noFiles")
                : wording.label(
                        "change.files",
                        comparison.files().size(),
                        comparison.parameters().size());
    }

    public String counts() {
        return comparison.differs()
                ? wording.label(
                        "change.counts",
                        comparison.before(),
                        comparison.after(),
                        comparison.count(Kind.CAME),
                        comparison.count(Kind.WENT),
                        comparison.count(Kind.GRAVER),
                        comparison.count(Kind.LIGHTER),
                        comparison.count(Kind.VALUES))
                : wording.label("change.none", comparison.after());
    }

    public String told() {
        return comparison.differences().isEmpty()
                ? wording.label("change.noneTold", comparison.count(Kind.VALUES))
                : wording.label("change.told", comparison.differences().size(), comparison.count(Kind.VALUES));
    }

    /** A sentence for each rule that could not run. */
    public List<String> failures() {
        return comparison.failures().stream()
                .map(one -> wording.label("change.failed", one.rule(), one.folder(), one.agreements()))
                .toList();
    }

    /** What became of a finding and how severe it was and is, with why it does not count where it does not. */
    public String became(Difference difference) {
        String severities = Stream.of(difference.before(), difference.after())
                .map(this::severity)
                .collect(Collectors.joining(" → "));
        return wording.value(difference.kind()) + ": " + severities;
    }

    private String severity(Difference.Judged judged) {
        if (judged == null) {
            return "–";
        }
        String severity = wording.value(judged.finding().severity());
        return judged.standing() == Difference.Standing.COUNTED
                ? severity
                : severity + " (" + wording.value(judged.standing()) + ")";
    }
}
