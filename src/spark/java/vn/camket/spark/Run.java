package vn.camket.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;
import vn.camket.Allotment;
import vn.camket.Concluded;
import vn.camket.Dispatch;
import vn.camket.Sheaf;
import vn.camket.Unread;

/**
 * Has workbooks read where they lie, brings what they say together by agreements, has these checked and concludes. Every
 * task gives what follows from what it is given, so that it may be done twice.
 */
final class Run {
    /** A share of reading: a second or so. */
    private static final long BYTES = 8L << 20;

    /** What it costs to open a workbook at all, in bytes. */
    private static final long OPENING = 64L << 10;

    /** A share of checking, in rows of reports: a second or so. */
    private static final long ROWS = 10_000;

    private static final byte[] NOTHING = {};

    private final JavaSparkContext spark;
    private final Posts posts;
    private final Dispatch dispatch;

    Run(JavaSparkContext spark, Posts posts, Dispatch dispatch) {
        this.spark = spark;
        this.posts = posts;
        this.dispatch = dispatch;
    }

    Concluded done() throws IOException {
        JavaRDD<byte[]> sheaves = read(dispatch.unread()).persist(StorageLevel.MEMORY_AND_DISK());
        Allotment allotment = dispatch.allot(
                sheaves.map(bytes -> Sheaf.of(bytes).listed().bytes()).collect());
        List<byte[]> rulings = check(sheaves, allotment).collect();
        sheaves.unpersist(false);
        return allotment.conclude(rulings);
    }

    /** Not by Spark's own binaryFiles: it takes names for patterns, and divides by bytes alone. */
    private JavaRDD<byte[]> read(List<Unread> workbooks) {
        Map<Unread, Long> work = new LinkedHashMap<>();
        workbooks.forEach(workbook -> work.put(workbook, OPENING + workbook.bytes()));
        List<List<Unread>> shares = Shares.of(work, BYTES);
        Posts executors = posts;
        return spark.parallelize(shares, shares.size()).flatMap(share -> read(executors, share));
    }

    /** One after the other, as they are asked for. */
    private static Iterator<byte[]> read(Posts posts, List<Unread> share) {
        return share.stream().map(workbook -> read(posts, workbook)).iterator();
    }

    private static byte[] read(Posts posts, Unread workbook) {
        try (Fetched fetched = Fetched.of(workbook, posts.store())) {
            return posts.here().read(workbook, fetched.file()).bytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(workbook.place() + " cannot be read now", failure);
        }
    }

    /** Agreements on which nothing came are checked too. */
    private JavaRDD<byte[]> check(JavaRDD<byte[]> sheaves, Allotment allotment) {
        Map<String, Long> work = allotment.work();
        HashSet<String> left = new HashSet<>(allotment.left());
        List<Tuple2<String, byte[]>> every = work.keySet().stream()
                .map(agreement -> new Tuple2<>(agreement, NOTHING))
                .toList();
        Posts executors = posts;
        return sheaves.flatMapToPair(sheaf -> byAgreement(sheaf, left))
                .union(spark.parallelizePairs(every, 1))
                .groupByKey(ByShare.of(work, ROWS))
                .map(agreement -> check(executors, agreement._1(), agreement._2()));
    }

    private static Iterator<Tuple2<String, byte[]>> byAgreement(byte[] bytes, Set<String> left) {
        Sheaf sheaf = Sheaf.of(bytes);
        return left.contains(sheaf.workbook())
                ? List.<Tuple2<String, byte[]>>of().iterator()
                : sheaf.cases().stream()
                        .map(agreement -> new Tuple2<>(agreement, bytes))
                        .iterator();
    }

    private static byte[] check(Posts posts, String agreement, Iterable<byte[]> sheaves) throws IOException {
        List<Sheaf> own = new ArrayList<>();
        for (byte[] bytes : sheaves) {
            if (bytes.length > 0) {
                own.add(Sheaf.of(bytes));
            }
        }
        return posts.here().check(agreement, own);
    }
}
