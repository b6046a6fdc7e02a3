/**
 * Knows the page for a browser: its template, the tables that stand in it as they are, and the list of findings that its
 * script draws. Must not know how findings were found, nor ask anything of a network. Start reading at {@link
 * vn.camket.output.dashboard.Overview} and the template {@code dashboard.html} beside it.
 */
package vn.camket.output.dashboard;
