/**
 * Knows how the texts of rules become classes that see only what the sandbox shows, how the work of rules is counted, and
 * how the classes are kept between runs. Must not know how an author writes a rule, nor what becomes of a match. Start
 * reading at {@link vn.camket.rule.compile.RuleCompiler}.
 */
package vn.camket.rule.compile;
