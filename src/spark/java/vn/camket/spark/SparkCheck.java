package vn.camket.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.camket.Concluded;
import vn.camket.Dispatch;
import vn.camket.Scratch;

/** Checks reports as the command {@code camket check} does, on a Spark cluster. */
@Command(
        name = "SparkCheck",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nMã thoát / Exit codes:%n",
        exitCodeList = {"0:Đã kiểm tra / done", "2:Chưa kiểm tra được / not done"},
        description = {
            "Kiểm tra rất nhiều báo cáo trên cụm Spark; nơi để tệp là thư mục hay kho mà Hadoop đọc được.",
            "Checks very many reports on a Spark cluster; files lie in any folder or store that Hadoop can read."
        })
public final class SparkCheck implements Callable<Integer> {
    static final int NOT_DONE = 2;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--reports",
            required = true,
            paramLabel = "URI",
            description = "Nơi để báo cáo, mọi máy của cụm đều đọc được / reports, which every machine can read")
    private String reports;

    @Option(
            names = "--rules",
            required = true,
            paramLabel = "URI",
            description = "Thư mục quy tắc, sổ theo dõi / rules and register")
    private String rules;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "URI",
            description = "Nơi ghi kết quả, mọi máy của cụm đều ghi được / results, where every machine can write")
    private String out;

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "DATE",
            description = "Ngày kiểm tra, ví dụ 2026-11-21 / date to judge by")
    private LocalDate asOf;

    /** The program that {@code spark-submit} starts. */
    public static void main(String[] arguments) {
        Mishaps mishaps = new Mishaps();
        int exit = new CommandLine(new SparkCheck())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(mishaps)
                .setExecutionExceptionHandler(mishaps)
                .execute(arguments);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    @Override
    public Integer call() throws IOException {
        try (SparkSession spark = session();
                Scratch scratch = Scratch.make()) {
            Store store = new Store(spark.sparkContext().hadoopConfiguration());
            Places places = Places.of(store, reports, rules, out, asOf, scratch.folder());
            ResultFolder result = new ResultFolder(
                    store, places.out(), asOf, spark.sparkContext().applicationId());
            result.recover();
            tell(run(spark, store, places, result), result);
            return 0;
        }
    }

    private SparkSession session() {
        SparkConf usual = new SparkConf()
                // The verdicts on a whole country come back to the driver.
                .setIfMissing("spark.driver.maxResultSize", "0")
                // A core is done with some thousand workbooks before Java's second compiler has paid for itself.
                .setIfMissing("spark.executor.extraJavaOptions", "-XX:TieredStopAtLevel=1");
        return SparkSession.builder().config(usual).appName("Camket " + asOf).getOrCreate();
    }

    private static Concluded run(SparkSession spark, Store store, Places places, ResultFolder result)
            throws IOException {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Dispatch dispatch = places.dispatch();
        Posts posts = new Posts(
                context.broadcast(dispatch.kit()),
                context.broadcast(new SerializableConfiguration(context.hadoopConfiguration())));
        result.begin();
        boolean built = false;
        try {
            Concluded concluded = new Run(context, posts, dispatch).done();
            new Writing(spark, posts, concluded, store.of(result.draft()), result.draft()).all(places.seen());
            built = true;
            result.publish();
            return concluded;
        } finally {
            if (!built) {
                result.giveUp();
            }
        }
    }

    private void tell(Concluded concluded, ResultFolder result) {
        PrintWriter print = spec.commandLine().getOut();
        Mishaps.tell(spec.commandLine().getErr(), concluded.doubts());
        new Board(concluded).lines().forEach(print::println);
        print.println(result.shown());
        print.flush();
    }
}
