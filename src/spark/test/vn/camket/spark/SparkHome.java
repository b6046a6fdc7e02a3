package vn.camket.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Names the folder with Spark's jars, the version of Scala they are made for, and the program that is submitted to it; the build makes them. */
record SparkHome(Path folder, String scala, Path program) {
    private static final String LAUNCHER = "org.apache.spark.launcher.Main";
    /** After what a JVM may say on its own. */
    private static final String BEGINNING = "\0\n";

    static SparkHome built() {
        return new SparkHome(Path.of(built("spark.home")), built("spark.scala"), Path.of(built("spark.program")));
    }

    private static String built(String property) {
        String value = System.getProperty(property);
        if (value == null) {
            throw new IllegalStateException("no -D" + property + ": run `mvn -Pspark verify`, or set it as that does");
        }
        return value;
    }

    /** What Spark's own scripts would start for this class. */
    List<String> command(String main, List<String> arguments, Map<String, String> environment) throws IOException {
        List<String> launch = new ArrayList<>(List.of(java(), "-cp", folder.resolve("jars") + "/*", LAUNCHER, main));
        launch.addAll(arguments);
        ProcessBuilder launcher = new ProcessBuilder(launch).redirectError(ProcessBuilder.Redirect.INHERIT);
        launcher.environment().clear();
        launcher.environment().putAll(environment);
        String said = new String(launcher.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int begin = said.indexOf(BEGINNING);
        if (begin < 0) {
            throw new IllegalStateException("Spark's launcher gives no command for " + main + ", but: " + said);
        }
        return Arrays.asList(said.substring(begin + BEGINNING.length()).split("\0"));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
