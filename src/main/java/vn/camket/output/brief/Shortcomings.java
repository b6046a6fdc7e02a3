package vn.camket.output.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.camket.fact.ActionClasses;
import vn.camket.fact.ActionGroup;
import vn.camket.fact.AgreementAccount;
import vn.camket.fact.OwedReports;
import vn.camket.finding.Outcome;
import vn.camket.finding.Outcome.Standing;
import vn.camket.finding.Rule;
import vn.camket.finding.Severity;
import vn.camket.output.content.Tally;
import vn.camket.output.paper.Grid;
import vn.camket.output.paper.Paper;
import vn.camket.output.paper.Style;

/** Writes "Tồn tại, hạn chế": counts by family, reports owed, the official rate, and the worst ten. */
record Shortcomings(Paper paper, Terms terms) {
    private static final List<Severity> HIGHEST_FIRST =
            List.of(Severity.CRITICAL, Severity.ERROR, Severity.WARNING, Severity.INFO);
    private static final int UNITS = 10;

    void write(Outcome outcome, Digest digest) {
        paper.write(Style.HEADING, terms.label("brief.shortcomings"));
        paper.write(Style.SUBHEADING, terms.label("brief.numbered", 1, terms.label("brief.overview")));
        overview(outcome, digest);
        owed();
        paper.write(Style.SUBHEADING, terms.label("brief.numbered", 2, terms.label("brief.rate")));
        rate(outcome, digest);
        if (!digest.worst().isEmpty()) {
            String heading = terms.label("brief.worst", digest.worst().size());
            paper.write(Style.SUBHEADING, terms.label("brief.numbered", 3, heading));
            new WorstTable(paper, terms).write(digest);
        }
    }

    private void overview(Outcome outcome, Digest digest) {
        Tally tally = digest.tally();
        if (tally.findings() == 0) {
            paper.write(Style.BODY, terms.label("brief.nothing", outcome.rules().size()));
        } else {
            paper.write(Style.BODY, terms.label("brief.counts", tally.findings(), bySeverity(tally)));
            for (String family : tally.families().keySet()) {
                if (tally.of(family) > 0) {
                    String counts = terms.label("brief.family", tally.of(family));
                    paper.write(
                            Style.BODY,
                            "- " + terms.wording().family(family),
                            counts + " " + rules(outcome, tally, family) + ".");
                }
            }
        }
        if (digest.folded() > 0) {
            paper.write(Style.BODY, terms.label("brief.consequences", digest.folded()));
        }
        if (tally.of(Standing.WAIVED) > 0) {
            paper.write(Style.BODY, terms.label("brief.waived", tally.of(Standing.WAIVED)));
        }
    }

    private List<String> bySeverity(Tally tally) {
        return HIGHEST_FIRST.stream()
                .filter(severity -> tally.of(severity) > 0)
                .map(severity -> terms.label("brief.severity." + severity, tally.of(severity)))
                .toList();
    }

    private String rules(Outcome outcome, Tally tally, String family) {
        Map<String, Integer> fired = new HashMap<>();
        Map<String, Rule> byId = new HashMap<>();
        for (Rule rule : outcome.rules()) {
            byId.put(rule.id(), rule);
            if (rule.family().equals(family) && !rule.trial() && tally.fired().containsKey(rule.id())) {
                fired.put(rule.id(), tally.fired().get(rule.id()));
            }
        }
        List<String> told = Digest.most(fired).stream()
                .map(entry -> terms.label(
                        "brief.counted",
                        terms.inside(terms.wording().title(byId.get(entry.getKey()))),
                        entry.getValue()))
                .toList();
        return terms.some(told, Roll.NAMED, Terms.Kind.POINT);
    }

    private void owed() {
        Map<String, Integer> units = new HashMap<>();
        for (AgreementAccount account : terms.roll().covered()) {
            for (OwedReports owed : account.owed()) {
                if (owed.count() > 0) {
                    units.merge(owed.owing(), owed.count(), Integer::sum);
                }
            }
        }
        if (!units.isEmpty()) {
            int all = units.values().stream().mapToInt(Integer::intValue).sum();
            List<String> told = Digest.most(units).stream()
                    .map(entry ->
                            terms.label("brief.owedBy", terms.wording().unitName(entry.getKey()), entry.getValue()))
                    .toList();
            paper.write(
                    Style.BODY,
                    terms.label("brief.owed", all, units.size()) + " " + terms.some(told, UNITS, Terms.Kind.UNIT)
                            + ".");
        }
    }

    private void rate(Outcome outcome, Digest digest) {
        ActionClasses all = ActionGroup.sum(outcome.actions());
        if (all.all() == 0) {
            paper.write(Style.BODY, terms.label("brief.noActions"));
            return;
        }
        paper.write(
                Style.BODY,
                terms.label(
                        "brief.actions",
                        all.all(),
                        all.done(),
                        all.doneOnTime(),
                        all.doneLate(),
                        all.openInTime() + all.openOverdue(),
                        all.openInTime(),
                        all.openOverdue()));
        paper.write(
                terms.roll().isSingle() ? Style.BODY : Style.INTRODUCTION,
                terms.label("brief.rateOfAll", Tally.rate(all)));
        if (!terms.roll().isSingle()) {
            byAgreement(all, digest);
        }
    }

    private void byAgreement(ActionClasses all, Digest digest) {
        List<Integer> widths = List.of(3235, 1020, 1020, 1020, 1020, 1020, 1020);
        List<String> keys =
                List.of("agreement", "doneOnTime", "doneLate", "openInTime", "openOverdue", "rate", "points");
        List<Grid.Column> columns = new ArrayList<>();
        for (int at = 0; at < keys.size(); at++) {
            columns.add(new Grid.Column(terms.label("brief.head." + keys.get(at)), widths.get(at), at > 0));
        }
        Grid grid = paper.grid(columns);
        for (AgreementAccount account : terms.roll().named()) {
            grid.row(cells(
                    terms.label("brief.numbered", terms.roll().numbers().get(account.id()), terms.title(account)),
                    ActionGroup.sum(account.groups()),
                    digest.of(account.id())));
        }
        List<AgreementAccount> rest = terms.roll()
                .covered()
                .subList(terms.roll().named().size(), terms.roll().covered().size());
        if (!rest.isEmpty()) {
            grid.row(cells(
                    terms.label("brief.others", rest.size()),
                    ActionGroup.sum(rest.stream()
                            .flatMap(account -> account.groups().stream())
                            .toList()),
                    rest.stream().mapToInt(account -> digest.of(account.id())).sum()));
        }
        int points = terms.roll().covered().stream()
                .mapToInt(account -> digest.of(account.id()))
                .sum();
        int elsewhere = digest.tally().findings() - points;
        if (elsewhere > 0) {
            grid.row(List.of(
                    terms.label("brief.elsewhere"),
                    "",
                    "",
                    "",
                    "",
                    "",
                    terms.wording().value(elsewhere)));
        }
        grid.total(cells(terms.label("brief.sum"), all, points + elsewhere));
    }

    private List<String> cells(String name, ActionClasses classes, int points) {
        BigDecimal rate = Tally.rate(classes);
        return Stream.of(
                        name,
                        classes.doneOnTime(),
                        classes.doneLate(),
                        classes.openInTime(),
                        classes.openOverdue(),
                        rate == null ? "–" : terms.label("brief.percent", rate),
                        points)
                .map(terms.wording()::value)
                .map(Objects::toString)
                .toList();
    }
}
