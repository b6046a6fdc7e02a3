package vn.camket.fact;

import java.util.List;

/**
 * A file that could not be read as a workbook.
 *
 * @param workbook its path relative to the reports folder
 * @param why the reason, worded by the text bundles
 */
public record UnreadableWorkbook(String workbook, Reading.Refusal why, List<Provenance> sources)
        implements Sourced, Fact {}
