package vn.camket.obligation;

import java.util.List;
import java.util.stream.Stream;
import vn.camket.fact.Cover;
import vn.camket.fact.Report;
import vn.camket.fact.Stated;

/** Joins what two parts of one workbook say when they are one report. */
final class Parts {
    private Parts() {}

    static Report joined(Report first, Report second) {
        boolean secondDates = !first.cover().reportDate().isGiven()
                && second.cover().reportDate().isGiven();
        return new Report(
                first.workbook(),
                first.agreement(),
                first.unit(),
                first.department(),
                first.quarter(),
                joined(first.cover(), second.cover()),
                secondDates ? second.countsFrom() : first.countsFrom(),
                both(first.tables(), second.tables()),
                both(first.notes(), second.notes()),
                both(first.actions(), second.actions()),
                both(first.measurements(), second.measurements()),
                both(first.reviews(), second.reviews()));
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** Covers are joined label by label. */
    private static Cover joined(Cover first, Cover second) {
        return new Cover(
                told(first.agreement(), second.agreement()),
                told(first.unit(), second.unit()),
                told(first.quarter(), second.quarter()),
                told(first.reportDate(), second.reportDate()),
                told(first.documentNumber(), second.documentNumber()),
                told(first.dataWindow(), second.dataWindow()),
                told(first.plan(), second.plan()),
                told(first.preparedBy(), second.preparedBy()),
                told(first.form(), second.form()));
    }

    /** The first that can be read, else one that cannot: it is not as if nothing stood there. */
    private static <T> Stated<T> told(Stated<T> first, Stated<T> second) {
        return first.isGiven() || second.isBlank() || first.isUnreadable() && !second.isGiven() ? first : second;
    }
}
