/**
 * Knows the form in which rules and their pages are written: where lines break, what blanks stand between words, how tables
 * look. Must not know what a rule means nor which files there are. Start reading at {@link
 * vn.camket.rule.format.RuleLayout}.
 */
package vn.camket.rule.format;
