package vn.camket.rule.file;

import java.util.List;
import vn.camket.fact.Text;

/** Holds what a rule's page says: its words as templates, and its cases. */
record RulePage(Text title, Text message, Text remedy, List<RuleCase> cases) {}
