package vn.camket.finding;

import java.time.LocalDate;
import java.util.List;
import vn.camket.fact.ActionGroup;
import vn.camket.fact.Quarter;
import vn.camket.fact.Reading;

/**
 * All that a run found out, ready to be written.
 *
 * @param asOf the date that the run judged by
 * @param agreements ids that findings were limited to, empty for all
 * @param units ids that findings were limited to, empty for all
 * @param rulesSha256 hash of every rule, parameter and register file
 * @param rules sorted by id
 * @param findings in {@link Finding#ORDER}, without those on trial
 * @param trial findings of rules on trial, in the same order
 * @param resolved findings of the former run that are gone, by id
 * @param former as-of date of the run compared with, null when there was none
 * @param inputs every file seen, by path
 * @param waivers what became of each waiver, by the ids of their findings
 * @param actions the actions of agreements in force or ended, by agreement, field, unit and class
 */
public record Outcome(
        LocalDate asOf,
        List<String> agreements,
        List<String> units,
        String rulesSha256,
        List<Rule> rules,
        List<Listed> findings,
        List<Listed> trial,
        List<Resolved> resolved,
        LocalDate former,
        List<Input> inputs,
        List<WaiverUse> waivers,
        List<ActionGroup> actions) {

    /** A finding with its history. */
    public record Listed(Finding finding, Standing standing, LocalDate firstSeen) {
        public Listed waived() {
            return new Listed(finding, Standing.WAIVED, firstSeen);
        }
    }

    /** Names how a finding stands towards the last run. */
    public enum Standing {
        NEW,
        PERSISTING,
        WAIVED
    }

    /** A finding of the last run that is gone. */
    public record Resolved(
            String id, String rule, String agreement, String unit, String subject, LocalDate firstSeen) {}

    /**
     * A file of the reports folder and what became of it.
     *
     * @param workbook path relative to the reports folder, {@code /} as separator, NFC
     * @param sha256 hex, null for a file that was not opened
     * @param why null when read without reservation
     */
    public record Input(
            String workbook, String sha256, InputState state, Reading.Refusal why, List<InputReport> reports) {}

    /** Names what can become of a file. */
    public enum InputState {
        READ,
        REFUSED,
        IGNORED,
        NOT_YET
    }

    /** A report found in a file, with the number of its rows of each kind. */
    public record InputReport(
            String agreement,
            String unit,
            Quarter quarter,
            LocalDate reportDate,
            int actions,
            int measurements,
            int reviews) {}
}
