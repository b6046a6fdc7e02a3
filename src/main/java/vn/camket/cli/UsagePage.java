package vn.camket.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import vn.camket.RuleUsage;
import vn.camket.finding.Rule;
import vn.camket.finding.RuleUse;
import vn.camket.finding.Waiver;
import vn.camket.finding.WaiverUse;
import vn.camket.text.RuleUseWords;
import vn.camket.text.Wording;

/** Prints how much each rule finds, odd ones first, and the waivers that waive nothing. */
record UsagePage(RuleUsage.Told usage, Wording wording) {
    void print(PrintWriter out) {
        Prose prose = new Prose(out);
        if (usage.runs().isEmpty()) {
            prose.text(0, wording.label("use.noRuns"));
            return;
        }
        table().lines().forEach(prose::exactly);
        prose.text(
                0, wording.label("use.runs", usage.rules().size(), usage.runs().size(), usage.runs()));
        List<WaiverUse> idle = usage.idle();
        prose.gap().text(0, wording.label(idle.isEmpty() ? "use.noIdle" : "use.idle", idle.size()));
        idle.forEach(use -> prose.item(2, waiver(use)));
    }

    private TextTable table() {
        TextTable table = new TextTable()
                .row(
                        wording.label("head.rule"),
                        wording.label("head.title"),
                        wording.label("head.firedIn"),
                        wording.label("head.fired"),
                        wording.label("head.firedOn"),
                        wording.label("head.use"));
        usage.rules().stream()
                .sorted(Comparator.comparing(RuleUse::mark).thenComparing(RuleUse::rule, Rule.ORDER))
                .forEach(use -> table.row(
                        use.rule().id(),
                        wording.title(use.rule()),
                        use.fired() + "/" + use.runs(),
                        wording.value(use.findings()),
                        use.share() == null ? "" : wording.value(use.share()),
                        new RuleUseWords(wording).remark(use)));
        return table;
    }

    private String waiver(WaiverUse use) {
        Waiver waiver = use.waiver();
        String named = waiver.rule() == null
                ? waiver.finding()
                : waiver.rule() + ", " + (waiver.agreement() == null ? "" : waiver.agreement() + ", ")
                        + waiver.subject();
        return named + " (" + waiver.document() + "): " + wording.value(use.state());
    }
}
