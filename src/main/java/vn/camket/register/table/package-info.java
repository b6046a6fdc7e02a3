/**
 * Knows the register as tables: which sheets and columns there are, and how rows of cells become agreements and agreements
 * rows. Must not know Excel, files or what is checked beyond one value. Start reading at
 * {@link vn.camket.register.table.Layout} and {@link vn.camket.register.table.Merging}.
 */
package vn.camket.register.table;
