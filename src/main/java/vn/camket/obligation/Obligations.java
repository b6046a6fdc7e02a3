package vn.camket.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.camket.fact.ActionState;
import vn.camket.fact.Agreement;
import vn.camket.fact.AgreementAccount;
import vn.camket.fact.AgreementState;
import vn.camket.fact.AsOf;
import vn.camket.fact.AwaitedReport;
import vn.camket.fact.Deadline;
import vn.camket.fact.Form;
import vn.camket.fact.MergedReport;
import vn.camket.fact.NextPhase;
import vn.camket.fact.ProposedReview;
import vn.camket.fact.Quarter;
import vn.camket.fact.QuarterReport;
import vn.camket.fact.Register;
import vn.camket.fact.Report;
import vn.camket.fact.Review;
import vn.camket.fact.SuccessionCase;

/** Works out everything that rules look at for one agreement on the as-of date. */
public final class Obligations {
    private final Register register;
    private final AsOf asOf;

    public Obligations(Register register, AsOf asOf) {
        this.register = register;
        this.asOf = asOf;
    }

    /**
     * Derives the facts of one agreement: a pure function of its arguments.
     *
     * @param reports all reports on the agreement, counting on the date or not, in any order
     */
    public Derived derive(Agreement agreement, List<Report> reports) {
        World world = World.of(agreement, register, reports, asOf);
        AgreementState state = AgreementStates.of(world);
        ActionRows rows = new ActionRows(world);
        List<ActionState> actions = new ActionStates(world, rows).all();
        List<Review> reviews = ReviewStates.held(world);
        ExpectedReports expected = new ExpectedReports(world);
        List<Object> facts = new ArrayList<>(common(agreement));
        facts.add(state);
        facts.addAll(actions);
        facts.addAll(DroppedActions.of(world, rows, actions));
        facts.addAll(PartyPlans.of(world));
        AgreementStates.children(world).ifPresent(facts::add);
        facts.add(ActionShares.of(world, actions));
        facts.addAll(CommitmentFacts.of(world));
        facts.addAll(FieldStates.of(world, actions));
        facts.addAll(reviews);
        facts.addAll(new ReviewDuties(world, reviews).all());
        world.documents().forEach(facts::add);
        facts.addAll(expected.owed());
        facts.addAll(expected.received());
        facts.addAll(ReportFacts.of(world));
        facts.addAll(SheetFaults.of(world));
        facts.addAll(new Successions(world).all());
        return new Derived(facts, new Accounts(world, rows).of(facts));
    }

    /** Of the same facts only those that name what could not be read or placed in the reports. */
    public List<Object> faults(Agreement agreement, List<Report> reports) {
        return ReportFacts.faults(World.of(agreement, register, reports, asOf));
    }

    /**
     * Lists the deadlines of one agreement, sorted.
     *
     * @param reports as for {@link #derive}
     * @param until last day to look ahead to
     */
    public List<Deadline> deadlines(Agreement agreement, List<Report> reports, LocalDate until) {
        return Schedule.of(World.of(agreement, register, reports, asOf), until);
    }

    /**
     * Draws up the forms for reports on a quarter, one a unit in party order.
     *
     * @param reports as for {@link #derive}
     * @return none for a quarter on which nobody reports
     */
    public List<Form> forms(Agreement agreement, List<Report> reports, Quarter quarter) {
        return Forms.of(World.of(agreement, register, reports, asOf), quarter);
    }

    /**
     * Puts reports of several departments together in the form of their unit.
     *
     * @param reports on the form's agreement, for its unit and quarter, in the order in which they are to stand
     */
    public MergedReport merged(Form form, List<Report> reports) {
        return MergedReports.of(World.of(form.agreement(), register, List.of(), asOf), form, reports);
    }

    /**
     * Lists the reports of closed quarters that are still to come.
     *
     * @param reports as for {@link #derive}
     */
    public List<AwaitedReport> awaited(Agreement agreement, List<Report> reports) {
        return AwaitedReports.of(World.of(agreement, register, reports, asOf));
    }

    /**
     * Tells what became of the reports of the last closed quarters, oldest quarter first.
     *
     * @param reports as for {@link #derive}
     * @param quarters how many to look back
     */
    public List<QuarterReport> lastQuarters(Agreement agreement, List<Report> reports, int quarters) {
        return QuarterReports.of(World.of(agreement, register, reports, asOf), quarters);
    }

    /** The first quarter whose report falls due on the as-of date or later; empty when none is owed any more. */
    public Optional<Quarter> next(Agreement agreement) {
        return ExpectedReports.next(World.of(agreement, register, List.of(), asOf));
    }

    /**
     * Draws up the agreement that follows on one.
     *
     * @param reports as for {@link #derive}
     * @param id of the next one
     * @param to null when that is open-ended
     */
    public NextPhase next(Agreement agreement, List<Report> reports, String id, LocalDate from, LocalDate to) {
        return NextPhases.of(World.of(agreement, register, reports, asOf), id, from, to);
    }

    /**
     * The reviews and conclusions up to the as-of date that reports tell and the register lacks, oldest first.
     *
     * @param reports as for {@link #derive}
     */
    public List<ProposedReview> proposals(Agreement agreement, List<Report> reports) {
        return ProposedReviews.of(World.of(agreement, register, reports, asOf));
    }

    /** What an agreement needs for each of its parties that was dissolved, in party order. */
    public List<SuccessionCase> successions(Agreement agreement, List<Report> reports) {
        return new SuccessionCases(World.of(agreement, register, reports, asOf)).all();
    }

    /** The facts that every session has, also one about workbooks of no known agreement (null). */
    public List<Object> common(Agreement agreement) {
        List<Object> facts = new ArrayList<>();
        facts.add(asOf);
        facts.addAll(register.parametersOf(agreement));
        return facts;
    }

    /**
     * What follows for one agreement.
     *
     * @param facts everything that its rules look at
     * @param account the same in the quantities that people report on
     */
    public record Derived(List<Object> facts, AgreementAccount account) {}
}
