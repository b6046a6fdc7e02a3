package vn.camket.obligation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.camket.fact.Agreement;
import vn.camket.fact.AgreementState;
import vn.camket.fact.ChildAgreements;
import vn.camket.fact.DocumentRole;

/** Works out how an agreement itself stands. */
final class AgreementStates {
    private AgreementStates() {}

    static AgreementState of(World world) {
        Agreement agreement = world.agreement();
        LocalDate date = world.date();
        LocalDate to = agreement.to();
        boolean begun = !agreement.from().isAfter(date);
        boolean past = to != null && to.isBefore(date);
        boolean closed = !world.documents(DocumentRole.CLOSURE).isEmpty() || isArchived(world);
        return new AgreementState(
                agreement.id(),
                agreement.title(),
                agreement.level(),
                agreement.signedOn(),
                agreement.from(),
                to,
                agreement.annual(),
                agreement.annualPlan(),
                begun && !past && !closed,
                begun && past && !closed,
                closed,
                agreement.signedOn() == null ? null : days(agreement.signedOn(), date),
                days(start(agreement), date),
                to == null ? null : days(to, date),
                to == null ? null : days(date, to),
                isRenewed(world),
                agreement.reviews().finalReview(),
                agreement.sources());
    }

    /** What became of the child agreements that the parties announced; empty when they announced none. */
    static Optional<ChildAgreements> children(World world) {
        Agreement agreement = world.agreement();
        long registered = world.register().agreements().values().stream()
                .filter(other -> agreement.id().equals(other.parent()))
                .count();
        return Optional.ofNullable(agreement.announcedChildren())
                .map(announced -> new ChildAgreements(announced, (int) registered, agreement.sources()));
    }

    /** The day of signing, else the first day. */
    static LocalDate start(Agreement agreement) {
        return agreement.signedOn() != null ? agreement.signedOn() : agreement.from();
    }

    /** The day in the middle of the period, rounded down; null when it is open-ended. */
    static LocalDate midpoint(Agreement agreement) {
        LocalDate to = agreement.to();
        return to == null ? null : agreement.from().plusDays(days(agreement.from(), to) / 2);
    }

    static int days(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
    }

    private static boolean isArchived(World world) {
        LocalDate to = world.agreement().to();
        return to != null && to.plusYears(world.count("archive.years")).isBefore(world.date());
    }

    private static boolean isRenewed(World world) {
        boolean renewing = world.register().agreements().values().stream()
                .filter(other -> world.agreement().id().equals(other.renews()))
                .map(AgreementStates::start)
                .anyMatch(signed -> !signed.isAfter(world.date()));
        return renewing
                || !world.documents(DocumentRole.CLOSURE).isEmpty()
                || !world.documents(DocumentRole.RENEWAL).isEmpty();
    }
}
