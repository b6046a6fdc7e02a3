package vn.camket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Adds the three rules of rules/README.md by its steps, as somebody does who does only what stands there. */
class AddedRulesTest {
    private static final String README = read(Path.of("rules/README.md"));
    private static final String VIETNAMESE = between("## Thêm một quy tắc\n", "\n## The rules\n");
    private static final String ENGLISH = between("### Adding a rule\n", "\n## Danh mục");
    private static final String CAMKET = "java -jar target/camket.jar ";
    private static final Pattern SEEN = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (.*) \\|$");

    @TempDir
    private Path work;

    private final List<String> said = new ArrayList<>();
    private int trials;

    private static String between(String begin, String end) {
        return README.substring(README.indexOf(begin), README.indexOf(end));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new IllegalStateException("write " + file, missing);
        }
    }

    @Test
    void the_steps_lead_to_three_rules_that_find_what_is_told() throws IOException {
        Folder.copy(Path.of("rules"), work.resolve("rules"));
        for (Steps step : Steps.of(VIETNAMESE)) {
            take(step);
        }

        assertEquals(4, trials, "lines of the three rules that held @trial");
        assertPrinted("`Không có lỗi`", "rules check");
        assertPrinted("`24 đúng, 0 sai`", "rules test");
        assertTrue(Files.notExists(work.resolve("rules-moi")));
        Map<String, String> seen = seen(VIETNAMESE);
        assertEquals(3, seen.size());
        JsonNode findings = new ObjectMapper()
                .readTree(Files.readAllBytes(work.resolve("reports-out/2025-12-31/findings.json")))
                .get("findings");
        seen.forEach((rule, message) -> {
            assertTrue(said("rules try").replaceAll("\\s+", " ").contains(message), message);
            assertTrue(isFound(findings, rule, message), message);
        });
    }

    private static Map<String, String> seen(String text) {
        Map<String, String> seen = new TreeMap<>();
        SEEN.matcher(text).results().forEach(row -> seen.put(row.group(1), row.group(2)));
        return seen;
    }

    private static boolean isFound(JsonNode findings, String rule, String message) {
        for (JsonNode finding : findings) {
            if (finding.get("rule").asText().endsWith("/" + rule)
                    && finding.at("/message/vi").asText().equals(message)) {
                return true;
            }
        }
        return false;
    }

    private void assertPrinted(String told, String command) {
        assertTrue(VIETNAMESE.contains(told), told);
        assertTrue(said(command).contains(told.replace("`", "")), said(command));
    }

    /** What the commands of a step printed. */
    private String said(String command) {
        return said.stream()
                .filter(one -> one.lines().findFirst().orElse("").contains(command))
                .findFirst()
                .orElseThrow();
    }

    private void take(Steps step) throws IOException {
        if (step.before().contains("xóa chữ `@trial`")) {
            dropTrials();
        }
        switch (step.kind()) {
            case "sh" -> {
                for (String line : step.code().lines().toList()) {
                    run(line);
                }
            }
            case "json" -> {
                String behind = step.named().get(0);
                String text = read(work.resolve(step.file()));
                assertTrue(text.contains(behind + "\n"), behind);
                write(step.file(), text.replace(behind + "\n", behind + "\n" + step.code()));
            }
            default -> {
                assertTrue(Files.exists(work.resolve(step.file())), step.file());
                write(step.file(), step.code());
            }
        }
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(work.resolve(file), text, StandardCharsets.UTF_8);
    }

    private void dropTrials() throws IOException {
        for (Steps rule : Steps.of(VIETNAMESE)) {
            if (rule.kind().equals("drl")) {
                String text = read(work.resolve(rule.file()));
                trials += (int)
                        text.lines().filter(line -> line.contains(" @trial")).count();
                write(rule.file(), text.replace(" @trial", ""));
            }
        }
    }

    private void run(String line) throws IOException {
        List<String> words = Arrays.asList(line.split(" ", -1));
        switch (words.get(0)) {
            case "cp" -> copy(work.resolve(words.get(2).replace("/.", "")), work.resolve(words.get(3)));
            case "rm" -> remove(work.resolve(words.get(2)));
            default -> camket(line);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path copy = to.resolve(from.relativize(path));
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.write(copy, Files.readAllBytes(path));
                }
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(path);
            }
        }
    }

    /** The first command in a process of its own, in a folder of its own; the others here, with whole paths. */
    private void camket(String line) throws IOException {
        assertTrue(line.startsWith(CAMKET), line);
        String arguments = line.substring(CAMKET.length());
        if (said.isEmpty()) {
            said.add(arguments + "\n" + process(arguments));
            return;
        }
        if (arguments.startsWith("check")) {}
        List<Object> words = new ArrayList<>();
        for (String word : arguments.split(" ", -1)) {
            words.add(word.equals("rules-moi") ? work.resolve(word) : word);
        }
        if (!words.contains("--rules")) {
            words.addAll(List.of("--rules", work.resolve("rules"), "--reports", Path.of("reports-in")));
            words.addAll(List.of("--out", work.resolve("reports-out")));
        }
        Said answer = Said.to(words.remove(0).toString(), words.toArray());
        assertEquals("", answer.err());
        assertTrue(answer.exit() == 0 || arguments.matches("(check|rules try) .*"), answer.out());
        said.add(arguments + "\n" + answer.out());
    }

    private String process(String arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Duser.home=" + System.getProperty("user.home"),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Camket.class.getName()));
        command.addAll(Arrays.asList(arguments.split(" ", -1)));
        Process process = new ProcessBuilder(absolute(command))
                .directory(work.toFile())
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** The class path may name folders relative to the project's. */
    private static List<String> absolute(List<String> command) {
        String parted = Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(command.get(5))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .reduce((one, two) -> one + File.pathSeparator + two)
                .orElseThrow();
        command.set(5, parted);
        return command;
    }

    @Test
    void both_languages_tell_the_same_steps() {
        assertEquals(codes(VIETNAMESE), codes(ENGLISH));
        assertEquals(seen(VIETNAMESE), seen(ENGLISH));
    }

    private static List<String> codes(String text) {
        return Steps.of(text).stream()
                .map(step -> step.kind() + "\n" + step.code())
                .toList();
    }
}
