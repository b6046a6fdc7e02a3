package vn.camket.text;

import java.time.LocalDate;
import vn.camket.fact.Language;
import vn.camket.fact.Unit;
import vn.camket.fact.Units;

/** Writes a unit's name as it stands inside a sentence on a date, with the unit that it succeeded when dissolved. */
record UnitNames(Units units, LocalDate asOf, Language language) {
    private static final String CITY = "Thành phố ";
    private static final String PROVINCE = "Tỉnh ";

    String of(String id) {
        Unit unit = units.get(id);
        String holder = units.holder(id, asOf);
        if (holder.equals(id)) {
            return name(unit, asOf);
        }
        String former = name(unit, unit.validTo());
        return Words.in(language)
                .get("unit.successor")
                .replace("{0}", name(units.get(holder), asOf))
                .replace("{1}", former);
    }

    private String name(Unit unit, LocalDate date) {
        String full = unit.fullNameAt(date) == null ? unit.name() : unit.fullNameAt(date);
        if (full.startsWith(CITY)) {
            return worded("unit.city", full.substring(CITY.length()));
        }
        return full.startsWith(PROVINCE) ? worded("unit.province", full.substring(PROVINCE.length())) : full;
    }

    private String worded(String key, String name) {
        return Words.in(language).get(key).replace("{0}", name);
    }
}
