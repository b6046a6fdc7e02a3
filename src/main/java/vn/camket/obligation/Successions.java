package vn.camket.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.camket.fact.Agreement;
import vn.camket.fact.SuccessionState;
import vn.camket.fact.Unit;

/** Works out what mergers did to the parties before the agreement's end (spec 6, "Succession after the end"). */
final class Successions {
    private Successions() {}

    static SuccessionState of(World world) {
        Agreement agreement = world.agreement();
        LocalDate to = agreement.to();
        LocalDate at = to != null && to.isBefore(world.date()) ? to : world.date();
        List<Parties.Holder> holders = agreement.parties().stream()
                .map(party -> world.parties().holder(party, at))
                .distinct()
                .toList();
        LocalDate last = agreement.parties().stream()
                .flatMap(party -> Stream.of(party.unit(), party.department()))
                .filter(Objects::nonNull)
                .map(world.register().units()::get)
                .filter(unit -> unit.isDissolvedAt(world.date()))
                .map(Unit::validTo)
                .filter(validTo -> to == null || validTo.isBefore(to))
                .max(LocalDate::compareTo)
                .orElse(null);
        return new SuccessionState(
                agreement.parties().size(),
                holders.size(),
                holders.get(0).unit(),
                last == null ? null : last.plusDays(1),
                last,
                last == null ? null : AgreementStates.days(last, world.date()),
                agreement.sources());
    }
}
