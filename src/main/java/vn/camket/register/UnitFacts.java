package vn.camket.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.camket.fact.Unit;
import vn.camket.fact.Units;
import vn.camket.register.file.Entry;
import vn.camket.register.file.JsonFile;

/** Turns a units file that has no fault into facts. */
final class UnitFacts {
    private UnitFacts() {}

    static Units of(JsonFile file) {
        return new Units(file.root().items().stream().map(UnitFacts::unit).toList());
    }

    private static Unit unit(Entry unit) {
        String name = unit.text("name");
        String fullName = unit.text("fullName");
        return new Unit(
                unit.text("id"),
                UnitIds.isDepartment(unit),
                name,
                fullName == null ? name : fullName,
                unit.at("aliases").texts(),
                unit.date("validTo"),
                unit.text("successor"),
                formerNames(unit));
    }

    /** The last name of a history has no end: it is the present one. */
    private static List<Unit.FormerName> formerNames(Entry unit) {
        return unit.list("nameHistory").stream()
                .filter(name -> name.date("to") != null)
                .map(name -> new Unit.FormerName(name.text("fullName"), name.date("to")))
                .sorted(Comparator.comparing(Unit.FormerName::to, Comparator.<LocalDate>naturalOrder()))
                .toList();
    }
}
