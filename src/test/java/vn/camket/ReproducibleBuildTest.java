package vn.camket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds the program twice, in two places. */
@Tag("deep")
class ReproducibleBuildTest {
    @TempDir
    private Path folder;

    private Path built(String place) throws IOException, InterruptedException {
        Path project = folder.resolve(place);
        for (String part : List.of("pom.xml", "src", "rules")) {
            copy(Path.of(part), project.resolve(part));
        }
        Path said = folder.resolve(place + ".txt");
        Process maven = new ProcessBuilder("mvn", "-q", "-B", "package", "-DskipTests")
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertEquals(0, maven.waitFor(), Files.readString(said));
        return project.resolve("target/camket.jar");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path copy = to.resolve(from.relativize(path).toString());
                Files.createDirectories(copy.getParent());
                if (Files.isRegularFile(path)) {
                    Files.copy(path, copy);
                }
            }
        }
    }

    @Test
    void two_builds_give_one_program_with_its_parts_named_and_nobodys_signature()
            throws IOException, InterruptedException {
        Path first = built("a");
        Path second = built("another-place");

        assertEquals(-1, Files.mismatch(first, second));
        try (JarFile jar = new JarFile(first.toFile())) {
            List<String> names = jar.stream().map(JarEntry::getName).toList();
            assertTrue(names.contains("META-INF/sbom/camket.cdx.json"));
            assertTrue(names.contains("META-INF/THIRD-PARTY.txt"));
            assertTrue(names.contains("META-INF/NOTICE"));
            assertTrue(names.stream().noneMatch(name -> name.matches("META-INF/[^/]*\\.(?:SF|RSA|DSA|EC)")));
        }
    }
}
