package vn.camket.rule.file;

import java.util.List;

/**
 * Holds one example of a page: facts and what the rule must make of them.
 *
 * @param heading a sentence
 * @param line 1-based line of the heading
 * @param facts tables of facts, one a record type
 * @param findings the table of findings, null when the rule must pass
 */
public record RuleCase(String heading, int line, List<Table> facts, Table findings) {}
