/**
 * Is the program that a good Java developer writes in a day: POI's user model reads every workbook whole, Drools compiles
 * the rules at each start, nothing is kept between runs. It knows the checker's facts, derivations, readers of single
 * values and JSON, which it takes over as a library: what it is measured for is the rest. It waives nothing, compares with
 * no former run and reads no answers, all of which is in its favour. Start reading at
 * {@link vn.camket.bench.plain.PlainProgram}.
 */
package vn.camket.bench.plain;
