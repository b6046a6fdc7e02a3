package vn.camket.hostile;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Copies the project's register, its schemas and one of its rules, to be spoilt by a test. */
final class HostileFolder {
    static final String PAGE = "unmet-commitments/behind-pace.md";
    static final String SAMPLES = "samples.md";
    static final String UNITS = "units.json";
    static final String PARAMETERS = "parameters.json";
    static final String SCHEMA = "units.schema.json";
    static final String SECRET = "it-must-stay-secret";

    private static final Path PROJECT = Path.of("rules");

    private final Path place;
    private final int port;

    /** @param port on which the test listens, and nobody should knock */
    HostileFolder(Path place, int port) throws IOException {
        this.place = place;
        this.port = port;
        try (Stream<Path> files = Files.walk(PROJECT)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = PROJECT.relativize(file).toString().replace('\\', '/');
                if (!name.matches(".+\\.(drl|dslr)") && !name.matches(".+/.+\\.md") || name.contains("/behind-pace.")) {
                    Files.createDirectories(path(name).getParent());
                    Files.copy(file, path(name));
                }
            }
        }
        Files.writeString(secret(), "[{\"id\": \"" + SECRET + "\"}]");
    }

    Path rules() {
        return place.resolve("rules");
    }

    Path path(String file) {
        return rules().resolve(file);
    }

    /** A file beside the rules folder. */
    Path secret() {
        return place.resolve("secret.json");
    }

    /** Made by whatever gets the better of the program. */
    Path touched() {
        return place.resolve("touched");
    }

    String address() {
        return "http://127.0.0.1:" + port + "/x";
    }

    void write(String file, String text) throws IOException {
        Files.createDirectories(path(file).getParent());
        Files.writeString(path(file), text);
    }

    void replace(String file, String old, String now) throws IOException {
        String text = Files.readString(path(file));
        if (!text.contains(old)) {
            throw new IllegalArgumentException(file + " has no " + old);
        }
        write(file, text.replace(old, now));
    }

    void append(String file, String text) throws IOException {
        write(file, Files.readString(path(file)) + text);
    }

    /** Puts a member at the beginning of the first unit, which has line 3. */
    void unit(String member) throws IOException {
        replace(UNITS, "\n    \"id\": \"ha-noi\"", "\n    " + member + ",\n    \"id\": \"ha-noi\"");
    }

    /** Puts a case at the end of the page. */
    void example(String table) throws IOException {
        append(PAGE, "\n### Another case\n\n" + table + "\n");
    }

    void link(String file, Path target) throws IOException {
        Files.deleteIfExists(path(file));
        Files.createSymbolicLink(path(file), target);
    }

    void pipe(String file) throws IOException, InterruptedException {
        Files.deleteIfExists(path(file));
        new ProcessBuilder(List.of("mkfifo", path(file).toString())).start().waitFor();
    }

    /** Makes a file that is as long and takes no room on the disk. */
    void lengthen(String file, long length) throws IOException {
        try (RandomAccessFile whole = new RandomAccessFile(path(file).toFile(), "rw")) {
            whole.setLength(length);
        }
    }
}
