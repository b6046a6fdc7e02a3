/**
 * Knows what stands on the sheets of a form that a unit fills in: words that the reader understands, lists to choose
 * from, notes on columns. Must not know how pages are dressed, nor what is owed. Start reading at
 * {@link vn.camket.output.form.TasksSheet}.
 */
package vn.camket.output.form;
