/**
 * Knows what a run leaves behind to be checked by: the manifest of a result, the log of a run, a status for a monitor.
 * Must not know what a finding is. Start reading at {@link vn.camket.trail.Manifest}.
 */
package vn.camket.trail;
