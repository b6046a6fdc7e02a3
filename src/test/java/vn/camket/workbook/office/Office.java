package vn.camket.workbook.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Converts workbooks with LibreOffice, many in one process; a file that stops the process counts as not converted. */
public final class Office {
    private static final int MOST_AT_ONCE = 100;
    private static final long PATIENCE_SECONDS = 60;
    private static final String FORMULAS_AS_SAVED = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
            + "<oor:items xmlns:oor=\"http://openoffice.org/2001/registry\">"
            + "<item oor:path=\"/org.openoffice.Office.Calc/Formula/Load\">"
            + "<prop oor:name=\"OOXMLRecalcMode\" oor:op=\"fuse\"><value>1</value></prop></item>"
            + "<item oor:path=\"/org.openoffice.Office.Calc/Formula/Load\">"
            + "<prop oor:name=\"ODFRecalcMode\" oor:op=\"fuse\"><value>1</value></prop></item></oor:items>";

    private final Path folder;

    /** @param folder for all that passes; must be empty */
    public Office(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("in"));
        Files.createDirectories(folder.resolve("out"));
        Path profile = Files.createDirectories(folder.resolve("profile").resolve("user"));
        Files.writeString(profile.resolve("registrymodifications.xcu"), FORMULAS_AS_SAVED, StandardCharsets.UTF_8);
    }

    public static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
    }

    /** The flat OpenDocument file of each workbook that LibreOffice converts. */
    public Map<Path, Path> convert(List<Path> workbooks) throws IOException, InterruptedException {
        List<Path> waiting = new ArrayList<>();
        Map<Path, Path> flat = new TreeMap<>();
        for (Path workbook : workbooks) {
            String name = workbook.getFileName().toString();
            String number = String.format(Locale.ROOT, "%05d", waiting.size());
            // Names that differ only behind the dot would be converted to one.
            waiting.add(
                    Files.copy(workbook, folder.resolve("in").resolve(number + name.substring(name.lastIndexOf('.')))));
            flat.put(workbook, folder.resolve("out").resolve(number + ".fods"));
        }
        while (!waiting.isEmpty()) {
            List<Path> batch = List.copyOf(waiting.subList(0, Math.min(MOST_AT_ONCE, waiting.size())));
            waiting = waiting.subList(run(batch), waiting.size());
        }
        flat.values().removeIf(file -> !Files.exists(file));
        return flat;
    }

    /** How many of the files are done with: all, or those up to the one at which the process died or hung. */
    private int run(List<Path> batch) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "fods",
                "--outdir",
                folder.resolve("out").toString()));
        batch.forEach(file -> command.add(file.toString()));
        Path log = folder.resolve("office.log");
        Process office = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (hasEnded(office, log) && office.exitValue() == 0) {
            return batch.size();
        }
        int last = -1;
        for (int at = 0; at < batch.size(); at++) {
            String name = batch.get(at).getFileName().toString();
            if (Files.exists(folder.resolve("out").resolve(name.substring(0, name.indexOf('.')) + ".fods"))) {
                last = at;
            }
        }
        return Math.min(last + 2, batch.size());
    }

    /** Whether it ended by itself, and not because it told nothing new for too long. */
    private static boolean hasEnded(Process office, Path log) throws IOException, InterruptedException {
        long told = 0;
        long waited = 0;
        while (!office.waitFor(1, TimeUnit.SECONDS)) {
            waited = Files.size(log) > told ? 0 : waited + 1;
            told = Files.size(log);
            if (waited > PATIENCE_SECONDS) {
                List<ProcessHandle> all = Stream.concat(office.descendants(), Stream.of(office.toHandle()))
                        .toList();
                all.forEach(ProcessHandle::destroyForcibly);
                office.waitFor();
                return false;
            }
        }
        return true;
    }
}
