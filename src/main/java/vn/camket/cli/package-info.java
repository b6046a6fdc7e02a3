/**
 * Knows the command line: options, exit codes, folder names, the clock that gives the default date, and the terminal.
 * Must not know how anything is checked.
 * Start reading at {@link vn.camket.cli.Camket}.
 */
package vn.camket.cli;
