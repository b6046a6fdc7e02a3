package vn.camket.rule.compile;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.camket.fact.Sourced;
import vn.camket.rule.file.RuleFile;
import vn.camket.rule.file.Sha256;

/** Fingerprints the classes that compiled rules are linked with, whether they lie in a folder or in a jar. */
final class FactModel {
    private static final String FACTS = Sourced.class.getPackageName().replace('.', '/') + "/";
    private static final String FINDINGS = RuleFile.REPORTS.replace('.', '/') + ".class";

    private FactModel() {}

    /** Adds every class file of the facts, and the one by which rules report, by name. */
    static void addTo(Sha256 hash) throws IOException {
        Path home = home();
        if (Files.isDirectory(home)) {
            try (Stream<Path> files = Files.list(home.resolve(FACTS))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".class"))
                        .sorted()
                        .toList()) {
                    hash.add(Files.readAllBytes(file));
                }
            }
            hash.add(Files.readAllBytes(home.resolve(FINDINGS)));
            return;
        }
        try (ZipFile jar = new ZipFile(home.toFile())) {
            List<String> names = jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> (name.startsWith(FACTS) && name.endsWith(".class")) || name.equals(FINDINGS))
                    .sorted()
                    .toList();
            for (String name : names) {
                hash.add(jar.getInputStream(jar.getEntry(name)).readAllBytes());
            }
        }
    }

    private static Path home() throws IOException {
        try {
            return Path.of(Sourced.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException odd) {
            throw new IOException("the program's own classes cannot be located", odd);
        }
    }
}
