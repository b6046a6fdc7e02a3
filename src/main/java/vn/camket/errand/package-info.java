/**
 * Knows the kinds of work that the server has done in another process, and what of their results its pages need: lean
 * records, with sentences in the reader's language. Must not know pages, sessions or accounts.
 * Start reading at {@link vn.camket.errand.CheckWorkbook}.
 */
package vn.camket.errand;
