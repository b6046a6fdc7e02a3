package vn.camket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Fingerprints the program itself: what another build has kept is foreign. */
final class ProgramCode {
    private static final String OWN = "vn/camket/";

    /** It does not change while it runs. */
    private static String known;

    private ProgramCode() {}

    /** Hex; of the class files and resources of the program, whether they lie in a folder or in a jar. */
    static synchronized String sha256() {
        if (known == null) {
            try {
                known = read();
            } catch (IOException gone) {
                throw new UncheckedIOException("the program cannot read itself", gone);
            }
        }
        return known;
    }

    private static String read() throws IOException {
        MessageDigest digest = Digests.sha256();
        for (var file : checksums(home()).entrySet()) {
            digest.update(Digests.sha256(file.getKey() + " " + file.getValue()));
        }
        return Digests.hex(digest.digest());
    }

    private static SortedMap<String, Long> checksums(Path home) throws IOException {
        SortedMap<String, Long> checksums = new TreeMap<>();
        if (Files.isDirectory(home)) {
            try (Stream<Path> files = Files.walk(home.resolve(OWN))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    CRC32 checksum = new CRC32();
                    checksum.update(Files.readAllBytes(file));
                    checksums.put(home.relativize(file).toString(), checksum.getValue());
                }
            }
            return checksums;
        }
        try (ZipFile jar = new ZipFile(home.toFile())) {
            for (ZipEntry entry : Collections.list(jar.entries())) {
                if (entry.getName().startsWith(OWN)) {
                    checksums.put(entry.getName(), entry.getCrc());
                }
            }
        }
        return checksums;
    }

    private static Path home() throws IOException {
        try {
            return Path.of(ProgramCode.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException odd) {
            throw new IOException("the program's own classes cannot be located", odd);
        }
    }
}
