package vn.camket.launch;

import java.lang.management.ManagementFactory;
import java.util.List;

/** Finds the options that the user gave to java itself, before {@code -jar} and in the environment. */
final class GivenOptions {
    private static final String[] VARIABLES = {"JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"};

    /** An agent or a debugger means this JVM, and who gives an archive or dumps one knows which. */
    private static final String[] OF_ONE_JVM = {
        "-agent",
        "-javaagent:",
        "-Xrun",
        "-Xdebug",
        "-Xshare:",
        "-XX:SharedArchiveFile",
        "-XX:ArchiveClassesAtExit",
        "-XX:DumpLoadedClassList",
        "-XX:SharedClassListFile",
        "-XX:Flags="
    };

    private final List<String> words;
    private final List<String> inherited;

    private GivenOptions(List<String> words, List<String> inherited) {
        this.words = words;
        this.inherited = inherited;
    }

    /** The options of this JVM, which was started with some arguments for the program. */
    static GivenOptions before(String[] arguments) {
        return new GivenOptions(words(arguments.length), inherited());
    }

    /** The line as the system knows it; bean is for Windows, for very long lines and for @files, at ten times the cost. */
    private static List<String> words(int arguments) {
        String[] line = ProcessHandle.current().info().arguments().orElse(null);
        int jar = line == null ? -1 : line.length - arguments - 2;
        return jar >= 0 && line[jar].equals("-jar")
                ? List.of(line).subList(0, jar)
                : ManagementFactory.getRuntimeMXBean().getInputArguments();
    }

    private static List<String> inherited() {
        StringBuilder all = new StringBuilder();
        for (String variable : VARIABLES) {
            String value = System.getenv(variable);
            all.append(value == null ? "" : value).append(' ');
        }
        return List.of(all.toString().trim().split(" +", -1));
    }

    /** As they were given, in their order. */
    List<String> words() {
        return words;
    }

    boolean holdToThisJvm() {
        for (String start : OF_ONE_JVM) {
            if (has(start, "")) {
                return true;
            }
        }
        return false;
    }

    /** A JVM that is asked for two collectors does not start. */
    boolean chooseCollector() {
        return has("-XX:+Use", "GC");
    }

    private boolean has(String start, String end) {
        return has(words, start, end) || has(inherited, start, end);
    }

    private static boolean has(List<String> words, String start, String end) {
        for (String word : words) {
            if (word.startsWith(start) && word.endsWith(end)) {
                return true;
            }
        }
        return false;
    }
}
