package vn.camket.rule.file;

import vn.camket.finding.Severity;

/**
 * States what one {@code rule … end} of a rule file says of itself.
 *
 * @param name the phrase for its level, unique in its file
 * @param severity null when missing or unknown
 * @param basis null when missing
 * @param column name of the column of reports that it hangs on, null for none
 * @param line 1-based line of the word {@code rule}
 */
public record RuleBlock(String name, Severity severity, String basis, String column, boolean trial, int line) {}
