package vn.camket.rule.compile;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.camket.disk.Sha256;
import vn.camket.fact.Sourced;
import vn.camket.rule.file.RuleFile;

/** Fingerprints the classes that compiled rules are linked with, whether they lie in a folder or in a jar. */
final class FactModel {
    private static final String FACTS = Sourced.class.getPackageName().replace('.', '/') + "/";
    private static final String ENDING = ".class";
    private static final List<String> OTHERS = Stream.of(RuleFile.REPORTS, Work.class.getName())
            .map(name -> name.replace('.', '/') + ENDING)
            .toList();

    private FactModel() {}

    /** Adds every class file of the facts, and those by which rules report and are counted. */
    static void addTo(Sha256 hash) throws IOException {
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            hash.add(file.getKey()).add(file.getValue());
        }
    }

    /** Class files by path. */
    private static SortedMap<String, byte[]> files() throws IOException {
        Path home = home();
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (Files.isDirectory(home)) {
            try (Stream<Path> facts = Files.list(home.resolve(FACTS))) {
                for (Path file :
                        facts.filter(path -> path.toString().endsWith(ENDING)).toList()) {
                    files.put(FACTS + file.getFileName(), Files.readAllBytes(file));
                }
            }
            for (String other : OTHERS) {
                files.put(other, Files.readAllBytes(home.resolve(other)));
            }
            return files;
        }
        try (ZipFile jar = new ZipFile(home.toFile())) {
            for (ZipEntry entry : Collections.list(jar.entries())) {
                String name = entry.getName();
                if ((name.startsWith(FACTS) && name.endsWith(ENDING)) || OTHERS.contains(name)) {
                    files.put(name, jar.getInputStream(entry).readAllBytes());
                }
            }
        }
        return files;
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
