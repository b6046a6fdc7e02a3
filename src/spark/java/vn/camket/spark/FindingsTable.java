package vn.camket.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.from_json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * Writes findings as Parquet: the columns are the keys of {@code findings.json}, and are read from the very texts that
 * stand there; {@code trial} tells those of rules on trial.
 */
final class FindingsTable {
    private static final String CELLS = "ARRAY<STRUCT<workbook: STRING, sheet: STRING, cell: STRING, file: STRING,"
            + " pointer: STRING, value: STRING>>";
    private static final String ANSWER = "STRUCT<explanation: STRING, remedy: STRING, by: STRING, on: DATE,"
            + " workbook: STRING, verdict: STRING, until: DATE,"
            + " answered: STRUCT<daysLate: INT, expected: STRING, actual: STRING>>";

    static final StructType COLUMNS = StructType.fromDDL("id STRING, rule STRING, severity STRING, agreement STRING,"
            + " unit STRING, field STRING, subject STRING, message STRUCT<vi: STRING, en: STRING>, daysLate INT,"
            + " expected STRING, actual STRING, basis STRING, evidence " + CELLS
            + ", source STRUCT<file: STRING, line: INT>, status STRING, firstSeen DATE, causedBy STRING, answer "
            + ANSWER);

    private static final StructType TEXTS = StructType.fromDDL("json STRING, trial BOOLEAN");
    private static final Pattern PART = Pattern.compile("(part-\\d+)-.*\\.parquet");

    private FindingsTable() {}

    /** @param texts of findings, as {@link #row} gives them */
    static void write(SparkSession spark, JavaRDD<Row> texts, Path folder) {
        spark.createDataFrame(texts, TEXTS)
                .select(
                        from_json(col("json"), COLUMNS, Map.of("mode", "FAILFAST"))
                                .as("finding"),
                        col("trial"))
                .select(col("finding.*"), col("trial"))
                .write()
                .parquet(folder.toString());
    }

    static Row row(String text, boolean trial) {
        return RowFactory.create(text, trial);
    }

    /** The parts that were written, each with the name that it is to have. */
    static List<TablePart> parts(FileSystem system, Path folder) throws IOException {
        List<TablePart> parts = new ArrayList<>();
        for (FileStatus file : system.listStatus(folder)) {
            String written = file.getPath().getName();
            Matcher part = PART.matcher(written);
            if (part.matches()) {
                parts.add(new TablePart(folder.toString(), written, part.group(1) + ".parquet"));
            }
        }
        return parts;
    }

    /** Leaves nothing but the parts under their names. */
    static void tidy(FileSystem system, Path folder, Set<String> names) throws IOException {
        for (FileStatus file : system.listStatus(folder)) {
            if (!names.contains(file.getPath().getName())) {
                system.delete(file.getPath(), true);
            }
        }
    }
}
