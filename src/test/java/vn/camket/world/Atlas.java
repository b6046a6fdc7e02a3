package vn.camket.world;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.camket.fact.Agreement;
import vn.camket.fact.Quarter;
import vn.camket.fact.Register;
import vn.camket.fact.Unit;
import vn.camket.fact.Units;
import vn.camket.register.RegisterFiles;

/** Gives the units, holidays, words and parameters of the project's own rules folder. */
final class Atlas {
    static final Register BASE = RegisterFiles.load(Path.of("rules"));
    static final List<Unit> LOCALITIES = units().ids().stream()
            .map(units()::get)
            .filter(unit -> !unit.department())
            .toList();
    static final List<Unit> DEPARTMENTS =
            units().ids().stream().map(units()::get).filter(Unit::department).toList();
    static final List<Unit> DISSOLVED =
            LOCALITIES.stream().filter(unit -> unit.validTo() != null).toList();

    private Atlas() {}

    static Units units() {
        return BASE.units();
    }

    static Register register(Map<String, Agreement> agreements) {
        return new Register(
                new TreeMap<>(agreements),
                BASE.units(),
                BASE.parameters(),
                BASE.workingDays(),
                BASE.vocabulary(),
                BASE.limits());
    }

    static Quarter quarterOf(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    static Quarter before(Quarter quarter, int quarters) {
        int count = quarter.year() * 4 + quarter.number() - 1 - quarters;
        return new Quarter(Math.floorDiv(count, 4), Math.floorMod(count, 4) + 1);
    }
}
