/**
 * Knows how a run is divided among the machines of a Spark cluster: what is read where, what is sent, what is written to
 * a store that Hadoop can open.
 * Must not know what is read in a workbook or found on an agreement: that is what a run on one machine knows.
 * Start reading at {@link vn.camket.spark.SparkCheck}.
 */
package vn.camket.spark;
