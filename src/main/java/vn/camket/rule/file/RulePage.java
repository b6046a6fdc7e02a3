package vn.camket.rule.file;

import java.util.List;
import java.util.Optional;
import vn.camket.fact.Text;

/**
 * Holds what a rule's page says: its words as templates, and its cases.
 *
 * @param words the table of words, if there is one
 */
record RulePage(Text title, Text message, Text remedy, Optional<Table> words, List<RuleCase> cases) {}
