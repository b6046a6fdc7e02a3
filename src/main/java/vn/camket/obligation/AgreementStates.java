package vn.camket.obligation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.camket.fact.Agreement;
import vn.camket.fact.AgreementState;
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
        boolean closed = hasDocument(world, DocumentRole.CLOSURE) || isArchived(world);
        LocalDate start = agreement.signedOn() != null ? agreement.signedOn() : agreement.from();
        return new AgreementState(
                agreement.id(),
                agreement.title(),
                agreement.level(),
                agreement.signedOn(),
                agreement.from(),
                to,
                agreement.annual(),
                begun && !past && !closed,
                begun && past && !closed,
                closed,
                agreement.signedOn() == null ? null : days(agreement.signedOn(), date),
                days(start, date),
                to == null ? null : days(to, date),
                to == null ? null : days(date, to),
                isRenewed(world),
                agreement.reviews().finalReview(),
                agreement.sources());
    }

    /** The day in the middle of the period, rounded down; null when it is open-ended. */
    static LocalDate midpoint(Agreement agreement) {
        LocalDate to = agreement.to();
        return to == null ? null : agreement.from().plusDays(days(agreement.from(), to) / 2);
    }

    static int days(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
    }

    private static boolean hasDocument(World world, DocumentRole role) {
        return world.agreement().documents().stream()
                .anyMatch(document -> document.role() == role && !document.on().isAfter(world.date()));
    }

    private static boolean isArchived(World world) {
        BigDecimal years = world.register().parameters().get("archive.years");
        LocalDate to = world.agreement().to();
        return to != null && to.plusYears(years.intValueExact()).isBefore(world.date());
    }

    private static boolean isRenewed(World world) {
        boolean renewing = world.register().agreements().values().stream()
                .filter(other -> world.agreement().id().equals(other.renews()))
                .map(other -> other.signedOn() != null ? other.signedOn() : other.from())
                .anyMatch(signed -> !signed.isAfter(world.date()));
        return renewing || hasDocument(world, DocumentRole.CLOSURE) || hasDocument(world, DocumentRole.RENEWAL);
    }
}
