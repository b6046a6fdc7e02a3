package vn.camket.output;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.camket.finding.ChangedFile;
import vn.camket.finding.ChangedFile.Change;
import vn.camket.finding.ChangedFile.Part;
import vn.camket.finding.ChangedParameter;
import vn.camket.finding.ComparedRule;
import vn.camket.finding.ComparedRule.State;
import vn.camket.finding.Difference;
import vn.camket.finding.Difference.Judged;
import vn.camket.finding.Difference.Kind;
import vn.camket.finding.Difference.Standing;
import vn.camket.finding.Finding;
import vn.camket.finding.RuleComparison;

/** Makes by hand what a change of the rules may do. */
final class SampleChange {
    private static final String LATE = SampleOutcome.OVERDUE.id();

    private SampleChange() {}

    static RuleComparison none() {
        return of(List.of(), List.of(), List.of(), List.of(rule(0)), List.of());
    }

    /** One of each kind. */
    static RuleComparison some() {
        Judged late = judged(SampleOutcome.overdue("a", "Đang thực hiện", 100), Standing.COUNTED);
        Judged little = judged(SampleOutcome.overdue("a", "Đang thực hiện", 50), Standing.COUNTED);
        Judged hostile = judged(SampleOutcome.unreadable(), Standing.COUNTED);
        List<Difference> differences = Stream.of(
                        new Difference(Kind.CAME, null, little),
                        new Difference(Kind.WENT, hostile, null),
                        Difference.of(little, late),
                        Difference.of(late, little),
                        Difference.of(late, judged(late.finding(), Standing.WAIVED)),
                        Difference.of(judged(late.finding(), Standing.TRIAL), late))
                .sorted(Difference.ORDER)
                .toList();
        return of(
                List.of(
                        new ChangedFile("parameters.json", Part.PARAMETERS, Change.EDITED),
                        new ChangedFile(LATE + ".drl", Part.RULE, Change.EDITED),
                        new ChangedFile("agreements/can-tho-hau-giang-2021.json", Part.AGREEMENT, Change.EDITED),
                        new ChangedFile("waivers.json", Part.WAIVERS, Change.ADDED)),
                List.of(new ChangedParameter(
                        "parameters.json", "overdue-action.error", BigDecimal.valueOf(30), BigDecimal.valueOf(45))),
                differences,
                List.of(
                        new ComparedRule(SampleOutcome.SELF, State.BOTH, Map.of(Kind.SAME, 1), 1, 1),
                        rule(1),
                        new ComparedRule(SampleOutcome.UNREADABLE, State.REMOVED, Map.of(Kind.WENT, 1), 1, 0)),
                List.of(new RuleComparison.Failure("changed", "behind-pace", 2)));
    }

    static RuleComparison many(int count) {
        List<Difference> differences = IntStream.range(0, count)
                .mapToObj(i -> Difference.of(
                        judged(SampleOutcome.overdue("nhiem-vu-" + i, "Đang thực hiện", 100), Standing.COUNTED),
                        judged(SampleOutcome.overdue("nhiem-vu-" + i, "Đang thực hiện", 50), Standing.COUNTED)))
                .toList();
        return of(
                List.of(new ChangedFile("parameters.json", Part.PARAMETERS, Change.EDITED)),
                List.of(),
                differences,
                List.of(new ComparedRule(SampleOutcome.OVERDUE, State.BOTH, Map.of(Kind.LIGHTER, count), count, count)),
                List.of());
    }

    private static Judged judged(Finding finding, Standing standing) {
        return new Judged(finding, standing);
    }

    private static ComparedRule rule(int each) {
        Map<Kind, Integer> counts = each == 0
                ? Map.of(Kind.SAME, 12)
                : Map.of(
                        Kind.CAME,
                        1,
                        Kind.GRAVER,
                        1,
                        Kind.LIGHTER,
                        1,
                        Kind.SET_ASIDE,
                        1,
                        Kind.COUNTED,
                        1,
                        Kind.SAME,
                        8);
        return new ComparedRule(SampleOutcome.OVERDUE, State.BOTH, counts, 12, 12);
    }

    private static RuleComparison of(
            List<ChangedFile> files,
            List<ChangedParameter> parameters,
            List<Difference> differences,
            List<ComparedRule> rules,
            List<RuleComparison.Failure> failures) {
        return new RuleComparison(
                SampleOutcome.D,
                "rules",
                "changed",
                List.of(),
                List.of(),
                20,
                files,
                parameters,
                rules,
                differences,
                failures);
    }
}
