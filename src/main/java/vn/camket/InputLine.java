package vn.camket;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.camket.fact.Reading;
import vn.camket.fact.Report;
import vn.camket.finding.Outcome;
import vn.camket.obligation.Attribution;

/** Says in one line what became of a file that could be read. */
final class InputLine {
    private static final Reading.Refusal NO_REPORT = new Reading.Refusal("unknown-report", List.of());

    private InputLine() {}

    static Outcome.Input of(String workbook, String sha256, Attribution.Attributed attributed, LocalDate asOf) {
        List<LocalDate> dates = Stream.concat(
                        attributed.reports().stream().map(Report::countsFrom),
                        attributed.strays().stream().map(Attribution.Stray::countsFrom))
                .sorted()
                .toList();
        boolean later = !dates.isEmpty() && dates.get(0).isAfter(asOf);
        return new Outcome.Input(
                workbook,
                sha256,
                later ? Outcome.InputState.NOT_YET : Outcome.InputState.READ,
                later ? notYet(dates.get(0), asOf) : doubt(attributed.reports()),
                attributed.reports().stream().map(InputLine::of).toList());
    }

    /** What the reader of a report should know of it although it was read; null when there is nothing. */
    private static Reading.Refusal doubt(List<Report> reports) {
        return reports.isEmpty() ? NO_REPORT : Filled.doubt(reports).orElse(null);
    }

    private static Reading.Refusal notYet(LocalDate date, LocalDate asOf) {
        return new Reading.Refusal("not-yet", List.of(date.toString(), asOf.toString()));
    }

    static Outcome.InputReport of(Report report) {
        return new Outcome.InputReport(
                report.agreement(),
                report.unit(),
                report.quarter(),
                report.reportDate(),
                report.documentNumber(),
                report.actions().size(),
                report.measurements().size(),
                report.reviews().size());
    }
}
