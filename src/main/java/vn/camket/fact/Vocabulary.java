package vn.camket.fact;

import java.util.List;
import java.util.Map;

/**
 * The words by which workbooks are understood; users extend them under {@code rules/vocabulary}.
 *
 * @param headers by table kind ({@code actions}, {@code commitments}, {@code reviews}, {@code cover}), then by column
 *     name, the spellings of its header; {@code ignored} headers are under the key {@code ignored} / {@code headers}
 * @param statuses the spellings of each class of status
 * @param nothingToReport phrases that say that there was nothing to report
 * @param regular words of a due date that mean "again and again"
 * @param lowerBounds words before a number that make it a lower bound
 * @param abouts words before a number that make it approximate
 * @param totals headings of total rows
 * @param reviewKinds the spellings of each kind of review
 * @param measures groups of equal spellings of units of measure
 */
public record Vocabulary(
        Map<String, Map<String, List<String>>> headers,
        Map<Status, List<String>> statuses,
        List<String> nothingToReport,
        List<String> regular,
        List<String> lowerBounds,
        List<String> abouts,
        List<String> totals,
        Map<ReviewKind, List<String>> reviewKinds,
        List<List<String>> measures) {}
