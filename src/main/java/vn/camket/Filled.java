package vn.camket;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.camket.fact.FormMark;
import vn.camket.fact.Measurement;
import vn.camket.fact.Reading;
import vn.camket.fact.Report;
import vn.camket.fact.ReportedAction;
import vn.camket.fact.Stated;

/** Looks at the form that a workbook was made from: whether it is the right one, and whether it was filled in. */
final class Filled {
    private Filled() {}

    /**
     * What should be told of the form that reports came on; empty when they came on none, or on the right one.
     *
     * @param reports of one workbook
     */
    static Optional<Reading.Refusal> doubt(List<Report> reports) {
        return reports.stream()
                .map(report -> report.cover().form().value())
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(mark -> doubt(mark, reports));
    }

    private static Optional<Reading.Refusal> doubt(FormMark mark, List<Report> reports) {
        if (reports.stream().noneMatch(mark::isOf)) {
            Report report = reports.get(0);
            return Optional.of(new Reading.Refusal(
                    "other-form",
                    List.of(
                            mark.quarter().toString(),
                            mark.agreement(),
                            mark.unit(),
                            report.quarter().toString(),
                            report.agreement(),
                            report.unit())));
        }
        return reports.stream().allMatch(Filled::isUntouched)
                ? Optional.of(new Reading.Refusal("unfilled-form", List.of()))
                : Optional.empty();
    }

    private static boolean isUntouched(Report report) {
        Stream<Stated<?>> told = Stream.concat(
                report.actions().stream().flatMap(Filled::told),
                report.measurements().stream().map(Measurement::actual));
        return report.cover().reportDate().isBlank()
                && told.allMatch(Stated::isBlank)
                && report.reviews().stream().allMatch(review -> review.date().isBlank());
    }

    private static Stream<Stated<?>> told(ReportedAction row) {
        return Stream.of(row.status(), row.progress(), row.result());
    }
}
