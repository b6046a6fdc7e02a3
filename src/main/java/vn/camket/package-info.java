/**
 * Knows the way of a run: read, derive, check, compare with the last run, waive, publish; and its store, lock and output folder.
 * Must not know the details of any room that it calls.
 * Start reading at {@link vn.camket.Check}.
 */
package vn.camket;
