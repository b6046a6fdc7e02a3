package vn.camket.night;

import java.io.FileWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets the n-th change of a file below a folder go wrong: the process halts in the midst of it, or the disk refuses. */
final class Mishap {
    /** Names what happens at the change; {@code none} counts them only. */
    static final String HOW = "camket.mishap";
    /** Number of the change, from 1. */
    static final String AT = "camket.mishap.at";
    /** The folder; what changes elsewhere is not looked at. */
    static final String UNDER = "camket.mishap.under";
    /** A file that the number of changes is written to in the end. */
    static final String COUNT = "camket.mishap.count";

    static final String HALT = "halt";
    static final String FAIL = "fail";
    static final int HALTED = 86;

    private final String how = System.getProperty(HOW, "none");
    private final int at = Integer.getInteger(AT, 0);
    private final String under = System.getProperty(UNDER);
    private final AtomicInteger changes = new AtomicInteger();

    Mishap() {
        String count = System.getProperty(COUNT);
        if (count != null) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> write(count)));
        }
    }

    private void write(String file) {
        // Not by the file system that counts.
        try (FileWriter writer = new FileWriter(file, StandardCharsets.UTF_8)) {
            writer.write(Integer.toString(changes.get()));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    boolean concerns(Path path) {
        return under != null && path.toAbsolutePath().normalize().toString().startsWith(under);
    }

    /** Before something is made, moved or removed. */
    void before(Path path) throws IOException {
        if (concerns(path) && isIt()) {
            strike(path.toString());
        }
    }

    /** Before bytes are written; half of them come to be there. */
    void before(Path path, ByteBuffer bytes, Half half) throws IOException {
        if (concerns(path) && isIt()) {
            ByteBuffer some = bytes.duplicate();
            some.limit(some.position() + some.remaining() / 2);
            half.write(some);
            strike(path.toString());
        }
    }

    interface Half {
        void write(ByteBuffer some) throws IOException;
    }

    private boolean isIt() {
        return changes.incrementAndGet() == at && !how.equals("none");
    }

    private void strike(String path) throws IOException {
        if (how.equals(HALT)) {
            Runtime.getRuntime().halt(HALTED);
        }
        throw new FileSystemException(path, null, "No space left on device");
    }
}
