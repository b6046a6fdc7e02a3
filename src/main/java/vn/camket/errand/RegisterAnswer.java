package vn.camket.errand;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import vn.camket.RegisterImport;
import vn.camket.fact.Cell;
import vn.camket.fact.Language;
import vn.camket.finding.CellFault;
import vn.camket.finding.Fault;
import vn.camket.finding.RegisterChange;
import vn.camket.register.AgreementDraft;
import vn.camket.register.RegisterImported;
import vn.camket.text.RegisterChangeWords;
import vn.camket.text.Wording;

/**
 * Tells what becomes of something that is to be entered into the register.
 *
 * @param faults with which nothing is written
 * @param changes agreement by agreement, in words
 * @param doubts what is hardly meant, in words
 * @param agreements how many change
 * @param state hash of these agreements as the register had them
 * @param stale whether the register changed since somebody looked at the changes, so that nothing was written
 * @param written whether the register was changed
 */
public record RegisterAnswer(
        List<Mistake> faults,
        List<String> changes,
        List<String> doubts,
        int agreements,
        String state,
        boolean stale,
        boolean written) {
    /** Column of what is no cell of the row that was typed. */
    static final int NONE = -2;

    /**
     * Something wrong.
     *
     * @param column 0-based, of the row that was typed, without the column of agreements; -1 for anything else
     * @param place in words, empty for what was typed as a whole
     */
    public record Mistake(int column, String place, String message) {}

    public boolean isFaulty() {
        return !faults.isEmpty();
    }

    /** Whether it can be written once somebody has looked at the changes. */
    public boolean awaitsYes() {
        return !isFaulty() && !written && agreements > 0;
    }

    /**
     * Writes what was read when somebody has seen what it changes, and nothing has changed since.
     *
     * @param seen state of the register when the changes were looked at, null when they are to be looked at first
     * @param column of a place, as {@link Mistake} has it, or {@link #NONE}
     */
    static RegisterAnswer to(
            RegisterImport.Read read, Path rules, String seen, Wording wording, ToIntFunction<Cell> column) {
        boolean isSame = read.state().equals(seen);
        boolean writes = isSame && !read.isFaulty();
        if (writes) {
            RegisterImport.write(rules, read);
        }
        RegisterImported register = read.register();
        RegisterChangeWords words = new RegisterChangeWords(wording);
        return new RegisterAnswer(
                faults(register, wording.language(), column),
                register.changes().stream()
                        .map(change -> change(change, words, column))
                        .toList(),
                register.doubts().stream()
                        .map(doubt -> doubt.message().in(wording.language()))
                        .toList(),
                (int) register.drafts().stream()
                        .filter(AgreementDraft::isChanged)
                        .count(),
                read.state(),
                seen != null && !isSame,
                writes);
    }

    /** The id of the agreement goes before what a workbook changes, which may be many. */
    private static String change(RegisterChange change, RegisterChangeWords words, ToIntFunction<Cell> column) {
        boolean isTyped = change.at() != null && column.applyAsInt(change.at()) != NONE;
        return isTyped
                ? words.of(change, change.table().in(words.wording().language()))
                : change.agreement() + ": " + words.of(change);
    }

    private static List<Mistake> faults(RegisterImported register, Language language, ToIntFunction<Cell> column) {
        List<Mistake> faults = new ArrayList<>();
        for (CellFault fault : register.faults()) {
            int at = fault.at() == null ? NONE : column.applyAsInt(fault.at());
            faults.add(new Mistake(
                    Math.max(at, -1),
                    at == NONE ? place(fault.at()) : "",
                    fault.message().in(language)));
        }
        for (Fault fault : register.others()) {
            faults.add(new Mistake(
                    -1, fault.file() + ":" + fault.line(), fault.message().in(language)));
        }
        return faults;
    }

    private static String place(Cell at) {
        if (at == null) {
            return "";
        }
        return at.ref() == null ? at.sheet() : at.sheet() + "!" + at.ref();
    }
}
