package vn.camket;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A rules folder with the project's register and few of its rules, quick to compile, to be changed by a test. */
public final class SmallRules {
    public static final String OVERDUE = "missing-actions/overdue-action";
    private static final Path PROJECT = Path.of("rules");
    private static final Path CONDITIONS = Path.of("src/test/resources/conditions");
    private static final List<String> RULES =
            List.of(OVERDUE, "reporting-duty/failed-rule", "waivers/expired-waiver", "waivers/unmatched-waiver");

    private final Path folder;

    public SmallRules(Path folder) throws IOException {
        this.folder = folder;
        try (Stream<Path> files = Files.walk(PROJECT)) {
            for (Path file : files.filter(SmallRules::isTaken).toList()) {
                copy(file, PROJECT.relativize(file).toString());
            }
        }
    }

    /** What the project says in sentences these rules say in conditions, which tests change. */
    private void copy(Path file, String name) throws IOException {
        boolean sentences = name.endsWith(".dslr");
        String own = sentences ? name.replace(".dslr", ".drl") : name;
        Path copy = folder.resolve(own);
        Files.createDirectories(copy.getParent());
        Files.copy(sentences ? CONDITIONS.resolve(own) : file, copy);
    }

    private static boolean isTaken(Path file) {
        String name = PROJECT.relativize(file).toString().replace('\\', '/');
        return Files.isRegularFile(file)
                && (name.endsWith(".json")
                        || name.equals("samples.md")
                        || RULES.contains(name.substring(0, Math.max(0, name.lastIndexOf('.')))));
    }

    public Path path() {
        return folder;
    }

    public SmallRules write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text, StandardCharsets.UTF_8);
        return this;
    }

    public SmallRules change(String file, String words, String others) throws IOException {
        String text = Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
        if (!text.contains(words)) {
            throw new IllegalArgumentException(file + " has no " + words);
        }
        return write(file, text.replace(words, others));
    }

    /** A copy of the rule on overdue actions under another name. */
    public SmallRules twin(String name) throws IOException {
        for (String ending : List.of(".drl", ".md")) {
            Files.copy(folder.resolve(OVERDUE + ending), folder.resolve("missing-actions/" + name + ending));
        }
        return this;
    }
}
