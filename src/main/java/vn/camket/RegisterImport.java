package vn.camket;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import vn.camket.fact.Limits;
import vn.camket.fact.ProposedReview;
import vn.camket.fact.Reading;
import vn.camket.fact.RegisterTables;
import vn.camket.fact.Text;
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
    }

    /**
     * Reads a workbook, and writes what it changes unless it is faulty or only looked at.
     *
     * @param writes whether the register is to be changed
     * @throws vn.camket.finding.FaultyRulesException when the register cannot be read
     * @throws RunFailure when a file is not there, was changed meanwhile or cannot be written
     */
    public static Read of(Path rules, Path workbook, boolean writes) {
        RulesCheck.requireFolder(rules);
        if (!Files.exists(workbook)) {
            throw new RunFailure(
                    new Text(
                            "Không có tệp " + workbook + "; chỉ ra tệp đúng.",
                            "There is no file " + workbook + "; name the right one."),
                    null);
        }
        PlainWorkbook cells = PlainWorkbook.read(workbook, Limits.DEFAULT);
        if (cells.refusal() != null) {
            return new Read(cells.refusal(), null);
        }
        try {
            Read read = new Read(null, RegisterSheets.read(rules, cells.sheets()));
            if (writes && !read.isFaulty()) {
                AgreementFiles.write(rules, read.register().drafts());
            }
            return read;
        } catch (UncheckedIOException failure) {
            throw RulesCheck.unreadable(rules, failure.getCause());
        }
    }
}
