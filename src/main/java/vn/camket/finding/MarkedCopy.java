package vn.camket.finding;

import vn.camket.fact.Reading;

/**
 * What became of a workbook that has findings at its cells.
 *
 * @param workbook path relative to the reports folder
 * @param path of its marked copy relative to the folder of the run, {@code /} as separator; null when there is none
 * @param why no copy could be made, null when there is one
 */
public record MarkedCopy(String workbook, String path, Reading.Refusal why) {}
