package vn.camket.launch;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Makes the archive of the program's classes, in a process of its own that nobody waits for. */
final class Archiving {
    private static final String LOCK = "lock";
    /** Besides the one that is made: another version of the program, another JVM. */
    private static final int KEPT = 2;

    private final File java;
    private final File jar;
    private final Archive archive;
    private final File classes;

    private Archiving(File java, File jar, Archive archive, File classes) {
        this.java = java;
        this.jar = jar;
        this.archive = archive;
        this.classes = classes;
    }

    /** Begins to make an archive when the run that listed its classes was a whole one. */
    static void start(ProgramFile program, Archive archive, File classes, int code) {
        if (code > 1) {
            delete(classes);
            return;
        }
        try {
            silent(List.of(
                            program.java().getPath(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-Xmx32m",
                            "-cp",
                            program.jar().getPath(),
                            Archiving.class.getName(),
                            program.java().getPath(),
                            program.jar().getPath(),
                            archive.folder().getPath(),
                            archive.name(),
                            classes.getPath()))
                    .start();
        } catch (IOException later) {
            delete(classes);
        }
    }

    /** Whoever reads what the program prints must not wait for this process. */
    private static ProcessBuilder silent(List<String> command) {
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    /** Runs with java, jar, folder and name of the archive, and the list of classes. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Archive archive = new Archive(new File(arguments[2]), arguments[3]);
        File classes = new File(arguments[4]);
        Path lock = new File(archive.folder(), LOCK).toPath();
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.tryLock()) {
            if (held != null && archive.isWanted()) {
                new Archiving(new File(arguments[0]), new File(arguments[1]), archive, classes).make();
            }
        } finally {
            delete(classes);
        }
    }

    private void make() throws IOException, InterruptedException {
        clear();
        File draft = new File(archive.folder(), archive.name().concat(".tmp"));
        int code = silent(List.of(
                        java.getPath(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:dump",
                        "-XX:SharedClassListFile=".concat(classes.getPath()),
                        "-XX:SharedArchiveFile=".concat(draft.getPath()),
                        "-jar",
                        jar.getPath()))
                .start()
                .waitFor();
        if (code == 0 && draft.isFile()) {
            archive.accept(draft);
        } else if (code < 128) {
            archive.giveUp();
        }
    }

    /** Deletes what killed processes left, and all but the newest archives. */
    private void clear() {
        File[] files = archive.folder().listFiles();
        for (File file : files) {
            if (!file.equals(classes) && !file.getName().equals(LOCK) && !isKept(file, files)) {
                delete(file);
            }
        }
    }

    private boolean isKept(File file, File[] files) {
        int newer = 0;
        for (File other : files) {
            newer += isSeal(other) && other.lastModified() > sealOf(file).lastModified() ? 1 : 0;
        }
        return sealOf(file).isFile() && !sealOf(file).equals(archive.sealFile()) && newer < KEPT;
    }

    private static boolean isSeal(File file) {
        return file.getName().endsWith(".seal");
    }

    private static File sealOf(File file) {
        String name = file.getName();
        return new File(
                file.getParentFile(),
                name.substring(0, Math.max(0, name.lastIndexOf('.'))).concat(".seal"));
    }

    private static void delete(File file) {
        try {
            Files.deleteIfExists(file.toPath());
        } catch (IOException inUse) {
            // Windows keeps what is mapped; the next time will do.
            return;
        }
    }
}
