package vn.camket.fact;

import java.util.List;

/**
 * What one workbook says in its own words: no path in it, no name resolved, so equal bytes give equal readings.
 *
 * @param refusal why the workbook could not be read, null when it was
 * @param sections in sheet order, then by row; empty when refused
 * @param rows how many rows of its tables were read
 * @param answers what it answers to findings, null when it does not list any; else it has no sections
 */
public record Reading(Refusal refusal, List<Section> sections, int rows, AnswerSheets answers) {
    public static Reading refused(String reason, String... details) {
        return new Reading(new Refusal(reason, List.of(details)), List.of(), 0, null);
    }

    public boolean isRefused() {
        return refusal != null;
    }

    /**
     * Why a workbook could not be read.
     *
     * @param reason a key of the text bundles, e.g. {@code encrypted}, {@code truncated}, {@code not-a-workbook}
     * @param details values for the text, in its order
     */
    public record Refusal(String reason, List<String> details) {}
}
