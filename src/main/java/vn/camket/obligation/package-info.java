/**
 * Knows what is owed when: whose report a workbook is, which reports are expected, how each action and commitment
 * stands on the as-of date; quantities, never verdicts.
 * Must not know files, Excel or rules.
 * Start reading at {@link vn.camket.obligation.Attribution} (whose report is it) and
 * {@link vn.camket.obligation.Obligations} (what follows from it).
 */
package vn.camket.obligation;
