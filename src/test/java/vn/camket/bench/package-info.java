/**
 * Measures the packaged program from outside, as a process on a thousand generated workbooks. It knows the command line,
 * the register's JSON and the plain form of a workbook, and nothing of the checker's classes. Start reading at
 * {@link vn.camket.bench.Benchmark}.
 */
package vn.camket.bench;
