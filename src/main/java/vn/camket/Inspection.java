package vn.camket;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vn.camket.fact.Agreement;
import vn.camket.fact.AsOf;
import vn.camket.fact.CellAccount;
import vn.camket.fact.Cover;
import vn.camket.fact.Fact;
import vn.camket.fact.MissingColumn;
import vn.camket.fact.Reading;
import vn.camket.fact.Register;
import vn.camket.fact.Report;
import vn.camket.fact.Section;
import vn.camket.fact.Sourced;
import vn.camket.fact.TableAccount;
import vn.camket.fact.Text;
import vn.camket.fact.UnknownName;
import vn.camket.fact.UnreadableValue;
import vn.camket.finding.Inspected;
import vn.camket.obligation.Attribution;
import vn.camket.obligation.Obligations;
import vn.camket.register.RegisterFiles;
import vn.camket.workbook.WorkbookReader;

/** Tells what a run would read in a workbook, and whose report it would take it for; judges and publishes nothing. */
public final class Inspection {
    private final Register register;
    private final WorkbookReader reader;
    private final LocalDate date;

    /**
     * Reads the register.
     *
     * @throws vn.camket.finding.FaultyRulesException when the register is faulty
     * @throws RunFailure when there is no such folder
     */
    public Inspection(Path rules, LocalDate date) {
        this(load(rules), date);
    }

    Inspection(Register register, LocalDate date) {
        this.register = register;
        this.reader = new WorkbookReader(register.vocabulary(), register.limits());
        this.date = date;
    }

    private static Register load(Path rules) {
        RulesCheck.requireFolder(rules);
        return RegisterFiles.loadAll(rules).register();
    }

    public Register register() {
        return register;
    }

    /** Reads a workbook and says what a run would make of it; of its rows only the number is kept. */
    public Inspected look(Path workbook) {
        return look(workbook, reader.read(workbook));
    }

    /** The same of a workbook that was read already. */
    Inspected look(Path workbook, Reading reading) {
        String format = reader.unopened(workbook) == null ? WorkbookReader.format(workbook) : null;
        String name = workbook.toString();
        if (reading.isRefused()) {
            return new Inspected(
                    name, format, reading.refusal(), null, List.of(), List.of(), 0, false, null, List.of());
        }
        Attribution.Attributed attributed = new Attribution(register, new AsOf(date)).attribute(name, reading);
        return new Inspected(
                name,
                format,
                null,
                doubt(reading, attributed.reports()),
                attributed.reports().stream().map(InputLine::of).toList(),
                reading.sections().stream()
                        .map(section -> new Inspected.SheetCover(section.sheet(), section.cover()))
                        .filter(cover -> !cover.cover().equals(Cover.blank()))
                        .toList(),
                reading.rows(),
                reading.sections().stream().anyMatch(Section::nothingToReport),
                reading.answers(),
                faults(attributed));
    }

    private static Reading.Refusal doubt(Reading reading, List<Report> reports) {
        return reading.answers() == null ? Filled.doubt(reports).orElse(null) : Answers.told(reading.answers(), 0, 0);
    }

    /** As the rules will be given them; a report that is dated later is looked at on its own date. */
    private List<Inspected.Fault> faults(Attribution.Attributed attributed) {
        Set<Inspected.Fault> faults = new LinkedHashSet<>();
        attributed.strays().forEach(stray -> keep(stray.fact(), faults));
        LocalDate latest = attributed.reports().stream()
                .map(Report::countsFrom)
                .filter(date::isBefore)
                .max(LocalDate::compareTo)
                .orElse(date);
        Obligations obligations = new Obligations(register, new AsOf(latest));
        for (Agreement agreement : register.agreements().values()) {
            List<Report> reports = attributed.reports().stream()
                    .filter(report -> report.agreement().equals(agreement.id()))
                    .toList();
            if (!reports.isEmpty()) {
                obligations.faults(agreement, reports).forEach(fact -> keep(fact, faults));
            }
        }
        return List.copyOf(faults);
    }

    private static void keep(Object fact, Set<Inspected.Fault> faults) {
        boolean isOfReading =
                fact instanceof UnknownName || fact instanceof UnreadableValue || fact instanceof MissingColumn;
        if (isOfReading) {
            faults.add(
                    new Inspected.Fault((Fact) fact, ((Sourced) fact).sources().get(0)));
        }
    }

    /**
     * Goes through a workbook that is not refused and gives an account of every cell, sheet by sheet and row by row.
     *
     * @return its tables, in the same order
     * @throws RunFailure when the workbook has changed since it was looked at
     */
    public List<TableAccount> tell(Inspected workbook, Consumer<CellAccount> cells) {
        List<Cover> covers =
                workbook.covers().stream().map(Inspected.SheetCover::cover).toList();
        Path file = Path.of(workbook.workbook());
        try {
            return workbook.answers() == null
                    ? reader.inspect(file, covers, cells)
                    : reader.inspectAnswers(file, cells);
        } catch (IOException changed) {
            throw new RunFailure(
                    new Text(
                            "Tệp " + workbook.workbook() + " bị thay đổi trong khi đang đọc; chạy lại khi đã lưu xong.",
                            "The file " + workbook.workbook()
                                    + " changed while it was read; run again when it is saved."),
                    changed);
        }
    }
}
