package vn.camket.output.succession;

import java.time.LocalDate;
import vn.camket.fact.SuccessionCase.Side;
import vn.camket.fact.Unit;
import vn.camket.fact.Units;
import vn.camket.text.Wording;

/** Names the sides of an agreement in full; names are the same in both languages. */
record SideNames(Units units) {
    /** "Tỉnh Cà Mau", "Sở Y tế tỉnh Cà Mau". */
    String of(Side side, LocalDate date) {
        String unit = name(side.unit(), date);
        return side.department() == null ? unit : name(side.department(), date) + " " + Wording.uncapitalised(unit);
    }

    private String name(String id, LocalDate date) {
        Unit unit = units.get(id);
        String full = unit.fullNameAt(date);
        return full == null ? unit.name() : full;
    }
}
