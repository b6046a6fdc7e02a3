package vn.camket;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.camket.disk.Sha256;
import vn.camket.fact.Limits;
import vn.camket.fact.ProposedReview;
import vn.camket.fact.Reading;
import vn.camket.fact.RegisterTables;
import vn.camket.fact.SheetCells;
import vn.camket.fact.Text;
import vn.camket.register.AgreementDraft;
import vn.camket.register.RegisterFiles;
import vn.camket.register.RegisterImported;
import vn.camket.register.RegisterSheets;
import vn.camket.workbook.PlainWorkbook;

/** Takes the register out as tables, and reads a workbook of them back in. */
public final class RegisterImport {
    private RegisterImport() {}

    /**
     * The agreements of a register as tables.
     *
     * @param agreements empty for all
     * @param proposals what stands in them besides, marked
     * @throws vn.camket.finding.FaultyRulesException when the register is faulty
     * @throws RunFailure when there is no such folder or agreement
     */
    public static RegisterTables tables(Path rules, List<String> agreements, List<ProposedReview> proposals) {
        RulesCheck.requireFolder(rules);
        Set<String> known = RegisterFiles.load(rules).agreements().keySet();
        Check.requireKnown("--agreement", agreements, known);
        return RegisterSheets.of(
                rules,
                known.stream()
                        .filter(id -> agreements.isEmpty() || agreements.contains(id))
                        .toList(),
                proposals);
    }

    /**
     * What a workbook read.
     *
     * @param refusal why it could not be read, null when it was
     * @param register null when it was refused
     */
    public record Read(Reading.Refusal refusal, RegisterImported register) {
        public boolean isFaulty() {
            return !register.faults().isEmpty() || !register.others().isEmpty();
        }

        /** Hash of the agreements in it as the register had them, in hex; another one when these were changed. */
        public String state() {
            Sha256 state = new Sha256();
            for (AgreementDraft draft : register.drafts()) {
                state.add(draft.id()).add(Objects.toString(draft.before(), ""));
            }
            return state.hex();
        }
    }

    /**
     * Reads a workbook and writes nothing.
     *
     * @throws vn.camket.finding.FaultyRulesException when the register cannot be read
     * @throws RunFailure when a file is not there
     */
    public static Read of(Path rules, Path workbook) {
        RulesCheck.requireFolder(rules);
        if (!Files.exists(workbook)) {
            throw new RunFailure(
                    new Text(
                            "Không có tệp " + workbook + "; chỉ ra tệp đúng.",
                            "There is no file " + workbook + "; name the right one."),
                    null);
        }
        PlainWorkbook cells = PlainWorkbook.read(workbook, Limits.DEFAULT);
        return cells.refusal() == null ? of(rules, cells.sheets()) : new Read(cells.refusal(), null);
    }

    /**
     * Reads an agreement with one row more in one of its tables, as its workbook would be read; writes nothing.
     *
     * @param table 0-based number of the table, as {@link #tables} has them
     * @param typed a text for each of its columns, blank for none
     */
    public static Read of(Path rules, String agreement, int table, List<String> typed) {
        return of(rules, RegisterSheets.with(tables(rules, List.of(agreement), List.of()), table, typed));
    }

    private static Read of(Path rules, List<SheetCells> sheets) {
        try {
            return new Read(null, RegisterSheets.read(rules, sheets));
        } catch (UncheckedIOException failure) {
            throw RulesCheck.unreadable(rules, failure.getCause());
        }
    }

    /**
     * Writes what was read without fault.
     *
     * @throws RunFailure when a file was changed meanwhile or cannot be written
     */
    public static void write(Path rules, Read read) {
        AgreementFiles.write(rules, read.register().drafts());
    }
}
