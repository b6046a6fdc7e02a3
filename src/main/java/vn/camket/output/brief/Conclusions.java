package vn.camket.output.brief;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.camket.fact.Action;
import vn.camket.fact.ActionState;
import vn.camket.fact.Agreement.Reviews.Held;
import vn.camket.fact.AgreementAccount;
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
        paper.write(
                Style.INTRODUCTION,
                terms.label(
                        "brief.held",
                        held.kind(),
                        held.on(),
                        held.document(),
                        terms.roll().isSingle() ? null : terms.marks(List.of(account.id())),
                        held.conclusions().size()));
        Map<String, ActionState> states = account.actions().stream()
                .collect(Collectors.toMap(ActionState::id, Function.identity(), (one, other) -> one));
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

    private List<String> row(int number, Action conclusion, ActionState state) {
        Wording wording = terms.wording();
        LocalDate due = state == null || state.due() == null ? conclusion.due() : state.due();
        return List.of(
                wording.value(number),
                wording.value(conclusion.title()),
                conclusion.lead() == null
                        ? terms.label("brief.noLead")
                        : Wording.capitalised(wording.unitName(conclusion.lead())),
                conclusion.regular() ? terms.label("brief.regular") : due == null ? "–" : wording.value(due),
                state == null ? terms.label("brief.unreported") : state(state));
    }

    private String state(ActionState state) {
        if (state.done()) {
            return terms.label(state.isCompletedLate() ? "brief.doneLate" : "brief.done", state.completedOn());
        }
        Integer late = !state.regular() && state.daysLate() > 0 ? state.daysLate() : null;
        return state.reported()
                ? terms.label("brief.open", state.statusText(), state.progress(), late)
                : terms.label("brief.unreported", late);
    }
}
