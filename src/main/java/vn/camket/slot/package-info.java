/**
 * Knows where a workbook that was sent in lies, which version of it counts, and the receipts and withdrawals of it.
 * Must not know what a workbook says, nor who may send it. Start reading at {@link vn.camket.slot.Slots}.
 */
package vn.camket.slot;
