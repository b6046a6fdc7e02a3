/**
 * Knows words: the bundles of both languages, templates of sentences, and how numbers, dates and units are written.
 * Must not know layout, files, nor how a finding was found.
 * Start reading at {@link vn.camket.text.Wording}.
 */
package vn.camket.text;
