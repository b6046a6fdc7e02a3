/**
 * Knows how the rules of a folder are shown as pages that a browser opens without a network.
 * Must not know Drools nor where the pages are written; what authors wrote is shown and never becomes markup of its own.
 * Start reading at {@link vn.camket.rule.site.Site}.
 */
package vn.camket.rule.site;
