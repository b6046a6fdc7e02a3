/**
 * Knows what a well written rule must not do: use names and kinds of values that the facts do not have, and say what
 * compiles and yet is hardly meant. Must not know how rules are compiled or run. Start reading at {@link
 * vn.camket.rule.lint.Lint}.
 */
package vn.camket.rule.lint;
