/**
 * Knows what a draft report for a review conference says, part by part, and how long it may become. Must not know how paper
 * is laid out, nor how a finding was found. Start reading at {@link vn.camket.output.brief.Report}.
 */
package vn.camket.output.brief;
