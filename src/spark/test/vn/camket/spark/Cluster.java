package vn.camket.spark;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs Spark's standalone cluster on this machine: a master and workers, each a process of its own, as are the executors
 * and each program that is submitted. Ports are free ones, files lie in one folder, and nothing outlives the closing.
 */
final class Cluster implements AutoCloseable {
    private static final String HOST = "127.0.0.1";
    private static final String DEPLOY = "org.apache.spark.deploy.";
    private static final Duration START = Duration.ofMinutes(2);
    private static final Duration RUN = Duration.ofMinutes(10);
    private static final Duration DEATH = Duration.ofMinutes(1);
    private static final Pattern MASTER = Pattern.compile("Starting Spark master at (spark://\\S+)");

    private final SparkHome home;
    private final Path work;
    private final Map<String, String> environment;
    private final List<SparkProcess> workers = new ArrayList<>();
    private final List<Path> folders = new ArrayList<>();
    /** In the order in which they must end, so that nobody starts anew what has ended: programs, master, workers. */
    private final ConcurrentLinkedDeque<SparkProcess> running = new ConcurrentLinkedDeque<>();

    private final Thread atExit = new Thread(this::end);
    private String url;
    private int submitted;

    private Cluster(SparkHome home, Path work) throws IOException {
        this.home = home;
        this.work = work.toRealPath();
        this.environment = environment();
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /** Workers with one core and 1 GB each. */
    static Cluster start(Path work, int workers) throws IOException, InterruptedException {
        return start(work, workers, 1, "1g");
    }

    /** Comes back when all workers are registered. */
    static Cluster start(Path work, int workers, int cores, String memory) throws IOException, InterruptedException {
        Cluster cluster = new Cluster(SparkHome.built(), work);
        try {
            cluster.writeDefaults(memory);
            cluster.startMaster();
            cluster.startWorkers(workers, cores, memory);
            return cluster;
        } catch (Throwable failure) {
            cluster.close();
            throw failure;
        }
    }

    /** What this machine's user has set for a Spark of his own must not matter. */
    private Map<String, String> environment() {
        Map<String, String> all = new HashMap<>(System.getenv());
        all.keySet().removeIf(name -> name.startsWith("SPARK_") || name.startsWith("HADOOP_"));
        all.putAll(Map.of(
                "JAVA_HOME", System.getProperty("java.home"),
                "LC_ALL", "C.UTF-8",
                "SPARK_SCALA_VERSION", home.scala(),
                "SPARK_HOME", home.folder().toString(),
                "SPARK_CONF_DIR", work.resolve("conf").toString(),
                "SPARK_LOCAL_IP", HOST,
                "SPARK_LOCAL_DIRS", work.resolve("local").toString(),
                "SPARK_DAEMON_JAVA_OPTS", temporary()));
        return all;
    }

    private String temporary() {
        return "-Djava.io.tmpdir=" + work.resolve("tmp");
    }

    /** What a program may still choose otherwise when it is submitted. */
    private void writeDefaults(String memory) throws IOException {
        Files.createDirectories(work.resolve("tmp"));
        Files.write(
                Files.createDirectories(work.resolve("conf")).resolve("spark-defaults.conf"),
                List.of(
                        "spark.ui.enabled false",
                        "spark.driver.host " + HOST,
                        "spark.executor.memory " + memory,
                        "spark.driver.defaultJavaOptions " + temporary(),
                        "spark.executor.defaultJavaOptions " + temporary()));
    }

    private void startMaster() throws IOException, InterruptedException {
        SparkProcess master =
                daemon("master", "master.Master", List.of("--host", HOST, "--port", "0", "--webui-port", "0"));
        url = master.await(
                "its address",
                START,
                () -> Optional.of(MASTER.matcher(master.err()))
                        .filter(Matcher::find)
                        .map(found -> found.group(1)));
    }

    private void startWorkers(int count, int cores, String memory) throws IOException, InterruptedException {
        for (int number = 1; number <= count; number++) {
            List<String> arguments = new ArrayList<>(List.of("--host", HOST, "--port", "0", "--webui-port", "0"));
            arguments.addAll(List.of("--cores", Integer.toString(cores), "--memory", memory));
            Path folder = work.resolve("worker-" + number);
            folders.add(folder);
            arguments.addAll(List.of("--work-dir", folder.toString(), url));
            workers.add(daemon("worker-" + number, "worker.Worker", arguments));
        }
        for (SparkProcess worker : workers) {
            worker.await(
                    "to be registered",
                    START,
                    () -> Optional.of(worker.err()).filter(log -> log.contains("Successfully registered with master")));
        }
    }

    private SparkProcess daemon(String name, String main, List<String> arguments) throws IOException {
        List<String> command = home.command(DEPLOY + main, arguments, environment);
        SparkProcess process = SparkProcess.start(name, command, environment, work);
        running.addLast(process);
        return process;
    }

    /** Runs another program in one JVM, apart from the workers, to its end. */
    SparkProcess.Ended alone(Class<?> program, List<String> arguments)
            throws IOException, InterruptedException, URISyntaxException {
        String classes = Path.of(program.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
        List<String> all = new ArrayList<>(List.of("--master", "local[1]", "--driver-class-path", classes));
        all.addAll(List.of("--class", program.getName(), "spark-internal"));
        all.addAll(arguments);
        return submitted(all).end(RUN);
    }

    /** Runs the check as spark-submit does, with settings such as {@code spark.task.maxFailures=4}, to its end. */
    SparkProcess.Ended submit(List<String> settings, List<String> arguments) throws IOException, InterruptedException {
        return start(settings, arguments).end(RUN);
    }

    /** The same, without waiting. */
    SparkProcess start(List<String> settings, List<String> arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of("--master", url, "--class", SparkCheck.class.getName()));
        settings.forEach(setting -> all.addAll(List.of("--conf", setting)));
        all.add(home.program().toString());
        all.addAll(arguments);
        return submitted(all);
    }

    private SparkProcess submitted(List<String> arguments) throws IOException {
        List<String> command = home.command(DEPLOY + "SparkSubmit", arguments, environment);
        submitted++;
        SparkProcess process = SparkProcess.start("submitted-" + submitted, command, environment, work);
        running.addFirst(process);
        return process;
    }

    /** What the executors of this program have said so far. */
    ExecutorLogs logs(SparkProcess program) {
        return new ExecutorLogs(folders, program);
    }

    /** Waits until executors have finished so many tasks of one stage of this program. */
    void awaitTasks(SparkProcess program, int stage, int tasks) throws InterruptedException {
        String wanted = tasks + " finished tasks of stage " + stage;
        program.await(
                wanted,
                RUN,
                () -> Optional.of(logs(program).finishedTasks(stage)).filter(finished -> finished >= tasks));
    }

    /** The JVMs of executors: a worker starts nothing else. */
    List<ProcessHandle> executors() {
        return workers.stream().flatMap(worker -> worker.started().stream()).toList();
    }

    /** Waits until one is at work on a stage of this program, and kills it, as a machine's failure would. */
    void killExecutor(SparkProcess program, int stage) throws InterruptedException {
        program.await("an executor at stage " + stage, RUN, () -> at(program, stage))
                .destroyForcibly();
    }

    private Optional<ProcessHandle> at(SparkProcess program, int stage) {
        ExecutorLogs logs = logs(program);
        return executors().stream()
                .filter(executor -> logs.application().equals(argument(executor, "--app-id")))
                .filter(executor -> argument(executor, "--executor-id")
                        .filter(id -> logs.isAt(stage, Integer.parseInt(id)))
                        .isPresent())
                .findFirst();
    }

    private static Optional<String> argument(ProcessHandle process, String name) {
        List<String> all = List.of(process.info().arguments().orElse(new String[0]));
        int at = all.indexOf(name);
        return at < 0 ? Optional.empty() : Optional.of(all.get(at + 1));
    }

    private void end() {
        List<ProcessHandle> killed =
                running.stream().flatMap(process -> process.kill().stream()).toList();
        killed.forEach(one ->
                one.onExit().orTimeout(DEATH.toSeconds(), TimeUnit.SECONDS).join());
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(atExit);
        end();
    }
}
