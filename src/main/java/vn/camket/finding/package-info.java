/**
 * Knows what is wrong: a finding, how severe it is, the rule that found it, what waives it, and what changed since the last run;
 * and which files below the rules folder are too odd to be read. Must not know how a finding was found, nor how it is worded or written.
 * Start reading at {@link vn.camket.finding.Finding}.
 */
package vn.camket.finding;
