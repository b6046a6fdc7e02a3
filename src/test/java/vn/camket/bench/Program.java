package vn.camket.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Knows how the packaged program is started, and insists that equal reports always give equal files. */
final class Program {
    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    static final String DAY = "2026-06-30";

    private static final Path JAR = Path.of("target", "camket.jar");
    private static final String BOOKS = "books";
    private static final String JSON = "findings.json";

    private final Path folder;
    private final Map<String, byte[]> written = new HashMap<>();

    /** @param folder below which it writes */
    Program(Path folder) {
        this.folder = folder;
    }

    /** Brings reports and cache into the state in which a run is to begin. */
    void prepare(Contestant contestant, Load load) throws IOException {
        load.sendLate(contestant.late());
        if (contestant.afresh()) {
            forget(out(load));
        }
    }

    /** All but what follows from the rules alone. */
    private static void forget(Path out) throws IOException {
        for (Path path : list(out)) {
            if (!path.getFileName().toString().equals(".cache")) {
                Folders.delete(path);
            }
        }
        for (Path path : list(out.resolve(".cache"))) {
            if (!path.getFileName().toString().equals(BOOKS)) {
                Folders.delete(path);
            }
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.toList();
        }
    }

    /** @param options of the virtual machine */
    List<String> command(Contestant contestant, Load load, List<String> options) {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toString(), "check", "--quiet", "--fail-on", "never", "--as-of", DAY));
        command.addAll(List.of(
                "--reports", load.reports().toString(), "--rules", load.rules().toString()));
        command.addAll(List.of("--out", out(load).toString()));
        if (contestant == Contestant.UNCACHED) {
            command.add("--no-cache");
        }
        if (!contestant.pack()) {
            command.add("--findings-only");
        }
        return command;
    }

    /** Whether a run wrote the same as all others on the same reports. */
    boolean agrees(Contestant contestant, Load load) throws IOException {
        String reports = load.key() + (contestant.late() ? " with the late one" : "");
        // Beside the full pack, the workbook leads to marked copies.
        String workbook = reports + (contestant.pack() ? " in the pack" : "");
        return agrees(reports, out(load), JSON) && agrees(workbook, out(load), "findings.xlsx");
    }

    private boolean agrees(String what, Path out, String file) throws IOException {
        byte[] now = sha256(Files.readAllBytes(out.resolve(DAY).resolve(file)));
        byte[] former = written.putIfAbsent(what + " " + file, now);
        return former == null || Arrays.equals(former, now);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException(every);
        }
    }

    /** How many findings the last run on a load wrote. */
    int findings(Load load) throws IOException {
        return new ObjectMapper()
                .readTree(out(load).resolve(DAY).resolve(JSON).toFile())
                .get("findings")
                .size();
    }

    private Path out(Load load) {
        return folder.resolve("out-" + load.key());
    }
}
