package vn.camket.output.sheet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import vn.camket.fact.Provenance;
import vn.camket.finding.MarkedCopy;
import vn.camket.finding.Outcome.Input;
import vn.camket.finding.Outcome.InputReport;
import vn.camket.output.content.Names;
import vn.camket.output.page.Column;
import vn.camket.output.page.Face;
import vn.camket.output.page.Link;
import vn.camket.output.page.Links;
import vn.camket.output.page.Page;
import vn.camket.text.Wording;

/** Writes every file that was seen: what was read from it, or why nothing was. */
public record InputsSheet(Page page, Names names) {
    public static final int PRINTED = 11;
    public static final List<Column> COLUMNS = List.of(
            new Column("workbook", 38, Face.TEXT),
            new Column("state", 17, Face.TEXT),
            new Column("why", 34, Face.TEXT),
            new Column("marked", 24, Face.TEXT),
            new Column("reports", 56, Face.TEXT),
            new Column("documentNumber", 20, Face.TEXT),
            new Column("reportDate", 14, Face.DATE),
            new Column("receivedOn", 14, Face.DATE),
            new Column("actions", 14, Face.NUMBER),
            new Column("measurements", 14, Face.NUMBER),
            new Column("reviews", 14, Face.NUMBER),
            new Column("sha256", 62, Face.CODE));

    private static final int MARKED = 3;
    private static final int NAMED = 10;

    /** @param copies what became of the workbooks that were to be marked */
    public void write(List<Input> inputs, List<MarkedCopy> copies) {
        Map<String, MarkedCopy> marked =
                copies.stream().collect(Collectors.toMap(MarkedCopy::workbook, Function.identity()));
        page.head();
        for (Input input : inputs) {
            Object copy = copy(marked.get(input.workbook()));
            Row row = page.row(Arrays.asList(
                    input.workbook(),
                    page.wording().value(input.state()),
                    input.why() == null ? "" : page.wording().why(input.why()),
                    copy,
                    reports(input.reports()),
                    stated(input, InputReport::documentNumber, "inputs.unnumbered"),
                    date(input),
                    input.received(),
                    sum(input, InputReport::actions),
                    sum(input, InputReport::measurements),
                    sum(input, InputReport::reviews),
                    input.sha256()));
            if (copy instanceof Link) {
                page.dress(row, MARKED, Face.LINK);
            }
        }
        page.finish();
    }

    /** A link to the marked copy, or why there is none; empty where nothing was to be marked. */
    private Object copy(MarkedCopy copy) {
        if (copy == null) {
            return "";
        }
        return copy.path() == null
                ? page.wording().why(copy.why())
                : new Link(
                        page.wording().label("link.openMarked"),
                        new Links(null, "", page.wording())
                                .to(Provenance.workbook(copy.path()))
                                .file(),
                        null);
    }

    /** What each report of a file says of itself, once where they say the same. */
    private String stated(Input input, Function<InputReport, ?> value, String none) {
        return input.reports().stream()
                .map(value)
                .map(one -> one == null
                        ? page.wording().label(none)
                        : page.wording().value(one))
                .distinct()
                .limit(NAMED)
                .collect(Collectors.joining("\n"));
    }

    /** A date where all reports of a file have the same. */
    private Object date(Input input) {
        List<LocalDate> dates =
                input.reports().stream().map(InputReport::reportDate).distinct().toList();
        return dates.size() == 1 && dates.get(0) != null
                ? dates.get(0)
                : stated(input, InputReport::reportDate, "inputs.undated");
    }

    private static Integer sum(Input input, ToIntFunction<InputReport> rows) {
        return input.reports().isEmpty()
                ? null
                : (Integer) input.reports().stream().mapToInt(rows).sum();
    }

    private String reports(List<InputReport> reports) {
        Stream<String> named = reports.stream().limit(NAMED).map(this::report);
        Stream<String> more = reports.size() > NAMED
                ? Stream.of(page.wording().label("reports.more", reports.size() - NAMED))
                : Stream.empty();
        return Stream.concat(named, more).collect(Collectors.joining("\n"));
    }

    private String report(InputReport report) {
        Wording wording = page.wording();
        return Stream.of(
                        wording.value(report.quarter()),
                        Wording.capitalised(wording.unitName(report.unit())),
                        wording.value(report.reportDate()),
                        names.agreement(report.agreement()))
                .filter(part -> !Objects.equals(part, ""))
                .collect(Collectors.joining(" · "));
    }
}
