package vn.camket.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.camket.fact.ActionGroup;
import vn.camket.fact.AgreementAccount;
import vn.camket.fact.Quarter;
import vn.camket.fact.Reading;

/**
 * All that a run found out, ready to be written.
 *
 * @param asOf the date that the run judged by
 * @param agreements ids that findings were limited to, empty for all
 * @param units ids that findings were limited to, empty for all
 * @param beforeConference how many days ahead a review may be for its agreement to be looked at, null for all
 *     agreements
 * @param rulesSha256 hash of every rule, parameter and register file
 * @param versions short hashes of the rules by their ids, and by rule id, "@" and agreement id where an agreement has
 *     values of its own for parameters
 * @param rules sorted by id
 * @param findings in {@link Finding#ORDER}, without those on trial
 * @param trial findings of rules on trial, in the same order
 * @param resolved findings of the former run that are gone, by id
 * @param former as-of date of the run compared with, null when there was none
 * @param inputs every file seen, by path
 * @param waivers what became of each waiver, by the ids of their findings
 * @param accounts how each agreement that was asked for stands, by id
 * @param past counts of former runs, oldest first
 */
public record Outcome(
        LocalDate asOf,
        List<String> agreements,
        List<String> units,
        Integer beforeConference,
        String rulesSha256,
        Map<String, String> versions,
        List<Rule> rules,
        List<Listed> findings,
        List<Listed> trial,
        List<Resolved> resolved,
        LocalDate former,
        List<Input> inputs,
        List<WaiverUse> waivers,
        List<AgreementAccount> accounts,
        List<Past> past) {

    /** Whether findings were left out because nobody asked for them. */
    public boolean isLimited() {
        return !agreements.isEmpty() || !units.isEmpty() || beforeConference != null;
    }

    /** Whether its counts may stand in one row with those of its {@link #past}: they were taken of the same. */
    public boolean hasTrend() {
        return units.isEmpty() && (agreements.isEmpty() || beforeConference != null);
    }

    /** The actions of agreements in force or ended, by agreement, field, unit and class. */
    public List<ActionGroup> actions() {
        return accounts.stream().flatMap(account -> account.groups().stream()).toList();
    }

    /**
     * A finding with its history.
     *
     * @param answer null while nobody has answered
     */
    public record Listed(Finding finding, Standing standing, LocalDate firstSeen, Answer answer) {
        public Listed waived() {
            return new Listed(finding, Standing.WAIVED, firstSeen, answer);
        }
    }

    /** Names how a finding stands towards the last run. */
    public enum Standing {
        NEW,
        PERSISTING,
        WAIVED
    }

    /**
     * A finding of the last run that is gone.
     *
     * @param reason null as long as it is not gone
     * @param answer the last one given to it, null when there was none
     */
    public record Resolved(
            String id,
            String rule,
            String agreement,
            String unit,
            String subject,
            LocalDate firstSeen,
            Gone reason,
            Answer answer) {
        public Resolved answered(Answer last) {
            return new Resolved(id, rule, agreement, unit, subject, firstSeen, reason, last);
        }

        public Resolved gone(Gone why) {
            return new Resolved(id, rule, agreement, unit, subject, firstSeen, why, answer);
        }
    }

    /** Names why a finding is gone. */
    public enum Gone {
        /** What was wrong is so no more. */
        FIXED,
        /** Its agreement is closed, has ended or was taken from the register. */
        LAPSED,
        /** The rule or a parameter of it is another, or gone. */
        RULE_CHANGED
    }

    /**
     * A file of the reports folder and what became of it.
     *
     * @param workbook path relative to the reports folder, {@code /} as separator, NFC
     * @param sha256 hex, null for a file that was not opened
     * @param why null when read without reservation
     * @param received as-of date of the first run that knew of a workbook with these bytes, null while that is open
     */
    public record Input(
            String workbook,
            String sha256,
            InputState state,
            Reading.Refusal why,
            List<InputReport> reports,
            LocalDate received) {
        public Input(String workbook, String sha256, InputState state, Reading.Refusal why, List<InputReport> reports) {
            this(workbook, sha256, state, why, reports, null);
        }

        public Input because(Reading.Refusal other) {
            return new Input(workbook, sha256, state, other, reports, received);
        }

        public Input received(LocalDate day) {
            return new Input(workbook, sha256, state, why, reports, day);
        }
    }

    /** Names what can become of a file. */
    public enum InputState {
        READ,
        REFUSED,
        IGNORED,
        NOT_YET
    }

    /**
     * A report found in a file, with the number of its rows of each kind.
     *
     * @param documentNumber null for a draft, which bears none
     */
    public record InputReport(
            String agreement,
            String unit,
            Quarter quarter,
            LocalDate reportDate,
            String documentNumber,
            int actions,
            int measurements,
            int reviews) {}
}
