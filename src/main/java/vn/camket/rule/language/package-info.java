/**
 * Knows the language that rules are written in: its words and signs, how they make blocks, facts and conditions, and how
 * to tell what is not well written. It is a small part of Drools' own language; whatever is not named here no rule can
 * say. Must not know which facts there are, nor how rules are compiled. Start reading at {@link
 * vn.camket.rule.language.RuleText}.
 */
package vn.camket.rule.language;
