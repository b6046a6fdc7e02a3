/**
 * Knows the letter that asks a unit for reports that are overdue: who writes it, what it lists, what it asks for. Must
 * not know which reports those are, nor how a document is laid out. Start reading at
 * {@link vn.camket.output.letter.Demand}.
 */
package vn.camket.output.letter;
