package vn.camket.obligation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.camket.fact.Agreement;
import vn.camket.fact.NextPhase;
import vn.camket.fact.Unit;
import vn.camket.fact.Units;

/** Puts successors in the place of dissolved parties; those that have one successor become one party. */
final class Heirs {
    private final World world;
    private final Units units;
    private final LocalDate from;
    private final Map<Parties.Holder, List<Agreement.Party>> formerBy;

    /** @param from the day by which units bear their duties */
    Heirs(World world, LocalDate from) {
        this.world = world;
        this.units = world.register().units();
        this.from = from;
        this.formerBy = world.agreement().parties().stream()
                .collect(Collectors.groupingBy(
                        party -> world.parties().holder(party, from), LinkedHashMap::new, Collectors.toList()));
    }

    /** In the order of the former parties. */
    List<Agreement.Party> parties() {
        return formerBy.entrySet().stream()
                .map(shared -> party(shared.getKey(), shared.getValue()))
                .toList();
    }

    String of(String unit) {
        return unit == null ? null : units.holder(unit, from);
    }

    List<String> of(List<String> owing) {
        return owing.stream().map(this::of).distinct().toList();
    }

    /** Those whose unit, department or focal point is another now. */
    List<NextPhase.Heir> changed() {
        return formerBy.entrySet().stream()
                .flatMap(shared -> shared.getValue().stream()
                        .map(former -> new NextPhase.Heir(former, party(shared.getKey(), shared.getValue()))))
                .filter(heir -> !isSame(heir.former(), heir.party()))
                .toList();
    }

    private static boolean isSame(Agreement.Party former, Agreement.Party now) {
        return former.unit().equals(now.unit())
                && Objects.equals(former.department(), now.department())
                && (former.focal() == null || former.focal().equals(now.focal()));
    }

    private Agreement.Party party(Parties.Holder holder, List<Agreement.Party> former) {
        Agreement.Party same = former.stream()
                .filter(party ->
                        party.unit().equals(holder.unit()) && Objects.equals(party.department(), holder.department()))
                .findFirst()
                .orElse(null);
        Agreement.Party told = same != null && same.focal() != null
                ? same
                : former.stream()
                        .filter(party -> party.focal() != null)
                        .findFirst()
                        .orElse(former.get(0));
        String focal = of(told.focal());
        return new Agreement.Party(
                holder.unit(),
                holder.department(),
                same != null && keepsItsName(same.unit()) ? same.as() : null,
                focal,
                Objects.equals(focal, told.focal()) ? told.focalSince() : null,
                List.of());
    }

    /** A name as signed is not carried over a change of the name itself, as Thừa Thiên Huế had in 2025. */
    private boolean keepsItsName(String id) {
        Unit unit = units.get(id);
        LocalDate signed = AgreementStates.start(world.agreement());
        return Objects.equals(unit.fullNameAt(signed), unit.fullNameAt(from));
    }
}
