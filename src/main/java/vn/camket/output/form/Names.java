package vn.camket.output.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.camket.fact.Form;
import vn.camket.fact.Scheme;
import vn.camket.fact.Text;
import vn.camket.fact.Unit;
import vn.camket.fact.Units;
import vn.camket.text.Wording;

/** Names units, texts and days on a form as they are when its quarter closes. */
public record Names(Form form, Units units, Wording wording) {
    String text(Text text) {
        String own = text.in(wording.language());
        return own == null || own.isBlank() ? text.vi() : own;
    }

    /** The full name of whoever holds a unit's duties. */
    String unit(String id) {
        return fullName(units.get(units.holder(id, closes())));
    }

    /** Full name of the reporting unit, its department before it: the same in both languages, for names are not put into others. */
    String reporter() {
        return form.department() == null ? unit(form.unit()) : ofUnit(units.get(form.department()));
    }

    /** "Sở Y tế tỉnh Cà Mau". */
    private String ofUnit(Unit department) {
        String unit = unit(form.unit());
        return fullName(department) + " " + unit.substring(0, 1).toLowerCase(Locale.ROOT) + unit.substring(1);
    }

    private String fullName(Unit unit) {
        String full = unit.fullNameAt(closes());
        return full == null ? unit.name() : full;
    }

    /** Agreement, unit and quarter in one line. */
    String report() {
        return wording.label("form.report", text(form.agreement().title()), reporter(), form.quarter());
    }

    /** The parties, then the departments of the reporting unit: who may lead an action. */
    public List<String> leads() {
        Stream<String> parties = form.agreement().parties().stream().map(party -> unit(party.unit()));
        Stream<String> departments = units.ids().stream()
                .map(units::get)
                .filter(unit -> unit.department() && !unit.isDissolvedAt(closes()))
                .map(this::ofUnit);
        return Stream.concat(parties, departments).toList();
    }

    public List<String> fields() {
        return form.agreement().fields().stream()
                .map(field -> text(field.name()))
                .toList();
    }

    /** The first day that anything of the agreement can bear. */
    LocalDate start() {
        LocalDate signed = form.agreement().signedOn();
        LocalDate from = form.agreement().from();
        return signed != null && signed.isBefore(from) ? signed : from;
    }

    LocalDate opens() {
        return form.quarter().opens(scheme());
    }

    LocalDate closes() {
        return form.quarter().closes(scheme());
    }

    private Scheme scheme() {
        return form.agreement().reporting().scheme();
    }
}
