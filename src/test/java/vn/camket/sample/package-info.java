/**
 * Makes the sample workbooks in {@code reports-in} and {@code src/test/resources/seeds}, as departments would send
 * them, faults included. It knows plain POI and nothing of the checker. Start reading at {@link vn.camket.sample.SampleReports}.
 */
package vn.camket.sample;
