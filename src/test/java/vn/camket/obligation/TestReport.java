package vn.camket.obligation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.camket.fact.Amount;
import vn.camket.fact.Cell;
import vn.camket.fact.Cover;
import vn.camket.fact.Due;
import vn.camket.fact.Measurement;
import vn.camket.fact.Quarter;
import vn.camket.fact.Report;
import vn.camket.fact.ReportedAction;
import vn.camket.fact.ReportedReview;
import vn.camket.fact.ReviewKind;
import vn.camket.fact.Stated;
import vn.camket.fact.Status;

/** Builds a report row by row; cells lie in row order, each column in a column of its own. */
final class TestReport {
    private final String unit;
    private final String quarter;
    private final String date;
    private String department;
    private String workbook;
    private String countsFrom;
    private final List<ReportedAction> actions = new ArrayList<>();
    private final List<Measurement> measurements = new ArrayList<>();
    private final List<ReportedReview> reviews = new ArrayList<>();
    private int row = 4;

    /** A report of a unit for a quarter; without a date it counts from the day on which it was due. */
    TestReport(String unit, String quarter, String date) {
        this.unit = unit;
        this.quarter = quarter;
        this.date = date;
        this.countsFrom = date;
        this.workbook = quarter + "/" + unit + ".xlsx";
    }

    TestReport department(String id) {
        department = id;
        return this;
    }

    TestReport named(String file) {
        workbook = file;
        return this;
    }

    TestReport countsFrom(String day) {
        countsFrom = day;
        return this;
    }

    TestReport action(String code, String content, Status status) {
        return action(code, content, status, null, null, null);
    }

    TestReport action(String code, String content, Status status, Integer progress, String due, String field) {
        row++;
        actions.add(new ReportedAction(
                "Nhiệm vụ",
                row,
                Stated.blank(),
                text("A", code),
                text("B", field),
                Stated.blank(),
                text("C", content),
                Stated.blank(),
                Stated.blank(),
                due == null ? Stated.blank() : Stated.of(new Due(LocalDate.parse(due), false), cell("D", due)),
                status == null ? Stated.blank() : Stated.of(status, cell("E", status.name())),
                progress == null
                        ? Stated.blank()
                        : Stated.of(BigDecimal.valueOf(progress), cell("F", progress.toString())),
                Stated.blank(),
                Stated.blank(),
                Stated.blank(),
                Stated.blank(),
                Stated.blank(),
                Stated.blank()));
        return this;
    }

    /** An action whose due cell holds words that are no date. */
    TestReport actionWithUnreadableDue(String code, String words) {
        action(code, null, Status.IN_PROGRESS);
        ReportedAction last = actions.remove(actions.size() - 1);
        actions.add(new ReportedAction(
                last.sheet(),
                last.row(),
                last.agreement(),
                last.code(),
                last.field(),
                last.heading(),
                last.content(),
                last.lead(),
                last.cooperating(),
                Stated.unreadable(cell("D", words), Stated.Wanted.DATE),
                last.status(),
                last.progress(),
                last.result(),
                last.evidence(),
                last.evidenceDate(),
                last.completedOn(),
                last.difficulties(),
                last.notes()));
        return this;
    }

    TestReport value(String code, String value) {
        row++;
        Stated<Amount> actual = value == null
                ? Stated.blank()
                : Stated.of(new Amount(new BigDecimal(value), Amount.Bound.EXACT, null, null), cell("G", value));
        measurements.add(new Measurement(
                "Chỉ tiêu",
                row,
                Stated.blank(),
                text("A", code),
                Stated.blank(),
                Stated.blank(),
                Stated.blank(),
                Stated.blank(),
                Stated.blank(),
                actual,
                Stated.blank(),
                Stated.blank(),
                Stated.blank()));
        return this;
    }

    TestReport review(ReviewKind kind, String on) {
        row++;
        reviews.add(new ReportedReview(
                "Hội nghị",
                row,
                Stated.blank(),
                Stated.of(kind, cell("A", kind.name())),
                Stated.of(LocalDate.parse(on), cell("B", on)),
                Stated.blank(),
                Stated.blank(),
                Stated.blank(),
                Stated.blank()));
        return this;
    }

    private Stated<String> text(String column, String words) {
        return words == null ? Stated.blank() : Stated.of(words, cell(column, words));
    }

    private Cell cell(String column, String words) {
        return new Cell("Biểu 1", column + row, words);
    }

    Report build() {
        Cover blank = Cover.blank();
        Stated<LocalDate> reportDate =
                date == null ? Stated.blank() : Stated.of(LocalDate.parse(date), new Cell("Biểu 1", "B3", date));
        Cover cover = new Cover(
                blank.agreement(),
                blank.unit(),
                blank.quarter(),
                reportDate,
                blank.documentNumber(),
                blank.dataWindow(),
                blank.plan(),
                blank.preparedBy());
        return new Report(
                workbook,
                TestWorld.ID,
                unit,
                department,
                Quarter.parse(quarter),
                cover,
                LocalDate.parse(countsFrom),
                List.of(),
                actions,
                measurements,
                reviews);
    }
}
