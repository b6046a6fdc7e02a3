package vn.camket.workbook;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Opens many files, one after the other, in a process of its own that has no more memory than one run may have. */
public final class Survey {
    private static final String HEAP = "-Xmx512m";
    private static final int LONGEST_SECONDS = 30;

    private Survey() {}

    /**
     * Opens files.
     *
     * @param folder for what passes between the two processes
     */
    public static List<Surveyed> of(List<Path> files, Path folder) throws IOException, InterruptedException {
        Path list = Files.write(
                folder.resolve("files.txt"), files.stream().map(Path::toString).toList(), StandardCharsets.UTF_8);
        Path told = folder.resolve("survey.tsv");
        Path log = folder.resolve("survey.log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dsun.jnu.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Survey.class.getName(),
                        list.toString(),
                        told.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = process.waitFor(LONGEST_SECONDS + files.size(), TimeUnit.SECONDS);
        process.destroyForcibly().waitFor();
        List<Surveyed> surveyed = Files.readAllLines(told, StandardCharsets.UTF_8).stream()
                .map(Surveyed::parse)
                .toList();
        if (!ended || process.exitValue() != 0) {
            throw new IllegalStateException("the survey broke off at " + files.get(surveyed.size()) + ": "
                    + Files.readString(log, StandardCharsets.UTF_8));
        }
        return surveyed;
    }

    /**
     * Opens the files of a list.
     *
     * @param args the list, and the file that tells what became of them
     */
    public static void main(String[] args) throws IOException {
        List<String> files = Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8);
        try (PrintStream told = new PrintStream(new File(args[1]), StandardCharsets.UTF_8)) {
            for (String file : files) {
                told.println(surveyed(Path.of(file)).line());
            }
        }
    }

    private static Surveyed surveyed(Path file) throws IOException {
        String hash = sha256(Files.readAllBytes(file));
        String name = file.getFileName().toString();
        long start = System.nanoTime();
        try {
            Opened opened = Opened.of(file);
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            String fault = fault(opened, millis);
            return new Surveyed(
                    hash,
                    fault == null ? opened.state() : Surveyed.BROKEN,
                    fault == null ? opened.reason() : fault,
                    opened.cells(),
                    name,
                    millis,
                    opened.slipLine());
        } catch (OutOfMemoryError e) {
            return new Surveyed(hash, Surveyed.BROKEN, "out of memory", 0, name, 0, "");
        }
    }

    private static String fault(Opened opened, long millis) {
        if (opened.isOwnFault()) {
            return "internal error";
        }
        if (!opened.isStated() || !WorkbookReader.isLasting(opened.reading())) {
            return "no lasting reason: " + opened.reason();
        }
        return millis > TimeUnit.SECONDS.toMillis(LONGEST_SECONDS) ? "too slow" : null;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
