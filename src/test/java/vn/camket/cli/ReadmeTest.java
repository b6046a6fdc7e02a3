package vn.camket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import vn.camket.Requests;
import vn.camket.rule.KeptRules;
import vn.camket.rule.RuleBase;
import vn.camket.rule.RuleCases;

/** Keeps README.md true: runs its commands and its example, and looks for whatever it names. */
class ReadmeTest {
    private static final Path SOURCE = Path.of("src/main/java/vn/camket");
    private static final Path CLUSTER = Path.of("src/spark/java/vn/camket");
    private static final Path EXAMPLE = Path.of("rules/missing-actions/undated-completion");
    private static final String JAR = "java -jar target/camket.jar ";
    /** For a cluster, as which the tests of the profile {@code spark} run it. */
    private static final String SUBMIT = "spark-submit ";

    private static final String SAMPLES = "java -cp target/test-classes:target/camket.jar ";

    /** What commands print, by command; all others tell where the findings are. */
    private static final Map<String, String> ANSWERS = Map.ofEntries(
            Map.entry("calendar", "lich.ics"),
            Map.entry("inspect", "Đã hiểu hết"),
            Map.entry("explain 02c3", "số ngày quá hạn lớn hơn ngưỡng [90]"),
            Map.entry("explain --why-not", "chưa hoàn thành"),
            Map.entry("rules check", "Không có lỗi"),
            Map.entry("rules list --usage", "overdue-action"),
            Map.entry("rules list", "overdue-action.error = 30"),
            Map.entry("rules test", ": 18 đúng, 0 sai"),
            Map.entry("rules new", "Việc tiếp theo"),
            Map.entry("rules try", "overdue-action.error"),
            Map.entry("rules format", "0 tệp chưa đúng dạng"),
            Map.entry("rules docs", "index.html"),
            Map.entry("template", "Đã ghi bieu-mau-can-tho.xlsx"),
            Map.entry("--notify --dry-run", "Thư nháp"),
            Map.entry("register export", "Đã ghi so-theo-doi.xlsx"),
            Map.entry("register import", "Không có thay đổi"),
            Map.entry("template --all", "Quý IV/2025"),
            Map.entry("merge", "bao-cao.xlsx"),
            Map.entry("remind", "Báo cáo của các kỳ đã chốt"),
            Map.entry("register succession", "Đã ghi ke-thua.xlsx"),
            Map.entry("register renew", "Nhiệm vụ chuyển sang"),
            Map.entry("history", "31/12/2025"),
            Map.entry("verify", "còn nguyên"),
            Map.entry("prune", "chưa xóa gì"),
            Map.entry("users add", "Mật khẩu đầu"),
            Map.entry("users list", "can-tho"),
            Map.entry("serve", "http://127.0.0.1:"));

    /** A word of a command, or several in quotes. */
    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\S+");

    private static final String README = read(Path.of("README.md"));
    private static final String VIETNAMESE = README.split("\n---\n")[0];
    private static final String ENGLISH = README.split("\n---\n")[1];

    @TempDir
    private static Path work;

    @BeforeAll
    static void copy_what_commands_work_on() throws IOException {
        Folder.copy(Path.of("reports-in"), work.resolve("reports-in"));
        Folder.copy(Path.of("rules"), work.resolve("rules"));
        for (String department : List.of("so-y-te", "so-xay-dung")) {
            Said.to(
                    "template --agreement can-tho-hau-giang-2021 --unit can-tho --quarter 2025-Q3",
                    "--out",
                    work.resolve(department + ".xlsx"));
        }
        Path parameters =
                Folder.copy(Path.of("rules"), work.resolve("rules-moi")).resolve("parameters.json");
        String text = Files.readString(parameters, StandardCharsets.UTF_8);
        Files.writeString(
                parameters,
                text.replace("\"overdue-action.error\": 30", "\"overdue-action.error\": 60"),
                StandardCharsets.UTF_8);
    }

    @TestFactory
    Stream<DynamicTest> every_command_can_be_run() {
        return commands(VIETNAMESE).stream()
                .distinct()
                .map(line -> DynamicTest.dynamicTest(line, () -> {
                    if (line.startsWith("mvn ")) {
                        new Pom().requireMakes(line);
                    } else if (line.startsWith(SUBMIT)) {
                        assertTrue(
                                line.contains(" --class vn.camket.spark.SparkCheck target/camket-spark.jar --"), line);
                    } else if (line.startsWith(SAMPLES)) {
                        run(line.substring(SAMPLES.length()));
                        assertEquals(Folder.content(Path.of("reports-in")), Folder.content(work.resolve("reports-in")));
                    } else {
                        assertTrue(line.startsWith(JAR), "no test knows how to run this");
                        String said = run(Camket.class.getName() + " " + line.substring(JAR.length()));
                        assertTrue(said.contains(answer(line)), said);
                    }
                }));
    }

    private static String answer(String line) {
        if (line.endsWith("--help")) {
            return "--fail-on";
        }
        return ANSWERS.entrySet().stream()
                .filter(answer -> line.contains(answer.getKey()))
                .max(Comparator.comparing(answer -> answer.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse("findings.xlsx");
    }

    /** Runs a class as a user does, in a process of its own and in a folder of its own. */
    private static String run(String mainAndArguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Duser.home=" + System.getProperty("user.home"),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        WORD.matcher(mainAndArguments)
                .results()
                .forEach(word -> command.add(word.group().replace("\"", "")));
        boolean serves = mainAndArguments.endsWith(" serve");
        if (serves) {
            // The usual port may be taken on this machine.
            command.addAll(List.of("--port", "0"));
        }
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(work.toFile()).redirectErrorStream(true);
        // Names of samples hold Vietnamese letters: elsewhere on Linux Java cannot make such files.
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        String said = serves ? begun(process) : whole(process);
        assertFalse(said.contains("Exception") || said.contains("Error:"), said);
        return said;
    }

    private static String whole(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** What goes on until it is ended has begun when it tells its address. */
    private static String begun(Process process) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            StringBuilder said = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.append(line).append('\n');
                if (line.contains("http://")) {
                    break;
                }
            }
            return said.toString();
        } finally {
            process.destroy();
        }
    }

    @Test
    void the_example_is_a_rule_whose_cases_hold() throws IOException {
        Path rules = Folder.copy(Path.of("rules"), work.resolve("with-example/rules"));
        for (String ending : List.of("drl", "md")) {
            assertTrue(VIETNAMESE.contains("`" + EXAMPLE + "." + ending + "`"));
            String text = all("(?s)```" + ending + "\n(.*?\n)```", VIETNAMESE).get(0);
            Files.writeString(
                    work.resolve("with-example").resolve(EXAMPLE + "." + ending), text, StandardCharsets.UTF_8);
        }
        List<RuleCases.Result> cases = RuleCases.run(rules, RuleBase.load(rules, KeptRules.in(Requests.HOME))).stream()
                .filter(one -> EXAMPLE.endsWith(one.rule()))
                .toList();

        assertEquals(2, cases.size());
        cases.forEach(one -> assertEquals(one.expected(), one.met(), one.heading()));
    }

    @Test
    void both_languages_tell_the_same() {
        assertEquals(commands(VIETNAMESE), commands(ENGLISH));
        assertEquals(options(VIETNAMESE), options(ENGLISH));
        assertEquals(rooms(VIETNAMESE), rooms(ENGLISH));
        assertEquals(all("(?m)^\\| (\\d) \\|", VIETNAMESE), all("(?m)^\\| (\\d) \\|", ENGLISH));
    }

    @Test
    void every_option_is_there_and_told() {
        Set<String> known = new TreeSet<>(options(Camket.commands()));
        known.remove("--version");

        assertEquals(known, options(VIETNAMESE));
    }

    private static Set<String> options(CommandLine command) {
        return Stream.concat(
                        command.getCommandSpec().options().stream().map(CommandLine.Model.OptionSpec::longestName),
                        command.getSubcommands().values().stream().flatMap(sub -> options(sub).stream()))
                .collect(Collectors.toSet());
    }

    @Test
    void every_command_on_rules_is_told() {
        CommandLine rules = Camket.commands().getSubcommands().get("rules");
        for (String text : List.of(VIETNAMESE, ENGLISH)) {
            rules.getSubcommands().keySet().forEach(command -> assertTrue(text.contains("`rules " + command), command));
        }
    }

    @Test
    void every_room_is_there_and_told() throws IOException {
        Set<String> known = new TreeSet<>(Set.of("vn.camket"));
        for (Path rooms : List.of(SOURCE, CLUSTER)) {
            try (Stream<Path> folders = Files.list(rooms)) {
                folders.filter(Files::isDirectory)
                        .forEach(room -> known.add(room.getFileName().toString()));
            }
        }

        assertEquals(known, new TreeSet<>(rooms(VIETNAMESE)));
    }

    @Test
    void every_path_is_there() {
        List<String> paths = all("`((?:src|rules|reports-in)/[^`<]*)`", README);
        assertTrue(paths.size() > 10, paths.toString());
        for (String path : paths) {
            assertTrue(path.startsWith(EXAMPLE.toString()) || Files.exists(Path.of(path)), path);
        }
    }

    @Test
    void every_link_leads_somewhere() {
        Set<String> headings = all("(?m)^#+ (.*)$", README.replaceAll("(?s)```.*?```", "")).stream()
                .map(ReadmeTest::anchor)
                .collect(Collectors.toSet());
        for (String target : all("\\]\\(([^)]*)\\)", README)) {
            assertTrue(headings.contains(target) || Files.exists(Path.of(target)), target);
        }
    }

    private static String anchor(String heading) {
        return "#"
                + heading.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} -]", "")
                        .replace(' ', '-');
    }

    private static List<String> commands(String text) {
        return all("(?s)```sh\n(.*?)```", text).stream().flatMap(String::lines).toList();
    }

    /** Those of Spark's own command are not ours. */
    private static Set<String> options(String text) {
        return new TreeSet<>(all("(?<![\\w-])(--[a-z][a-z-]*)", text.replaceAll("(?m)^spark-submit .*$", "")));
    }

    private static List<String> rooms(String text) {
        return all("(?m)^\\| `([a-z.]+)` \\|", text);
    }

    private static List<String> all(String regex, String text) {
        return Pattern.compile(regex)
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new IllegalStateException("write " + file, missing);
        }
    }
}
