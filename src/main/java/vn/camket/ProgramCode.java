package vn.camket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import vn.camket.disk.Tree;

/** Fingerprints the program itself: what another build has kept is foreign. */
public final class ProgramCode {
    /** As the build has it. */
    public static final String VERSION = "0.1.0";

    private static final String OWN = "vn/camket/";

    /** Of the record at the end of a jar: its length, its first bytes, and where it tells of the directory. */
    private static final int END_LENGTH = 22;

    private static final int END = 0x06054B50;
    private static final int DIRECTORY_LENGTH = 12;
    private static final int DIRECTORY_START = 16;

    /** It does not change while it runs. */
    private static String known;

    private ProgramCode() {}

    /** Hex; of the class files and resources of the program, whether they lie in a folder or in a jar. */
    static synchronized String fingerprint() {
        if (known == null) {
            try {
                Path home = home();
                known = HexFormat.of().formatHex(Files.isDirectory(home) ? ofFolder(home) : ofJar(home));
            } catch (IOException gone) {
                throw new UncheckedIOException("the program cannot read itself", gone);
            }
        }
        return known;
    }

    private static byte[] ofFolder(Path home) throws IOException {
        StringBuilder checksums = new StringBuilder();
        for (Path file : Tree.of(home.resolve(OWN)).files().keySet()) {
            checksums
                    .append(home.relativize(file))
                    .append(' ')
                    .append(Checksum.hex(file))
                    .append('\n');
        }
        return Checksum.of(checksums.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Of the directory at the end of the jar, which has the checksum of every file in it. */
    private static byte[] ofJar(Path jar) throws IOException {
        try (FileChannel file = FileChannel.open(jar)) {
            ByteBuffer end = read(file, Math.max(0, file.size() - END_LENGTH), END_LENGTH);
            if (end.limit() < END_LENGTH || end.getInt(0) != END) {
                return Checksum.of(jar);
            }
            long start = Integer.toUnsignedLong(end.getInt(DIRECTORY_START));
            return Checksum.of(read(file, start, end.getInt(DIRECTORY_LENGTH)).array());
        }
    }

    private static ByteBuffer read(FileChannel file, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        int count = 0;
        while (bytes.hasRemaining() && count >= 0) {
            count = file.read(bytes, from + bytes.position());
        }
        return bytes.flip();
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
