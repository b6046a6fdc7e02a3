/**
 * Measures the inner parts of the checker one by one, warm. It knows the doors of the rooms and the sample, and nothing of
 * the benchmark around it. Start reading at {@link vn.camket.bench.part.Parts}.
 */
package vn.camket.bench.part;
