package vn.camket.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Reads files of Parquet as anybody would with Spark, and prints of each its columns and then its rows, all as JSON. */
public final class TableText {
    private TableText() {}

    public static void main(String[] files) throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        try (SparkSession spark = SparkSession.builder().getOrCreate()) {
            for (String file : files) {
                Dataset<Row> table = spark.read().parquet(file);
                out.println(table.schema().json());
                List<String> rows = table.toJSON().collectAsList();
                rows.forEach(out::println);
            }
        }
        out.flush();
    }
}
