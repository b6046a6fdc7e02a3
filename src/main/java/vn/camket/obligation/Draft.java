package vn.camket.obligation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.camket.fact.Agreement;
import vn.camket.fact.AsOf;
import vn.camket.fact.Cell;
import vn.camket.fact.Measurement;
import vn.camket.fact.MissingColumn;
import vn.camket.fact.Provenance;
import vn.camket.fact.Quarter;
import vn.camket.fact.Reading;
import vn.camket.fact.Report;
import vn.camket.fact.ReportedAction;
import vn.camket.fact.ReportedReview;
import vn.camket.fact.ReportedRow;
import vn.camket.fact.Section;
import vn.camket.fact.SheetNotes;
import vn.camket.fact.Stated;
import vn.camket.fact.Units;
import vn.camket.fact.UnknownName;
import vn.camket.fact.UnreadableValue;

/** Gathers the reports and the stray facts of one workbook while its sections are attributed. */
final class Draft {
    private final String workbook;
    private final Units units;
    private final AsOf asOf;
    private final Map<Key, Report> reports = new LinkedHashMap<>();
    private final Map<String, Attribution.Stray> strays = new LinkedHashMap<>();

    private final Set<Section> placed = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Under which the sheets of a workbook are one report; departments count where they tell parties apart. */
    private record Key(String agreement, String unit, List<Agreement.Party> parties, Quarter quarter) {}

    Draft(String workbook, Units units, AsOf asOf) {
        this.workbook = workbook;
        this.units = units;
        this.asOf = asOf;
    }

    Attribution.Attributed finish() {
        return new Attribution.Attributed(List.copyOf(reports.values()), List.copyOf(strays.values()));
    }

    /** @param parties those that the report belongs to */
    void add(
            Section section,
            String agreement,
            Units.Named named,
            List<Agreement.Party> parties,
            LocalDate countsFrom,
            List<? extends ReportedRow> rows) {
        Report part = new Report(
                workbook,
                agreement,
                named.unit(),
                named.department(),
                section.cover().quarter().value(),
                section.cover(),
                countsFrom,
                section.tables(),
                notes(section),
                only(rows, ReportedAction.class),
                only(rows, Measurement.class),
                only(rows, ReportedReview.class));
        reports.merge(new Key(agreement, named.unit(), parties, part.quarter()), part, Parts::joined);
    }

    private List<SheetNotes> notes(Section section) {
        return placed.add(section) ? section.notes() : SheetFaults.withoutTotals(section.notes());
    }

    private static <T> List<T> only(List<? extends ReportedRow> rows, Class<T> kind) {
        return rows.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    void unknownAgreement(String sheet, Stated<String> text, String nearest, String unit, LocalDate countsFrom) {
        unknown(null, "agreement", UnknownName.Kind.AGREEMENT, sheet, text, nearest, unit, countsFrom);
    }

    void unknownUnit(String sheet, String agreement, Stated<String> text, String nearest, LocalDate countsFrom) {
        unknown(agreement, "unit", UnknownName.Kind.UNIT, sheet, text, nearest, null, countsFrom);
    }

    void noParty(String sheet, String agreement, Stated<String> text, String unit, LocalDate countsFrom) {
        unknown(agreement, "unit", UnknownName.Kind.PARTY, sheet, text, null, unit, countsFrom);
    }

    private void unknown(
            String agreement,
            String label,
            UnknownName.Kind kind,
            String sheet,
            Stated<String> text,
            String nearest,
            String unit,
            LocalDate countsFrom) {
        String subject = "cover:" + workbook + ":" + label;
        Cell cell = text.isBlank() ? Cell.none(sheet) : text.cell();
        add(
                agreement,
                subject,
                countsFrom,
                new UnknownName(subject, holder(unit), kind, cell.text(), cell.ref(), nearest, List.of(place(cell))));
    }

    /** A report whose quarter cannot be read belongs to no quarter; its rows are passed over (spec 6). */
    void unreadableQuarter(Section section, String agreement, String unit, LocalDate countsFrom) {
        String subject = "cover:" + workbook + ":quarter";
        Stated<Quarter> quarter = section.cover().quarter();
        Cell cell = quarter.isBlank() ? Cell.none(section.sheet()) : quarter.cell();
        add(
                agreement,
                subject,
                countsFrom,
                new UnreadableValue(
                        subject,
                        holder(unit),
                        "quarter",
                        Stated.Wanted.QUARTER,
                        cell.text(),
                        cell.sheet(),
                        cell.ref(),
                        List.of(place(cell))));
    }

    /** A workbook without any known table: the fault of its report, or of the workbook where no report is known. */
    void addWithoutTable(Reading reading) {
        Report report = reports.values().stream().findFirst().orElse(null);
        boolean placed = report != null || strays.isEmpty();
        if (placed) {
            String sheet = reading.sections().isEmpty()
                    ? ""
                    : reading.sections().get(0).sheet();
            String start = report == null ? workbook : report.unit() + ":" + report.quarter();
            String subject = "sheet:" + start + ":" + sheet;
            Provenance place =
                    sheet.isEmpty() ? Provenance.workbook(workbook) : new Provenance(workbook, sheet, null, null, null);
            add(
                    report == null ? null : report.agreement(),
                    subject,
                    report == null ? LocalDate.MIN : report.countsFrom(),
                    new MissingColumn(
                            subject,
                            report == null ? null : holder(report.unit()),
                            sheet,
                            null,
                            List.of(),
                            List.of(place)));
        }
    }

    /** Text that was converted in a workbook of no known report, and without another fault of its cover. */
    void addLegacyText(Reading reading) {
        if (reports.isEmpty() && strays.values().stream().allMatch(stray -> stray.fact() instanceof MissingColumn)) {
            SheetFaults.ofWorkbook(workbook, reading).forEach(text -> add(null, text.subject(), LocalDate.MIN, text));
        }
    }

    private void add(String agreement, String subject, LocalDate countsFrom, Object fact) {
        strays.putIfAbsent(
                agreement + "|" + subject + "|" + fact.getClass().getSimpleName(),
                new Attribution.Stray(agreement, countsFrom, fact));
    }

    private Provenance place(Cell cell) {
        return Provenance.cell(workbook, cell);
    }

    private String holder(String unit) {
        return unit == null ? null : units.holder(unit, asOf.date());
    }
}
