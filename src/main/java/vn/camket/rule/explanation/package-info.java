/**
 * Knows what a block of a rule asks for, one thing after another, and writes forms of the block that ask for less, so that
 * the engine can tell which of these things hold. Must not know how rules are compiled or run.
 * Start reading at {@link vn.camket.rule.explanation.BlockSteps}.
 */
package vn.camket.rule.explanation;
