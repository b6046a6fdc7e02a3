package vn.camket.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.camket.fact.Agreement;
import vn.camket.fact.DissolvedName;
import vn.camket.fact.Fact;
import vn.camket.fact.FocalPoint;
import vn.camket.fact.Quarter;
import vn.camket.fact.Report;
import vn.camket.fact.SharedHolder;
import vn.camket.fact.SuccessionState;
import vn.camket.fact.Unit;

/** Works out what mergers did to the parties before the agreement's end (spec 6, "Succession after the end"). */
final class Successions {
    private final World world;
    private final Agreement agreement;
    /** The as-of date, or the agreement's end when that was earlier. */
    private final LocalDate at;

    Successions(World world) {
        this.world = world;
        this.agreement = world.agreement();
        LocalDate to = agreement.to();
        this.at = to != null && to.isBefore(world.date()) ? to : world.date();
    }

    List<Fact> all() {
        List<Fact> facts = new ArrayList<>(List.of(state()));
        facts.addAll(shared());
        agreement.parties().stream()
                .filter(party -> party.focal() != null)
                .map(this::focalPoint)
                .forEach(facts::add);
        world.reports().all().stream()
                .flatMap(report -> dissolvedName(report).stream())
                .forEach(facts::add);
        return facts;
    }

    private SuccessionState state() {
        List<Parties.Holder> holders = holders(at);
        LocalDate last = units().filter(unit -> unit.isDissolvedAt(at))
                .map(Unit::validTo)
                .max(LocalDate::compareTo)
                .orElse(null);
        return new SuccessionState(
                agreement.parties().size(),
                holders.size(),
                holders.get(0).unit(),
                holders.size() > 1 ? null : mergedSince(holders.get(0)),
                last == null ? null : last.plusDays(1),
                last,
                last == null ? null : AgreementStates.days(last, world.date()),
                agreement.sources());
    }

    /** The units and departments that are parties. */
    private Stream<Unit> units() {
        return agreement.parties().stream()
                .flatMap(party -> Stream.of(party.unit(), party.department()))
                .filter(Objects::nonNull)
                .map(world.register().units()::get);
    }

    private List<Parties.Holder> holders(LocalDate date) {
        return agreement.parties().stream()
                .map(party -> world.parties().holder(party, date))
                .distinct()
                .toList();
    }

    /** The first day after a dissolution on which all parties had one holder, in the unit that holds them now. */
    private LocalDate mergedSince(Parties.Holder now) {
        return units().flatMap(this::dissolutions)
                .map(validTo -> validTo.plusDays(1))
                .sorted()
                .filter(day -> {
                    List<Parties.Holder> then = holders(day);
                    return then.size() == 1 && then.get(0).unit().equals(now.unit());
                })
                .findFirst()
                .orElse(null);
    }

    /** The last days of a unit and of its successors. */
    private Stream<LocalDate> dissolutions(Unit unit) {
        return Stream.iterate(
                        unit,
                        one -> one != null && one.isDissolvedAt(at),
                        one -> one.successor() == null
                                ? null
                                : world.register().units().get(one.successor()))
                .map(Unit::validTo);
    }

    private Collection<SharedHolder> shared() {
        Map<Parties.Holder, List<Agreement.Party>> sharing = agreement.parties().stream()
                .collect(Collectors.groupingBy(party -> world.parties().holder(party, at)));
        Map<String, List<Agreement.Party>> byUnit = new LinkedHashMap<>();
        for (Agreement.Party party : agreement.parties()) {
            Parties.Holder holder = world.parties().holder(party, at);
            if (sharing.get(holder).size() > 1) {
                byUnit.computeIfAbsent(holder.unit(), unit -> new ArrayList<>()).add(party);
            }
        }
        return byUnit.entrySet().stream()
                .map(shared -> shared(shared.getKey(), shared.getValue()))
                .toList();
    }

    private SharedHolder shared(String holder, List<Agreement.Party> parties) {
        return new SharedHolder(
                holder,
                world.holder(holder),
                parties.stream().map(Agreement.Party::unit).toList(),
                parties.size(),
                parties.stream().flatMap(party -> party.sources().stream()).toList());
    }

    private FocalPoint focalPoint(Agreement.Party party) {
        Unit focal = world.register().units().get(party.focal());
        LocalDate validTo = focal.isDissolvedAt(at) ? focal.validTo() : null;
        return new FocalPoint(
                party.unit(),
                world.holder(party.unit()),
                party.focal(),
                party.focalSince(),
                validTo,
                validTo == null ? null : AgreementStates.days(validTo, world.date()),
                party.sources());
    }

    /** None when neither its unit nor its department had been dissolved before its date and the agreement's end. */
    private List<DissolvedName> dissolvedName(Report report) {
        Quarter quarter = report.quarter();
        LocalDate date = report.countsFrom();
        return Stream.of(report.unit(), report.department())
                .filter(Objects::nonNull)
                .map(world.register().units()::get)
                .filter(unit -> unit.isDissolvedAt(date) && unit.isDissolvedAt(at))
                .min((one, other) -> one.validTo().compareTo(other.validTo()))
                .map(unit -> new DissolvedName(
                        report.unit(),
                        world.holder(report.unit()),
                        unit.department() ? unit.id() : null,
                        quarter,
                        unit.validTo(),
                        date,
                        AgreementStates.days(unit.validTo(), quarter.closes(world.scheme())),
                        report.sources()))
                .stream()
                .toList();
    }
}
