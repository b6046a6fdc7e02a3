package vn.camket;

import vn.camket.fact.Cell;
import vn.camket.fact.Cover;
import vn.camket.fact.Quarter;
import vn.camket.fact.Reading;
import vn.camket.fact.Section;
import vn.camket.fact.Stated;
import vn.camket.fact.Units;

/**
 * Says which report is asked for, as far as it is known before any file is opened; each may be null.
 *
 * @param department null, too, where departments do not report for themselves
 */
record Wanted(String agreement, String unit, String department, Quarter quarter) {
    /** @param request names one agreement and one unit at most, which may be written {@code ca-mau/so-y-te} */
    static Wanted of(Request request, Quarter quarter) {
        String agreement =
                request.agreements().isEmpty() ? null : request.agreements().get(0);
        String reporter = request.units().isEmpty() ? null : request.units().get(0);
        int stroke = reporter == null ? -1 : reporter.indexOf('/');
        return new Wanted(
                agreement,
                stroke < 0 ? reporter : reporter.substring(0, stroke),
                stroke < 0 ? null : reporter.substring(stroke + 1),
                quarter);
    }

    /** The reading of a department's file as if its covers said what they leave open. */
    Reading filledIn(Reading reading, Units units) {
        return new Reading(
                reading.refusal(),
                reading.sections().stream()
                        .map(section -> filledIn(section, units))
                        .toList(),
                reading.rows(),
                reading.answers());
    }

    private Section filledIn(Section section, Units units) {
        Cover cover = section.cover();
        Cover filled = new Cover(
                cover.agreement().isBlank() ? stated(agreement, section) : cover.agreement(),
                unit(cover.unit(), section, units),
                cover.quarter().isBlank() ? stated(quarter, section) : cover.quarter(),
                cover.reportDate(),
                cover.documentNumber(),
                cover.dataWindow(),
                cover.plan(),
                cover.preparedBy(),
                cover.form());
        return new Section(
                section.sheet(),
                filled,
                section.tables(),
                section.actions(),
                section.measurements(),
                section.reviews(),
                section.notes(),
                section.nothingToReport());
    }

    /** Within its own unit a department leaves the unit's name away. */
    private Stated<String> unit(Stated<String> stated, Section section, Units units) {
        if (unit == null || !stated.isGiven()) {
            return stated.isBlank() ? stated(unit, section) : stated;
        }
        boolean isDepartmentAlone =
                units.find(stated.value()).filter(named -> named.unit() == null).isPresent();
        return isDepartmentAlone ? Stated.of(stated.value() + " " + unit, stated.cell()) : stated;
    }

    private static <T> Stated<T> stated(T value, Section section) {
        return value == null ? Stated.blank() : Stated.of(value, Cell.none(section.sheet()));
    }
}
