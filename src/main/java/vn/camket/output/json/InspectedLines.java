package vn.camket.output.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.camket.fact.Amount;
import vn.camket.fact.Cell;
import vn.camket.fact.CellAccount;
import vn.camket.fact.CellAccount.Taken;
import vn.camket.fact.Cover;
import vn.camket.fact.Due;
import vn.camket.fact.Reading;
import vn.camket.fact.Stated;
import vn.camket.fact.TableAccount;
import vn.camket.finding.Inspected;
import vn.camket.finding.Outcome.InputReport;
import vn.camket.output.content.Clean;
import vn.camket.text.InspectionWords;
import vn.camket.text.Wording;

/** Puts what was understood of a workbook into the shapes that programs read; what does not apply to a cell is left out. */
public final class InspectedLines {
    private final Wording vi;
    private final Wording en;
    private final InspectionWords viWords;
    private final InspectionWords enWords;

    public InspectedLines(Wording vi, Wording en) {
        this.vi = vi;
        this.en = en;
        this.viWords = new InspectionWords(vi);
        this.enWords = new InspectionWords(en);
    }

    private record Workbook(
            String file,
            String format,
            Why refused,
            Why doubt,
            List<Report> reports,
            List<CoverLine> covers,
            int rows,
            boolean nothingToReport,
            List<Fault> faults) {}

    private record Why(String vi, String en) {}

    private record Report(
            String agreement,
            String unit,
            String quarter,
            String reportDate,
            int actions,
            int measurements,
            int reviews) {}

    private record CoverLine(String sheet, List<LabelLine> labels) {}

    private record LabelLine(String name, String sheet, String cell, String text, String value) {}

    private record Fault(String sheet, String cell, String text, String vi, String en) {}

    private record Table(
            String kind, String sheet, String cell, List<Column> columns, List<String> missing, int rows) {}

    private record Column(String name, String cell, String header) {}

    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    private record Line(
            String sheet,
            String cell,
            String text,
            String role,
            String name,
            List<Value> values,
            String nearest,
            boolean hidden,
            String converted,
            Why why) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Value(String name, String value, String wanted, String bound, String total, String measure) {}

    public Object workbook(Inspected workbook) {
        return new Workbook(
                Clean.text(workbook.workbook()),
                workbook.format(),
                why(workbook.refusal()),
                why(workbook.doubt()),
                workbook.reports().stream().map(InspectedLines::report).toList(),
                workbook.covers().stream()
                        .map(one -> new CoverLine(Clean.text(one.sheet()), labels(one.cover())))
                        .toList(),
                workbook.rows(),
                workbook.nothingToReport(),
                workbook.faults().stream().map(this::fault).toList());
    }

    private Why why(Reading.Refusal refusal) {
        return refusal == null ? null : new Why(vi.why(refusal), en.why(refusal));
    }

    private static Report report(InputReport report) {
        return new Report(
                report.agreement(),
                report.unit(),
                Objects.toString(report.quarter(), null),
                Objects.toString(report.reportDate(), null),
                report.actions(),
                report.measurements(),
                report.reviews());
    }

    private static List<LabelLine> labels(Cover cover) {
        return cover.labels().entrySet().stream()
                .filter(label -> !label.getValue().isBlank())
                .map(label -> label(label.getKey(), label.getValue()))
                .toList();
    }

    private static LabelLine label(String name, Stated<?> stated) {
        Cell cell = stated.cell();
        return new LabelLine(
                name, Clean.text(cell.sheet()), cell.ref(), Clean.text(cell.text()), plain(stated.value()));
    }

    private Fault fault(Inspected.Fault fault) {
        return new Fault(
                Clean.text(fault.place().sheet()),
                fault.place().cell(),
                Clean.text(fault.place().value()),
                Clean.text(viWords.fault(fault.fact())),
                Clean.text(enWords.fault(fault.fact())));
    }

    public Object table(TableAccount table) {
        return new Table(
                table.kind(),
                Clean.text(table.header().sheet()),
                table.header().ref(),
                table.columns().stream()
                        .map(column -> new Column(
                                column.name(),
                                column.header().ref(),
                                Clean.text(column.header().text())))
                        .toList(),
                table.missing(),
                table.rows());
    }

    public Object cell(CellAccount account) {
        Cell cell = account.cell();
        return new Line(
                Clean.text(cell.sheet()),
                cell.ref(),
                Clean.text(cell.text()),
                account.role().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                account.name(),
                account.taken().isEmpty()
                        ? null
                        : account.taken().stream().map(InspectedLines::value).toList(),
                account.nearest(),
                account.hidden(),
                Objects.toString(account.converted(), null),
                account.isDoubtful() ? new Why(viWords.why(account), enWords.why(account)) : null);
    }

    private static Value value(Taken taken) {
        Stated<?> stated = taken.stated();
        String wanted = stated.isUnreadable()
                ? stated.wanted().name().toLowerCase(Locale.ROOT).replace('_', '-')
                : null;
        if (stated.value() instanceof Amount amount) {
            String bound = amount.bound() == Amount.Bound.EXACT
                    ? null
                    : amount.bound().name().toLowerCase(Locale.ROOT);
            return new Value(
                    taken.name(),
                    plain(amount.value()),
                    wanted,
                    bound,
                    plain(amount.total()),
                    Clean.text(amount.measure()));
        }
        return new Value(taken.name(), plain(stated.value()), wanted, null, null, null);
    }

    private static String plain(Object value) {
        if (value instanceof Due due) {
            return due.regular() ? "regular" : due.date().toString();
        }
        if (value instanceof Boolean accepted) {
            return accepted ? "accepted" : "more";
        }
        return Clean.text(Wording.plain(value));
    }
}
