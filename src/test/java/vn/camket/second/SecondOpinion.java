package vn.camket.second;

import java.time.LocalDate;
import java.util.List;
import vn.camket.fact.Agreement;
import vn.camket.fact.Register;
import vn.camket.fact.Report;

/** Evaluates the hard rules a second time, rule by rule, from the words of the rules. */
public final class SecondOpinion {
    /** Ids of the rules that are evaluated. */
    public static final List<String> RULES = List.of(
            "missing-actions/action-without-single-lead",
            "missing-actions/dropped-action",
            "missing-actions/overdue-action",
            "missing-actions/plan-not-cascaded",
            "missing-actions/stalled-action",
            "party-succession/dissolved-reporter",
            "party-succession/unconfirmed-succession",
            "reporting-duty/missing-reports",
            "stale-reviews/conference-without-reports",
            "stale-reviews/unreviewed-year",
            "unmet-commitments/behind-pace",
            "unmet-commitments/falling-total",
            "unmet-commitments/few-actions-done",
            "unmet-commitments/implausible-jump",
            "unmet-commitments/missed-target",
            "unmet-commitments/missed-yearly-quota",
            "unmet-commitments/one-sided-commitment",
            "unmet-commitments/parties-disagree",
            "unmet-commitments/silent-field");

    private SecondOpinion() {}

    /**
     * Evaluates one agreement.
     *
     * @param register holds all registered agreements
     * @param reports all reports on the agreement, counting on the date or not, in any order
     * @return by rule and subject
     */
    public static List<Opinion> on(Register register, Agreement agreement, List<Report> reports, LocalDate day) {
        Matter matter = new Matter(register, agreement, reports, day);
        Opinions opinions = new Opinions(matter);
        if (matter.isInForceOrEnded()) {
            new ActionRules(matter, opinions).evaluate();
            new CommitmentRules(matter, opinions).evaluate();
            new ReportRules(matter, opinions).evaluate();
            new SuccessionRules(matter, opinions).evaluate();
        }
        return opinions.sorted();
    }
}
