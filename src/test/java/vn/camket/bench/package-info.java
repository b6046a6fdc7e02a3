/**
 * Measures the packaged program from outside, as a process on generated workbooks, in turn with others that read the same.
 * It knows the command lines of all of them, the register's JSON and the plain form of a workbook, and nothing of the
 * checker's classes. Start reading at {@link vn.camket.bench.Benchmark}; {@link vn.camket.bench.Plan} says what is measured.
 */
package vn.camket.bench;
