package vn.camket.output.brief;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.camket.fact.Action;
import vn.camket.fact.ActionState;
import vn.camket.fact.Agreement.Reviews.Held;
import vn.camket.fact.AgreementAccount;
import vn.camket.fact.Amendment;
import vn.camket.output.paper.Grid;
import vn.camket.output.paper.Paper;
import vn.camket.output.paper.Style;
import vn.camket.text.Wording;

/** Writes how the conclusions of each agreement's latest review were carried out. */
record Conclusions(Paper paper, Terms terms, LocalDate asOf) {
    private static final int ROWS = 40;
    private static final int FEWEST = 3;

    void write() {
        List<AgreementAccount> with = terms.roll().covered().stream()
                .filter(account -> latest(account) != null)
                .toList();
        LocalDate only = with.size() == 1 ? latest(with.get(0)).on() : null;
        paper.write(Style.HEADING, terms.label("brief.conclusions", only));
        List<AgreementAccount> detailed = Terms.detailed(with);
        int rows = Math.max(FEWEST, ROWS / Math.max(1, detailed.size()));
        detailed.forEach(account -> write(account, latest(account), rows));
        paper.remark(terms.beyond(with));
        List<String> without = terms.roll().covered().stream()
                .filter(account -> latest(account) == null)
                .map(AgreementAccount::id)
                .toList();
        if (!without.isEmpty()) {
            paper.write(Style.BODY, terms.label("brief.noConclusions", terms.marks(without)));
        }
        if (terms.roll().covered().isEmpty()) {
            paper.write(Style.BODY, terms.label("brief.noAgreements"));
        }
    }

    /** The latest review whose conclusions are registered, null when there is none. */
    private Held latest(AgreementAccount account) {
        return account.agreement().reviews().held().stream()
                .filter(held -> !held.on().isAfter(asOf) && !held.conclusions().isEmpty())
                .max(Comparator.comparing(Held::on))
                .orElse(null);
    }

    private void write(AgreementAccount account, Held held, int rows) {
        Map<String, ActionState> states = account.actions().stream()
                .collect(Collectors.toMap(ActionState::id, Function.identity(), (one, other) -> one));
        paper.write(
                Style.INTRODUCTION,
                terms.label(
                        "brief.held",
                        held.kind(),
                        held.on(),
                        held.document(),
                        terms.roll().isSingle() ? null : terms.marks(List.of(account.id())),
                        held.conclusions().size(),
                        counts(held, states)));
        Grid grid = paper.grid(List.of(
                new Grid.Column(terms.label("brief.head.number"), 650, true),
                new Grid.Column(terms.label("brief.head.conclusion"), 3705, false),
                new Grid.Column(terms.label("brief.head.lead"), 1700, false),
                new Grid.Column(terms.label("brief.head.due"), 1300, true),
                new Grid.Column(terms.label("brief.head.state"), 2000, false)));
        int number = 0;
        for (Action conclusion : held.conclusions().stream().limit(rows).toList()) {
            grid.row(row(++number, conclusion, states.get(conclusion.id())));
        }
        if (held.conclusions().size() > rows) {
            paper.write(
                    Style.BODY,
                    terms.label("brief.moreConclusions", held.conclusions().size() - rows));
        }
    }

    /** How many are done, not done and never reported, and how many of each are late. */
    private String counts(Held held, Map<String, ActionState> states) {
        Map<String, List<ActionState>> kinds = held.conclusions().stream()
                .map(conclusion -> states.get(conclusion.id()))
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(
                        state -> state.done() ? "done" : state.reported() ? "open" : "unreported"));
        return Stream.of("done", "open", "unreported")
                .filter(kinds::containsKey)
                .map(kind -> count(kind, kinds.get(kind)))
                .collect(Collectors.joining(", "));
    }

    private String count(String kind, List<ActionState> states) {
        long late = states.stream()
                .filter(state -> state.done() ? state.isCompletedLate() : late(state) != null)
                .count();
        return terms.label("brief.held." + kind, states.size(), late == 0 ? null : late);
    }

    private static Integer late(ActionState state) {
        return !state.regular() && state.daysLate() > 0 ? state.daysLate() : null;
    }

    private List<String> row(int number, Action conclusion, ActionState state) {
        Wording wording = terms.wording();
        LocalDate due = state == null || state.due() == null ? conclusion.due() : state.due();
        return List.of(
                wording.value(number),
                wording.value(conclusion.title()),
                conclusion.lead() == null
                        ? terms.label("brief.noLead")
                        : Wording.capitalised(wording.unitName(conclusion.lead())),
                due(conclusion, due),
                state == null ? terms.label("brief.unreported") : state(state));
    }

    /** With the one before its last change, where there was one. */
    private String due(Action conclusion, LocalDate due) {
        if (conclusion.regular()) {
            return terms.label("brief.regular");
        }
        String former = conclusion.amended().stream()
                .map(Amendment::was)
                .reduce((earlier, later) -> later)
                .orElse(null);
        String day = due == null ? "–" : terms.wording().value(due);
        return former == null ? day : terms.label("register.changed", day, LocalDate.parse(former));
    }

    private String state(ActionState state) {
        if (state.done()) {
            return terms.label(state.isCompletedLate() ? "brief.doneLate" : "brief.done", state.completedOn());
        }
        Integer late = late(state);
        return state.reported()
                ? terms.label("brief.open", state.statusText(), state.progress(), late)
                : terms.label("brief.unreported", late);
    }
}
