package vn.camket.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.camket.fact.AgreementAccount;
import vn.camket.fact.Cell;
import vn.camket.fact.Provenance;
import vn.camket.fact.TableGap;
import vn.camket.fact.Text;
import vn.camket.finding.Answer;
import vn.camket.finding.Finding;
import vn.camket.finding.Outcome;
import vn.camket.finding.Outcome.Listed;
import vn.camket.finding.Outcome.Standing;
import vn.camket.finding.Rule;
import vn.camket.finding.Severity;

/** Adds to the sample what tries a page of HTML: attacks in every text of a report, an answer, and rows of one gap. */
final class DashboardSample {
    static final String ATTACK =
            "<!--<script></script ><script>window.attacked = 1</script><img src=x onerror='window.attacked = 1'>\"'&amp;\u2028.";
    static final int ROWS_OF_THE_GAP = 3;

    private static final Rule EVIDENCE = new Rule(
            "missing-actions/done-without-evidence",
            new Text("Hoàn thành nhưng thiếu minh chứng", "Done without evidence"),
            Text.same("{title}"),
            Text.same(""),
            "",
            List.of(),
            List.of("evidence"),
            "missing-actions/done-without-evidence.drl",
            2,
            false);

    private DashboardSample() {}

    static Outcome outcome() {
        Outcome sample = SampleOutcome.outcome();
        List<Listed> findings = new ArrayList<>(List.of(attack()));
        findings.addAll(sample.findings());
        for (int row = 1; row <= ROWS_OF_THE_GAP; row++) {
            findings.add(SampleOutcome.listed(rowOfTheGap(row), Standing.NEW));
        }
        List<Rule> rules = new ArrayList<>(sample.rules());
        rules.add(EVIDENCE);
        return new Outcome(
                sample.asOf(),
                sample.agreements(),
                sample.units(),
                sample.beforeConference(),
                sample.rulesSha256(),
                sample.versions(),
                rules,
                findings,
                sample.trial(),
                sample.resolved(),
                sample.former(),
                sample.inputs(),
                sample.waivers(),
                List.of(withGap(sample.accounts().get(0))),
                sample.past());
    }

    private static Listed attack() {
        Finding attack = SampleOutcome.finding(
                SampleOutcome.OVERDUE,
                Severity.CRITICAL,
                ATTACK,
                "giao-thong",
                Map.of("title", ATTACK, "due", SampleOutcome.D, "daysLate", 1, "statusText", ATTACK),
                1,
                List.of(new Provenance("javascript:window.attacked=1//.xlsx", ATTACK, "A1", null, ATTACK)));
        Answer answer = new Answer(
                ATTACK,
                "Làm lại",
                "Sở Y tế",
                SampleOutcome.D,
                "a.xlsx",
                Answer.Verdict.MORE,
                SampleOutcome.D,
                new Answer.Values(9, null, null));
        return new Listed(attack, Standing.NEW, SampleOutcome.D, answer);
    }

    private static Finding rowOfTheGap(int row) {
        return SampleOutcome.finding(
                EVIDENCE,
                Severity.INFO,
                "action:" + row,
                "giao-thong",
                Map.of("title", "Dòng " + row),
                null,
                List.of(new Provenance("q3.xlsx", "Biểu 2", "B" + (5 + row), null, "Dòng " + row)));
    }

    private static AgreementAccount withGap(AgreementAccount all) {
        TableGap gap = new TableGap("q3.xlsx", Cell.at("Biểu 2", "B5", "Nội dung"), 5, List.of("evidence"));
        return new AgreementAccount(
                all.agreement(),
                all.state(),
                all.holders(),
                all.reviews(),
                all.ahead(),
                all.owed(),
                all.received(),
                all.actions(),
                all.groups(),
                all.results(),
                all.commitments(),
                all.figures(),
                all.fields(),
                List.of(gap));
    }
}
