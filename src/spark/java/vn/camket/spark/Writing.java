package vn.camket.spark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;
import vn.camket.Concluded;
import vn.camket.Scratch;

/** Writes a result into its folder: the findings as JSON and as Parquet, a workbook for each unit, the manifest. */
final class Writing {
    static final String MANIFEST = "manifest.json";

    private static final String FINDINGS = "findings.json";
    private static final String TABLE = "findings.parquet";
    private static final String UNITS = "units";

    /** Pieces of findings for one file of the table. */
    private static final int PIECES = 10;

    /** Findings for one share of the work on workbooks. */
    private static final long ROWS = 5_000;

    private final SparkSession spark;
    private final Posts posts;
    private final Concluded concluded;
    private final FileSystem system;
    private final Path folder;
    private final SortedMap<String, String> prints = new TreeMap<>();

    Writing(SparkSession spark, Posts posts, Concluded concluded, FileSystem system, Path folder) {
        this.spark = spark;
        this.posts = posts;
        this.concluded = concluded;
        this.system = system;
        this.folder = folder;
    }

    /** @param seen the reports folder as seen from the folder of the result */
    void all(java.nio.file.Path seen) throws IOException {
        JavaPairRDD<Integer, byte[]> findings = pieces(concluded.findings());
        json();
        table(findings);
        units(findings, seen);
        manifest();
    }

    private JavaSparkContext context() {
        return JavaSparkContext.fromSparkContext(spark.sparkContext());
    }

    /** Each with its place. */
    private JavaPairRDD<Integer, byte[]> pieces(List<byte[]> pieces) {
        List<Tuple2<Integer, byte[]>> placed = new ArrayList<>();
        pieces.forEach(piece -> placed.add(new Tuple2<>(placed.size(), piece)));
        return context().parallelizePairs(placed, 1 + pieces.size() / PIECES);
    }

    private void json() throws IOException {
        MessageDigest digest = sha256();
        try (OutputStream file =
                new BufferedOutputStream(new DigestOutputStream(system.create(new Path(folder, FINDINGS)), digest))) {
            concluded.writeJson(file);
        }
        prints.put(FINDINGS, HexFormat.of().formatHex(digest.digest()));
    }

    private void table(JavaPairRDD<Integer, byte[]> findings) throws IOException {
        Path table = new Path(folder, TABLE);
        List<byte[]> trial = concluded.trial();
        JavaRDD<Row> rows = rows(findings, false, table);
        FindingsTable.write(spark, trial.isEmpty() ? rows : rows.union(rows(pieces(trial), true, table)), table);
        List<TablePart> parts = FindingsTable.parts(system, table);
        Posts executors = posts;
        Map<String, String> settled = context()
                .parallelize(parts, parts.size())
                .mapToPair(part -> new Tuple2<>(part.name(), part.settle(executors.store())))
                .collectAsMap();
        FindingsTable.tidy(system, table, settled.keySet());
        settled.forEach((part, print) -> prints.put(TABLE + "/" + part, print));
    }

    private JavaRDD<Row> rows(JavaPairRDD<Integer, byte[]> findings, boolean trial, Path table) {
        Posts executors = posts;
        String folder = table.toString();
        return findings.mapPartitions(pieces -> {
            // Spark writes the table by the same file system, which is told here to put no files of checksums beside
            // it.
            executors.store().of(new Path(folder));
            return rows(executors, pieces, trial);
        });
    }

    private static Iterator<Row> rows(Posts posts, Iterator<Tuple2<Integer, byte[]>> pieces, boolean trial)
            throws IOException {
        List<Row> rows = new ArrayList<>();
        while (pieces.hasNext()) {
            for (String text : posts.here().texts(pieces.next()._2())) {
                rows.add(FindingsTable.row(text, trial));
            }
        }
        return rows.iterator();
    }

    private void units(JavaPairRDD<Integer, byte[]> findings, java.nio.file.Path seen) throws IOException {
        Map<String, Long> work = concluded.byUnit();
        if (work.isEmpty()) {
            return;
        }
        Path units = new Path(folder, UNITS);
        system.mkdirs(units);
        Posts executors = posts;
        UnitFiles files =
                new UnitFiles(posts, context().broadcast(concluded.frame()), seen.toString(), units.toString());
        findings.flatMapToPair(piece -> byUnit(executors, piece))
                .groupByKey(ByShare.of(work, ROWS))
                .map(unit -> files.write(unit._1(), unit._2()))
                .collect()
                .forEach(file -> prints.put(UNITS + "/" + file._1() + ".xlsx", file._2()));
    }

    private static Iterator<Tuple2<String, Tuple2<Integer, byte[]>>> byUnit(Posts posts, Tuple2<Integer, byte[]> piece)
            throws IOException {
        List<Tuple2<String, Tuple2<Integer, byte[]>>> own = new ArrayList<>();
        posts.here()
                .byUnit(piece._2())
                .forEach((unit, part) -> own.add(new Tuple2<>(unit, new Tuple2<>(piece._1(), part))));
        return own.iterator();
    }

    private void manifest() throws IOException {
        try (Scratch scratch = Scratch.make()) {
            concluded.writeManifest(prints, scratch.folder());
            system.copyFromLocalFile(
                    false, true, new Path(scratch.folder().resolve(MANIFEST).toUri()), new Path(folder, MANIFEST));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}
