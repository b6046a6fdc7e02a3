package vn.camket.output.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.camket.fact.ActionGroup;
import vn.camket.fact.AgreementAccount;
import vn.camket.fact.Review;
import vn.camket.finding.Outcome;
import vn.camket.finding.Outcome.Gone;
import vn.camket.finding.Outcome.Resolved;
import vn.camket.finding.Outcome.Standing;
import vn.camket.finding.Past;
import vn.camket.finding.Rule;
import vn.camket.finding.Severity;
import vn.camket.output.content.Tally;
import vn.camket.output.paper.Paper;
import vn.camket.output.paper.Style;
import vn.camket.text.Wording;

/** Writes what has changed since the last check, and since the last review of each agreement. */
record Changes(Paper paper, Terms terms) {
    private static final int TITLES = 8;

    void write(Outcome outcome, Digest digest) {
        boolean reviewed = terms.roll().covered().stream().anyMatch(account -> account.lastReview() != null);
        paper.write(Style.HEADING, terms.label(reviewed ? "brief.changes" : "brief.changesOfChecks"));
        sinceReviews(outcome, digest);
        sinceCheck(outcome, digest.tally());
    }

    private void sinceReviews(Outcome outcome, Digest digest) {
        List<AgreementAccount> reviewed = new ArrayList<>();
        List<String> never = new ArrayList<>();
        for (AgreementAccount account : terms.roll().covered()) {
            if (account.lastReview() == null) {
                never.add(account.id());
            } else {
                reviewed.add(account);
            }
        }
        List<AgreementAccount> compared = reviewed.stream()
                .filter(account -> isCompared(account, outcome, digest))
                .toList();
        for (AgreementAccount account : Terms.detailed(compared)) {
            paper.write(Style.BODY, "- " + sinceReview(account, digest));
        }
        paper.remark(terms.beyond(compared));
        reviewed.removeAll(compared);
        if (!reviewed.isEmpty()) {
            paper.write(Style.BODY, tooEarly(reviewed));
        }
        if (!never.isEmpty()) {
            paper.write(Style.BODY, terms.label("brief.neverReviewed", terms.marks(never)));
        }
    }

    /** Reviews held before the first check, of which nobody can say what came up after them. */
    private String tooEarly(List<AgreementAccount> reviewed) {
        List<String> reviews = reviewed.stream()
                .map(account -> terms.label(
                        "brief.reviewOf",
                        terms.marks(List.of(account.id())),
                        account.lastReview().heldOn()))
                .toList();
        return terms.label("brief.tooEarly.head") + " " + terms.some(reviews, Roll.DETAILED, Terms.Kind.AGREEMENT) + " "
                + terms.label("brief.tooEarly");
    }

    private String sinceReview(AgreementAccount account, Digest digest) {
        Review review = account.lastReview();
        int since = digest.sinceReview().getOrDefault(account.id(), 0);
        int all = digest.of(account.id());
        return terms.label(
                "brief.sinceReview",
                Wording.capitalised(terms.marks(List.of(account.id()))),
                review.kind(),
                review.heldOn(),
                orNull(since),
                orNull(all - since));
    }

    private static Integer orNull(int count) {
        return count == 0 ? null : count;
    }

    /** Whether anything was checked by the day of the review; what is older is known from later checks only. */
    private static boolean isCompared(AgreementAccount account, Outcome outcome, Digest digest) {
        LocalDate review = account.lastReview().heldOn();
        LocalDate earliest = digest.earliest().get(account.id());
        return earliest != null && !earliest.isAfter(review)
                || outcome.past().stream().anyMatch(past -> !past.asOf().isAfter(review));
    }

    private void sinceCheck(Outcome outcome, Tally tally) {
        if (outcome.former() == null) {
            paper.write(Style.BODY, terms.label("brief.noFormer"));
            return;
        }
        paper.write(
                Style.BODY,
                terms.label(
                        "brief.sinceCheck",
                        outcome.former(),
                        tally.of(Standing.NEW),
                        tally.of(Standing.PERSISTING),
                        outcome.resolved().size()));
        gone(outcome);
        past(outcome, tally);
    }

    private void gone(Outcome outcome) {
        Map<Gone, Integer> reasons = new EnumMap<>(Gone.class);
        Map<String, Integer> fixed = new HashMap<>();
        for (Resolved resolved : outcome.resolved()) {
            if (resolved.reason() != null) {
                reasons.merge(resolved.reason(), 1, Integer::sum);
            }
            if (resolved.reason() == Gone.FIXED) {
                fixed.merge(title(resolved.rule(), outcome.rules()), 1, Integer::sum);
            }
        }
        List<String> told = reasons.entrySet().stream()
                .map(reason -> terms.label("brief.gone." + reason.getKey(), reason.getValue()))
                .toList();
        if (!told.isEmpty()) {
            paper.write(Style.BODY, terms.label("brief.gone", told));
        }
        if (!fixed.isEmpty()) {
            List<String> titles = Digest.most(fixed).stream()
                    .map(entry -> terms.label("brief.counted", entry.getKey(), entry.getValue()))
                    .toList();
            paper.write(
                    Style.BODY, terms.label("brief.fixed") + " " + terms.some(titles, TITLES, Terms.Kind.POINT) + ".");
        }
    }

    private String title(String id, List<Rule> rules) {
        return rules.stream()
                .filter(rule -> rule.id().equals(id))
                .map(terms.wording()::title)
                .findFirst()
                .orElseGet(() -> terms.wording().family(id.substring(0, id.indexOf('/'))));
    }

    /** How the counts and the rate of the last run stand to those of now. */
    private void past(Outcome outcome, Tally tally) {
        for (Past past : outcome.past()) {
            if (past.asOf().equals(outcome.former())) {
                int critical = past.findings().getOrDefault(Severity.CRITICAL, 0);
                BigDecimal rate = Tally.rate(ActionGroup.sum(outcome.actions()));
                paper.write(
                        Style.BODY,
                        terms.label("brief.trend", tally.of(Severity.CRITICAL), critical, rate, past.rate()));
            }
        }
    }
}
