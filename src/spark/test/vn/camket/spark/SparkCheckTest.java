package vn.camket.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Has a cluster check what one machine has checked, lets it fail in all ways, and holds the results against each other. */
class SparkCheckTest {
    private static final String JAR = "target/camket-spark.jar ";
    private static final String SUBMIT = SparkProcess.read(Path.of("README.md"))
            .lines()
            .filter(line -> line.startsWith("spark-submit "))
            .findFirst()
            .orElseThrow();
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final int READING = 0;
    private static final int CHECKING = 2;

    /** Where what turns rules into classes begins by its name: Drools' compiler, what it works with, and ours that calls it. */
    private static final List<String> COMPILER = List.of(
            "org.drools.drl.parser.",
            "org.drools.compiler.builder.",
            "org.drools.compiler.compiler.",
            "org.drools.model.codegen.",
            "org.drools.mvel.parser.",
            "org.drools.mvelcompiler.",
            "com.github.javaparser.",
            "org.eclipse.jdt.",
            "vn.camket.rule.compile.Build");

    @TempDir
    private static Path work;

    @AutoClose
    private static Cluster cluster;

    private static Corpus corpus;
    private static Result oneMachine;
    private static Path out;
    private static Result shown;

    @BeforeAll
    static void check() throws Exception {
        cluster = Cluster.start(Files.createDirectory(work.resolve("cluster")), 2);
        corpus = Corpus.write(work.resolve("corpus"));
        out = corpus.out("cluster");
        Files.createDirectory(work.resolve("home"));
        List<String> settings = new ArrayList<>(Events.settings(Files.createDirectory(work.resolve("events"))));
        settings.add("spark.driver.extraJavaOptions=-Duser.home=" + work.resolve("home") + " " + loaded("driver"));
        settings.add("spark.executor.extraJavaOptions=" + loaded("executor-%p"));
        SparkProcess program = cluster.start(settings, arguments(corpus.reports(), out));
        oneMachine = new Result(corpus.check());
        done(program.end(LONG));
        shown = Result.in(out);
    }

    private static String loaded(String name) {
        return "-Xlog:class+load:file=" + work.resolve(name + ".classes");
    }

    private static List<String> arguments(Path reports, Path out) {
        return arguments(reports.toString(), corpus.rules().toString(), out.toString());
    }

    /** Those of the command in README.md, for other places and another day. */
    private static List<String> arguments(String reports, String rules, String out) {
        Map<String, String> own = Map.of(
                "hdfs://kho/reports-in", reports,
                "hdfs://kho/rules", rules,
                "hdfs://kho/reports-out", out,
                "2026-12-31", Corpus.DAY.toString());
        return Stream.of(SUBMIT.substring(SUBMIT.indexOf(JAR) + JAR.length()).split(" "))
                .map(word -> own.getOrDefault(word, word))
                .toList();
    }

    private static List<String> home() {
        return List.of("spark.driver.extraJavaOptions=-Duser.home=" + work.resolve("home"));
    }

    /** The same, with a store that has the corpus below {@code viewfs://camket/data}. */
    private static List<String> store() {
        List<String> settings = new ArrayList<>(home());
        settings.add("spark.hadoop.fs.viewfs.mounttable.camket.link./data=" + URI.create("file://" + corpus.place()));
        return settings;
    }

    private static SparkProcess start(Path reports, Path out) throws IOException {
        return cluster.start(home(), arguments(reports, out));
    }

    private static SparkProcess.Ended done(SparkProcess.Ended run) {
        assertEquals(0, run.code(), run.last());
        return run;
    }

    @Test
    void a_cluster_finds_byte_for_byte_what_one_machine_finds() throws Exception {
        assertEquals(oneMachine.findings(), shown.findings());
    }

    @Test
    void the_former_result_and_the_answers_to_it_are_remembered() throws Exception {
        JsonNode summary = shown.json().required("summary");
        for (String known : List.of("new", "persisting", "resolved", "trial")) {
            assertTrue(summary.required(known).intValue() > 0, known);
        }
        assertTrue(shown.findings().contains("Đang trình phê duyệt."));
    }

    @Test
    void the_table_has_the_findings_row_by_row_and_then_those_on_trial() throws Exception {
        List<JsonNode> expected = new ArrayList<>();
        shown.json().required("findings").forEach(finding -> expected.add(Columns.row(finding, false)));
        shown.json().required("trial").forEach(finding -> expected.add(Columns.row(finding, true)));
        SortedSet<String> columns = Columns.ofJson();
        columns.add("trial");
        List<JsonNode> rows = new ArrayList<>();
        for (String line : tableText()) {
            JsonNode json = Result.JSON.readTree(line);
            if (json.has("fields")) {
                assertEquals(columns, Columns.ofTable(json));
            } else {
                rows.add(json);
            }
        }
        assertEquals(expected, rows);
    }

    private static List<String> tableText() throws Exception {
        List<String> parts =
                shown.files("findings.parquet").stream().map(Path::toString).toList();
        return done(cluster.alone(TableText.class, parts)).out().lines().toList();
    }

    @Test
    void every_unit_gets_its_workbook_with_links_to_the_reports_instead_of_annotated_copies() throws Exception {
        assertEquals(oneMachine.unitParts(), shown.unitParts());
        assertEquals(
                oneMachine.unitLinks().stream()
                        .map(link -> link.replace("../annotated/", "../../../reports-in/"))
                        .collect(Collectors.toSet()),
                shown.unitLinks());
    }

    @Test
    void the_manifest_tells_of_each_file_and_nothing_else_lies_there() throws Exception {
        assertEquals(shown.told(), shown.prints());
        assertEquals(
                List.of("findings.json", "findings.parquet", "units"),
                shown.prints().keySet().stream()
                        .map(file -> file.split("/")[0])
                        .distinct()
                        .toList());
        assertEquals(List.of(), strays(out));
    }

    /** What Hadoop and Spark like to leave. */
    private static List<Path> strays(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !path.startsWith(folder.resolve(".cache")))
                    .filter(path -> Pattern.matches(
                            "\\..*|.*\\.crc|_.*", path.getFileName().toString()))
                    .toList();
        }
    }

    @Test
    void executors_load_compiled_rules_and_never_a_compiler() throws Exception {
        SortedSet<String> executors = classes("executor");
        assertEquals(COMPILER, compilers(classes("driver")), "the driver compiles");
        assertEquals(List.of(), compilers(executors));
        assertTrue(executors.stream().anyMatch(name -> name.startsWith("rules.of_")), "rules are run");
    }

    private static List<String> compilers(SortedSet<String> loaded) {
        return COMPILER.stream()
                .filter(start -> loaded.stream().anyMatch(name -> name.startsWith(start)))
                .toList();
    }

    private static SortedSet<String> classes(String whose) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        try (Stream<Path> logs = Files.list(work)) {
            for (Path log : logs.filter(file -> file.getFileName().toString().matches(whose + ".*\\.classes"))
                    .toList()) {
                for (String line : Files.readAllLines(log, StandardCharsets.UTF_8)) {
                    names.add(line.replaceFirst("^(?:\\[[^\\]]*\\])+ (\\S+).*", "$1"));
                }
            }
        }
        return names;
    }

    @Test
    void no_task_reads_all_the_workbooks_on_the_agreement_that_has_most() throws Exception {
        LongSummaryStatistics bytes =
                Events.read(work.resolve("events")).stages().get(READING).results();
        assertTrue(bytes.getCount() >= 3, () -> bytes.toString());
        assertTrue(bytes.getMax() < 2 * bytes.getMin(), () -> bytes.toString());
    }

    @Test
    void an_executor_that_dies_while_workbooks_are_read_changes_no_byte() throws Exception {
        Path other = corpus.out("killed-reading");
        SparkProcess program = start(corpus.reports(), other);
        cluster.awaitTasks(program, READING, 1);
        cluster.killExecutor(program, READING);
        assertLost(done(program.end(LONG)), READING);
        assertEquals(shown.manifest(), Result.in(other).manifest());
        assertEquals(shown.prints(), Result.in(other).prints());
    }

    @Test
    void a_second_run_in_which_an_executor_dies_while_agreements_are_checked_leaves_the_result_as_it_was()
            throws Exception {
        List<Object> before = identities(shown.folder());
        SparkProcess program = start(corpus.reports(), out);
        cluster.killExecutor(program, CHECKING);
        assertLost(done(program.end(LONG)), CHECKING);
        assertEquals(before, identities(shown.folder()));
        assertEquals(List.of(), strays(out));
    }

    private static void assertLost(SparkProcess.Ended run, int stage) {
        assertTrue(
                Pattern.compile("Lost task \\S+ in stage " + stage + "\\.0 .*ExecutorLostFailure")
                        .matcher(run.err())
                        .find(),
                run.last());
    }

    /** Of files that are written anew, another one. */
    private static List<Object> identities(Path folder) throws IOException {
        List<Object> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted().toList()) {
                BasicFileAttributes known = Files.readAttributes(file, BasicFileAttributes.class);
                files.addAll(List.of(file, known.lastModifiedTime(), known.fileKey()));
            }
        }
        return files;
    }

    @Test
    void a_store_that_is_no_disk_serves_as_well() throws Exception {
        corpus.out("store");
        String root = "viewfs://camket/data/";
        done(cluster.submit(store(), arguments(root + "reports-in", root + "rules", root + "store")));
        Result stored = Result.in(corpus.place().resolve("store"));
        assertEquals(shown.findings(), stored.findings());
        assertEquals(shown.manifest(), stored.manifest());
        SortedMap<String, String> prints = stored.prints();
        // of the disk that lies beneath this store
        prints.keySet().removeIf(file -> file.endsWith(".crc"));
        assertEquals(stored.told(), prints);
    }

    @Test
    void a_killed_driver_shows_nothing_and_the_next_run_puts_the_former_result_aside() throws Exception {
        Path other = corpus.out("killed-driver");
        Corpus.copy(shown.folder(), other.resolve(Corpus.DAY.toString()));
        SparkProcess program = start(Path.of("reports-in").toAbsolutePath(), other);
        program.await(
                "half a result",
                LONG,
                () -> beside(other, "\\.draft-.*").filter(draft -> Files.exists(draft.resolve("findings.json"))));
        program.kill();
        assertEquals(shown.prints(), Result.in(other).prints());
        done(start(Path.of("reports-in").toAbsolutePath(), other).end(LONG));
        assertNotEquals(shown.manifest(), Result.in(other).manifest());
        assertEquals(Result.in(other).told(), Result.in(other).prints());
        Path former = beside(other, "\\.run-.*\\d{4}").orElseThrow();
        assertEquals(shown.prints(), new Result(former).prints());
    }

    private static Optional<Path> beside(Path out, String name) {
        try (Stream<Path> folders = Files.list(out)) {
            return folders.filter(folder -> folder.getFileName().toString().matches(name))
                    .findFirst();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** As when a run broke down between its two renames, and another run has been shown since, or not. */
    @Test
    void what_a_broken_run_had_moved_aside_is_put_back_or_away() throws Exception {
        Path other = Files.createDirectory(corpus.place().resolve("aside"));
        Files.createDirectory(other.resolve("2025-06-30"));
        Files.createFile(Files.createDirectory(other.resolve(".run-2025-06-30-app-1.aside"))
                .resolve("former"));
        Files.createFile(Files.createDirectory(other.resolve(".run-2025-12-31-app-2.aside"))
                .resolve("former"));
        Files.createDirectory(other.resolve(".draft-2025-12-31-app-3"));
        assertEquals(
                2, start(corpus.place().resolve("nowhere"), other).end(LONG).code());
        assertEquals(
                List.of(".draft-2025-12-31-app-3", ".run-2025-06-30-app-1/former", "2025-06-30", "2025-12-31/former"),
                leaves(other));
    }

    /** Files and empty folders. */
    private static List<String> leaves(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> {
                        String[] within = path.toFile().list();
                        return within == null || within.length == 0;
                    })
                    .map(path -> folder.relativize(path).toString())
                    .filter(path -> !path.startsWith(".cache"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void what_cannot_be_done_is_told_in_both_languages_and_leaves_nothing() throws Exception {
        Path sample = Path.of("reports-in").toAbsolutePath();
        Path nowhere = corpus.place().resolve("nowhere");
        Path file = Files.createFile(corpus.place().resolve("file"));
        List<SparkProcess> runs = List.of(
                cluster.start(
                        home(),
                        arguments(
                                sample.toString(),
                                faultyRules(),
                                nowhere.resolve("1").toString())),
                start(nowhere.resolve("reports-in"), nowhere.resolve("2")),
                start(sample, file.resolve("out")),
                cluster.start(
                        store(),
                        arguments(
                                sample.toString(),
                                "viewfs://camket/data/no-rules",
                                nowhere.resolve("4").toString())),
                cluster.start(
                        List.of(),
                        Stream.concat(arguments(sample, nowhere.resolve("3")).stream(), Stream.of("--nothing"))
                                .toList()));
        List<List<String>> told = List.of(
                List.of("unmet-commitments/unit-mismatch.drl:5:5: Không có dữ kiện", " There is no fact \"Nothing\""),
                List.of("Không có thư mục báo cáo " + nowhere, "There is no reports folder " + nowhere),
                List.of("Không ghi được vào file:" + file, "file:" + file + "/out cannot be written"),
                List.of("Không có thư mục quy tắc viewfs://camket/data/no-rules", "There is no rules folder viewfs:"),
                List.of("Không hiểu dòng lệnh", "Unknown option: '--nothing'; see --help."));
        for (int run = 0; run < runs.size(); run++) {
            SparkProcess.Ended ended = runs.get(run).end(LONG);
            assertEquals(2, ended.code(), ended.last());
            assertEquals(
                    List.of(),
                    told.get(run).stream()
                            .filter(words -> !ended.err().contains(words))
                            .toList(),
                    ended.last());
        }
        assertEquals(List.of(), found(nowhere));
    }

    private static String faultyRules() throws IOException {
        Path faulty = corpus.place().resolve("faulty");
        Corpus.copy(corpus.rules(), faulty);
        Path rule = faulty.resolve("unmet-commitments/unit-mismatch.drl");
        Files.writeString(rule, Files.readString(rule).replace("AgreementState(", "Nothing("));
        return faulty.toString();
    }

    /** What somebody would take for a result, or a draft of one. */
    private static List<Path> found(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().matches(".*(?:json|parquet|xlsx|draft|\\d{4}-\\d\\d-\\d\\d)"))
                    .toList();
        }
    }
}
