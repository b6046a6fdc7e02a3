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
import vn.camket.fact.Period;
import vn.camket.fact.Quarter;
import vn.camket.fact.Report;
import vn.camket.fact.ReportedAction;
import vn.camket.fact.ReportedReview;
import vn.camket.fact.ReviewKind;
import vn.camket.fact.SheetNotes;
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
    private Stated<String> plan = Stated.blank();
    private Stated<Period> dataWindow = Stated.blank();
    private final List<SheetNotes> notes = new ArrayList<>();
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
        return last(null, Stated.unreadable(cell("D", words), Stated.Wanted.DATE), null);
    }

    /** Gives the last action a lead. */
    TestReport lead(String words) {
        return last(text("H", words), null, null);
    }

    /** Gives the last action a due date, null for a regular one. */
    TestReport due(String date) {
        Due due = date == null ? new Due(null, true) : new Due(LocalDate.parse(date), false);
        return last(null, Stated.of(due, cell("D", "due")), null);
    }

    /** Gives the last action a result. */
    TestReport result(String words) {
        return last(null, null, text("I", words));
    }

    /** Changes the last action where a value is given. */
    private TestReport last(Stated<String> lead, Stated<Due> due, Stated<String> result) {
        ReportedAction last = actions.remove(actions.size() - 1);
        actions.add(new ReportedAction(
                last.sheet(),
                last.row(),
                last.agreement(),
                last.code(),
                last.field(),
                last.heading(),
                last.content(),
                lead == null ? last.lead() : lead,
                last.cooperating(),
                due == null ? last.due() : due,
                last.status(),
                last.progress(),
                result == null ? last.result() : result,
                last.evidence(),
                last.evidenceDate(),
                last.completedOn(),
                last.difficulties(),
                last.notes()));
        return this;
    }

    /** States the party's own plan on the cover. */
    TestReport plan(String words) {
        plan = Stated.of(words, Cell.at("Biểu 1", "B2", words));
        return this;
    }

    /** An action with a text of its result. */
    TestReport result(String code, String words) {
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
                last.due(),
                last.status(),
                last.progress(),
                text("H", words),
                last.evidence(),
                last.evidenceDate(),
                last.completedOn(),
                last.difficulties(),
                last.notes()));
        return this;
    }

    TestReport value(String code, String value) {
        return measurement(code, value, null, null, null);
    }

    /**
     * A row of a commitment.
     *
     * @param measure what the column of units of measure says
     * @param beside unit of measure written beside the value
     */
    TestReport measurement(String code, String value, String measure, String beside, String target) {
        return measurement(text("A", code), null, null, amount("G", value, beside), measure, target);
    }

    /** A row that is known by its text only. */
    TestReport indicator(String words, String field, String value) {
        return measurement(Stated.blank(), words, field, amount("G", value, null), null, null);
    }

    private TestReport measurement(
            Stated<String> code, String words, String field, Stated<Amount> actual, String measure, String target) {
        measurements.add(new Measurement(
                "Chỉ tiêu",
                row,
                Stated.blank(),
                code,
                text("B", field),
                Stated.blank(),
                text("C", words),
                text("E", measure),
                amount("F", target, null),
                actual,
                Stated.blank(),
                Stated.blank(),
                Stated.blank()));
        row++;
        return this;
    }

    private Stated<Amount> amount(String column, String value, String beside) {
        return value == null
                ? Stated.blank()
                : Stated.of(new Amount(new BigDecimal(value), Amount.Bound.EXACT, null, beside), cell(column, value));
    }

    TestReport review(ReviewKind kind, String on) {
        return concluded(kind, on, null);
    }

    /** A review with what its conclusions say. */
    TestReport concluded(ReviewKind kind, String on, String conclusions) {
        row++;
        reviews.add(new ReportedReview(
                "Hội nghị",
                row,
                Stated.blank(),
                Stated.of(kind, cell("A", kind.name())),
                Stated.of(LocalDate.parse(on), cell("B", on)),
                Stated.blank(),
                text("D", conclusions),
                Stated.blank(),
                Stated.blank()));
        return this;
    }

    TestReport notes(SheetNotes... those) {
        notes.addAll(List.of(those));
        return this;
    }

    private Stated<String> text(String column, String words) {
        return words == null ? Stated.blank() : Stated.of(words, cell(column, words));
    }

    private Cell cell(String column, String words) {
        return Cell.at("Biểu 1", column + row, words);
    }

    TestReport with(ReportedAction given) {
        actions.add(given);
        return this;
    }

    TestReport with(Measurement given) {
        measurements.add(given);
        return this;
    }

    TestReport with(ReportedReview given) {
        reviews.add(given);
        return this;
    }

    /** The days of which it says that it holds the data; null for an end that it does not state. */
    TestReport dataWindow(String from, String to) {
        Period period =
                new Period(from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
        dataWindow = Stated.of(period, Cell.at("Biểu 1", "B2", from + " – " + to));
        return this;
    }

    Report build() {
        Cover blank = Cover.blank();
        Stated<LocalDate> reportDate =
                date == null ? Stated.blank() : Stated.of(LocalDate.parse(date), Cell.at("Biểu 1", "B3", date));
        Cover cover = new Cover(
                blank.agreement(),
                blank.unit(),
                blank.quarter(),
                reportDate,
                blank.documentNumber(),
                dataWindow,
                plan,
                blank.preparedBy(),
                blank.form());
        return new Report(
                workbook,
                TestWorld.ID,
                unit,
                department,
                Quarter.parse(quarter),
                cover,
                LocalDate.parse(countsFrom),
                List.of(),
                notes,
                actions,
                measurements,
                reviews);
    }
}
