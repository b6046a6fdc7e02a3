package vn.camket.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.camket.fact.ActionGroup;
import vn.camket.fact.ActionResult;
import vn.camket.fact.ActionState;
import vn.camket.fact.AgreementAccount;
import vn.camket.fact.AgreementState;
import vn.camket.fact.CommitmentFigure;
import vn.camket.fact.CommitmentState;
import vn.camket.fact.FieldState;
import vn.camket.fact.OwedReports;
import vn.camket.fact.Provenance;
import vn.camket.fact.ReceivedReport;
import vn.camket.fact.ReportedAction;
import vn.camket.fact.Review;
import vn.camket.fact.TableGap;

/** Draws up the account of an agreement from what was derived for its rules, and from what rules do not ask for. */
final class Accounts {
    private static final int DAYS_AHEAD = 366;

    /** More results of one field than these nobody reads; whoever wants all opens the reports. */
    private static final int RESULTS = 20;

    private final World world;
    private final ActionRows rows;

    Accounts(World world, ActionRows rows) {
        this.world = world;
        this.rows = rows;
    }

    AgreementAccount of(List<Object> facts) {
        AgreementState state = all(facts, AgreementState.class).get(0);
        List<ActionState> actions = all(facts, ActionState.class);
        return new AgreementAccount(
                world.agreement(),
                state,
                world.agreement().parties().stream()
                        .map(party -> world.holder(party.unit()))
                        .toList(),
                all(facts, Review.class),
                Schedule.of(world, world.date().plusDays(DAYS_AHEAD)),
                all(facts, OwedReports.class),
                all(facts, ReceivedReport.class),
                actions,
                state.isInForceOrEnded() ? ActionGroup.of(world.agreement().id(), actions) : List.of(),
                results(actions),
                all(facts, CommitmentState.class),
                figures(),
                all(facts, FieldState.class),
                gaps());
    }

    private static <T> List<T> all(List<Object> facts, Class<T> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private List<ActionResult> results(List<ActionState> actions) {
        Map<String, List<ActionResult>> byField = actions.stream()
                .flatMap(action -> result(action).stream())
                .collect(Collectors.groupingBy(
                        result -> Optional.ofNullable(result.field()).orElse("")));
        List<ActionResult> results = new ArrayList<>();
        Stream.concat(world.agreement().fields().stream().map(field -> field.id()), Stream.of(""))
                .map(field -> byField.getOrDefault(field, List.of()))
                .forEach(list -> results.addAll(list.subList(0, Math.min(RESULTS, list.size()))));
        return results;
    }

    private Optional<ActionResult> result(ActionState action) {
        return rows.stateRow(action.id(), action.registeredLead())
                .filter(entry -> entry.row().result().isGiven())
                .map(entry -> result(action, entry));
    }

    private static ActionResult result(ActionState action, ActionRows.Entry entry) {
        ReportedAction row = entry.row();
        return new ActionResult(
                action.id(),
                action.title(),
                action.field(),
                entry.report().quarter(),
                entry.report().unit(),
                row.result().value(),
                Provenance.cell(entry.report().workbook(), row.result().cell()));
    }

    private List<TableGap> gaps() {
        return world.reports().standing().stream()
                .flatMap(report -> report.tables().stream()
                        .map(table ->
                                new TableGap(report.workbook(), table.header(), table.lastColumn(), table.absent())))
                .distinct()
                .toList();
    }

    private List<CommitmentFigure> figures() {
        return CommitmentRows.of(world).stream()
                .flatMap(commitment ->
                        commitment.commitment().by().stream().flatMap(unit -> figure(commitment, unit).stream()))
                .toList();
    }

    private static Optional<CommitmentFigure> figure(CommitmentRows rows, String unit) {
        return rows.latest(entry -> entry.hasValue() && entry.owing().contains(unit))
                .map(entry -> new CommitmentFigure(
                        rows.commitment().id(),
                        unit,
                        entry.quarter(),
                        entry.value(),
                        entry.place(entry.row().actual())));
    }
}
