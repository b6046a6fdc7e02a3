package vn.camket;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.camket.fact.Reading;
import vn.camket.finding.Outcome;
import vn.camket.obligation.Attribution;

/**
 * A workbook as memory keeps it: no rows.
 *
 * @param arrival the file
 * @param sha256 hash of its content
 * @param input its line for the input sheet
 * @param agreements ids of the agreements that it reports on
 * @param strays facts that belong to no report, and count
 * @param answers whether it answers to findings, and so is no report
 */
record Holding(
        Intake.Arrival arrival,
        String sha256,
        Outcome.Input input,
        SortedSet<String> agreements,
        List<Attribution.Stray> strays,
        boolean answers) {
    /** Of a file that could be read. */
    static Holding of(Intake.Arrival arrival, Outcome.Input input, List<Attribution.Stray> strays, boolean answers) {
        SortedSet<String> agreements = new TreeSet<>();
        input.reports().forEach(report -> agreements.add(report.agreement()));
        return new Holding(arrival, input.sha256(), input, agreements, strays, answers);
    }

    /** Of a file that is left for the next run. */
    static Holding left(Intake.Arrival arrival, Reading.Refusal why) {
        Outcome.Input input = new Outcome.Input(arrival.name(), null, Outcome.InputState.IGNORED, why, List.of());
        return new Holding(arrival, null, input, new TreeSet<>(), List.of(), false);
    }

    /** Whether its content was understood, be it counted or not yet. */
    boolean isRead() {
        return input.state() == Outcome.InputState.READ || input.state() == Outcome.InputState.NOT_YET;
    }
}
