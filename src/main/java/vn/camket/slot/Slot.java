package vn.camket.slot;

import vn.camket.fact.Quarter;

/**
 * What is reported on in one workbook and its later versions: its place is a folder {@code <quarter>/<agreement>/<unit>}.
 *
 * @param quarter null for answers to findings, which are of no quarter and no agreement
 * @param agreement id, null for answers
 * @param unit id of the unit that reports; a department's stands behind its unit's and a {@code /}
 */
public record Slot(Quarter quarter, String agreement, String unit) {
    /** Where answers of a unit lie. */
    static Slot ofAnswers(String unit) {
        return new Slot(null, null, unit);
    }
}
