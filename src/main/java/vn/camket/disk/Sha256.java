package vn.camket.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes bytes, or a sequence of parts, each with its length, so that no two sequences run together. */
public final class Sha256 {
    private static final int BLOCK = 1 << 16;

    private final MessageDigest hash = start();

    private static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException("every Java has SHA-256", every);
        }
    }

    /** Of bytes by themselves. */
    public static byte[] of(byte[] bytes) {
        return start().digest(bytes);
    }

    /** Of bytes by themselves, in hex. */
    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(of(bytes));
    }

    /** Of a text in UTF-8, in hex. */
    public static String hex(String text) {
        return hex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The first digits of the same, for as many bytes, where a short name is wanted. */
    public static String hex(String text, int bytes) {
        return hex(text).substring(0, 2 * bytes);
    }

    /** Of a file as it lies there, in hex. */
    public static String hex(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return hex(bytes);
        }
    }

    /** Of all that a stream has left, in hex. */
    public static String hex(InputStream bytes) throws IOException {
        MessageDigest hash = start();
        byte[] block = new byte[BLOCK];
        for (int read = bytes.read(block); read >= 0; read = bytes.read(block)) {
            hash.update(block, 0, read);
        }
        return HexFormat.of().formatHex(hash.digest());
    }

    public Sha256 add(byte[] part) {
        hash.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
        hash.update(part);
        return this;
    }

    public Sha256 add(String part) {
        return add(part.getBytes(StandardCharsets.UTF_8));
    }

    public byte[] digest() {
        return hash.digest();
    }

    public String hex() {
        return HexFormat.of().formatHex(digest());
    }
}
