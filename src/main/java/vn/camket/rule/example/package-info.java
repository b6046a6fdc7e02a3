/**
 * Knows how a case of a rule's page becomes facts and expected findings, and how values are written in its cells. Must
 * not know how rules are run. Start reading at {@link vn.camket.rule.example.Samples}.
 */
package vn.camket.rule.example;
