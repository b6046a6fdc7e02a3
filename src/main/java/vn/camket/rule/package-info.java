/**
 * Knows Drools: how rule files and their pages are loaded, guarded, compiled, kept and run, and how their cases are tried.
 * Must not know where facts come from nor how a finding is worded or written.
 * Start reading at {@link vn.camket.rule.RuleBase}.
 */
package vn.camket.rule;
