package vn.camket.fact;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds units by id or by any spelling of their names, and says who holds a unit's duties on a date. */
public final class Units {
    /** Words dropped from the front of a unit's name, as whole words, in any number and order (spec 6). */
    private static final List<String> TITLES =
            List.of("uy ban nhan dan", "ubnd", "tinh uy", "thanh uy", "tinh", "thanh pho", "tp");

    private final Map<String, Unit> byId = new LinkedHashMap<>();
    private final Map<String, String> byName = new LinkedHashMap<>();

    public Units(List<Unit> units) {
        for (Unit unit : units) {
            byId.put(unit.id(), unit);
        }
        for (Unit unit : units) {
            learn(unit.name(), unit);
            learn(unit.fullName(), unit);
            unit.aliases().forEach(alias -> learn(alias, unit));
            unit.formerNames().forEach(former -> learn(former.fullName(), unit));
            byName.putIfAbsent(Folding.fold(unit.id()), unit.id());
        }
    }

    private void learn(String name, Unit unit) {
        if (name != null) {
            byName.putIfAbsent(Folding.fold(name), unit.id());
            byName.putIfAbsent(withoutTitles(Folding.fold(name)), unit.id());
        }
    }

    public Set<String> ids() {
        return byId.keySet();
    }

    /** Throws IllegalArgumentException for an id that the units file lacks: the register is checked before. */
    public Unit get(String id) {
        Unit unit = byId.get(id);
        if (unit == null) {
            throw new IllegalArgumentException("unknown unit id " + id);
        }
        return unit;
    }

    /** The province or city, and the department if any, that a name means: "Sở X tỉnh Y" gives both. */
    public Optional<Named> find(String name) {
        String folded = Folding.fold(name);
        Optional<Named> whole = lookUp(folded);
        if (whole.isPresent()) {
            return whole;
        }
        for (int gap = folded.lastIndexOf(' '); gap > 0; gap = folded.lastIndexOf(' ', gap - 1)) {
            Optional<Named> department = lookUp(folded.substring(0, gap)).filter(named -> named.department() != null);
            Optional<Named> unit = lookUp(folded.substring(gap + 1)).filter(named -> named.department() == null);
            if (department.isPresent() && unit.isPresent()) {
                return Optional.of(new Named(unit.get().unit(), department.get().department()));
            }
        }
        return Optional.empty();
    }

    private Optional<Named> lookUp(String folded) {
        String id = byName.get(folded);
        if (id == null) {
            id = byName.get(withoutTitles(folded));
        }
        return Optional.ofNullable(id).map(byId::get).map(Named::of);
    }

    private static String withoutTitles(String folded) {
        String rest = folded;
        for (boolean dropped = true; dropped; ) {
            dropped = false;
            for (String title : TITLES) {
                if (rest.startsWith(title + " ")) {
                    rest = rest.substring(title.length() + 1);
                    dropped = true;
                }
            }
        }
        return rest;
    }

    /** Id of the unit that holds this unit's duties on a date: successors are followed while it is dissolved then. */
    public String holder(String id, LocalDate date) {
        String at = id;
        for (int hops = 0; hops <= byId.size(); hops++) {
            Unit unit = get(at);
            if (!unit.isDissolvedAt(date) || unit.successor() == null) {
                return at;
            }
            at = unit.successor();
        }
        throw new IllegalStateException("the successors of " + id + " go round in a circle");
    }

    /** Full name of the unit that a name that was not found is nearest to in any spelling; empty when none is near. */
    public Optional<String> nearest(String name) {
        return Nearest.of(withoutTitles(Folding.fold(name)), byName.keySet())
                .map(spelling -> get(byName.get(spelling)).fullName());
    }

    /** What a name means: a unit, a department type (unit null), or a department of a unit. */
    public record Named(String unit, String department) {

        static Named of(Unit unit) {
            return unit.department() ? new Named(null, unit.id()) : new Named(unit.id(), null);
        }
    }
}
