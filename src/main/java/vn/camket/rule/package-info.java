/**
 * Knows Drools: how the rules of a folder are loaded and run over facts, what a match says, and whether the cases of their
 * pages hold.
 * Must not know where facts come from nor how a finding is worded or written.
 * Start reading at {@link vn.camket.rule.RuleBase}.
 */
package vn.camket.rule;
