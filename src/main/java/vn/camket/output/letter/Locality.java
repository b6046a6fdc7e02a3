package vn.camket.output.letter;

import java.time.LocalDate;
import vn.camket.fact.Language;
import vn.camket.fact.Unit;
import vn.camket.text.Wording;

/** Names a province or city as official letters do. */
record Locality(Unit unit, LocalDate asOf, Wording wording) {
    /** Nghị định 30/2020/NĐ-CP, phụ lục I: a place that is named after a person bears its name in full. */
    private static final String AFTER_A_PERSON = "ho-chi-minh";

    /** As it stands before the date of a letter. */
    String place() {
        return unit.id().equals(AFTER_A_PERSON) ? full() : unit.name();
    }

    String committee() {
        boolean whole = unit.id().equals(AFTER_A_PERSON);
        String name = wording.language() == Language.EN
                ? wording.unitName(unit.id())
                : whole ? full() : Wording.uncapitalised(full());
        return wording.label("letter.committee", name);
    }

    private String full() {
        String full = unit.fullNameAt(asOf);
        return full == null ? unit.name() : full;
    }
}
