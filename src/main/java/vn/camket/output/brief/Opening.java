package vn.camket.output.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.camket.fact.Agreement;
import vn.camket.fact.AgreementAccount;
import vn.camket.fact.AgreementState;
import vn.camket.finding.Outcome;
import vn.camket.finding.Outcome.InputState;
import vn.camket.output.content.Tally;
import vn.camket.output.paper.Paper;
import vn.camket.output.paper.Style;

/** Says what the report rests on, which agreements it is about and which it leaves out. */
record Opening(Paper paper, Terms terms) {
    void write(Outcome outcome, Tally tally) {
        int read = tally.of(InputState.READ);
        int refused = tally.of(InputState.REFUSED);
        paper.write(
                Style.BODY,
                terms.label(
                        "brief.opening",
                        outcome.asOf(),
                        read,
                        refused == 0 ? null : refused,
                        terms.roll().isSingle()
                                ? terms.label("brief.theOne")
                                : terms.label(
                                        "brief.agreements",
                                        terms.roll().covered().size())));
        for (AgreementAccount account : terms.roll().named()) {
            paper.write(Style.BODY, bullet(account, outcome.asOf()));
        }
        if (terms.roll().unnamed() > 0) {
            paper.write(Style.BODY, terms.label("brief.unnamed", terms.roll().unnamed()));
        }
        leftOut("brief.closed", terms.roll().closed());
        leftOut("brief.future", terms.roll().future());
        limits(outcome);
        illustrative();
    }

    private String bullet(AgreementAccount account, LocalDate asOf) {
        Agreement agreement = account.agreement();
        String known = terms.label(
                "brief.agreement",
                agreement.signedOn(),
                agreement.from(),
                agreement.to(),
                state(account.state()),
                account.nextReview(asOf));
        String mark = terms.roll().isSingle()
                ? ""
                : terms.label("brief.marked", terms.roll().numbers().get(account.id()));
        return "- " + mark + (mark.isEmpty() ? "" : " ") + terms.title(account) + " " + known;
    }

    private String state(AgreementState state) {
        if (state.inForce()) {
            return terms.label("brief.inForce", state.daysLeft());
        }
        return terms.label(state.renewed() ? "brief.renewed" : "brief.ended", state.daysSinceEnd());
    }

    private void leftOut(String key, List<AgreementAccount> accounts) {
        if (!accounts.isEmpty()) {
            List<String> titles = accounts.stream().map(terms::title).toList();
            paper.write(
                    Style.BODY,
                    terms.label(key, accounts.size()) + " " + terms.some(titles, Roll.NAMED, Terms.Kind.AGREEMENT)
                            + ".");
        }
    }

    private void limits(Outcome outcome) {
        List<String> limits = new ArrayList<>();
        if (outcome.beforeConference() != null) {
            limits.add(terms.label("brief.limit.conference", outcome.beforeConference()));
        }
        if (!outcome.agreements().isEmpty()) {
            limits.add(
                    terms.label("brief.limit.agreements", outcome.agreements().size()));
        }
        if (!outcome.units().isEmpty()) {
            List<String> units =
                    outcome.units().stream().map(terms.wording()::unitName).toList();
            limits.add(terms.label("brief.limit.units") + " " + terms.some(units, Roll.NAMED, Terms.Kind.UNIT));
        }
        if (!limits.isEmpty()) {
            paper.write(Style.BODY, terms.label("brief.limits") + " " + String.join("; ", limits) + ".");
        }
    }

    /** A register that was made up to try the program must not be taken for what is so. */
    private void illustrative() {
        List<String> made = terms.roll().covered().stream()
                .filter(account -> account.agreement().illustrative())
                .map(AgreementAccount::id)
                .toList();
        if (!made.isEmpty()) {
            paper.write(Style.REMARK, terms.label("brief.illustrative", terms.marks(made)));
        }
    }
}
