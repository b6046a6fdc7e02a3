package vn.camket.rule.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes a sequence of parts, each with its length, so that no two sequences run together. */
public final class Sha256 {
    private final MessageDigest hash;

    public Sha256() {
        try {
            hash = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException("every Java has SHA-256", every);
        }
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

    /** Of some bytes by themselves, in hex. */
    static String of(byte[] bytes) {
        Sha256 hash = new Sha256();
        hash.hash.update(bytes);
        return hash.hex();
    }
}
