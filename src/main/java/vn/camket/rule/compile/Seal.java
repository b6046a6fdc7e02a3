package vn.camket.rule.compile;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tells what this user's runs have kept from what somebody else has put in its place. */
final class Seal {
    static final int LENGTH = 32;

    private static final String WAY = "HmacSHA256";

    private final SecretKeySpec secret;

    Seal(byte[] secret) {
        this.secret = new SecretKeySpec(secret, WAY);
    }

    /** Covers the name, so that an entry under another's name is noticed; names are all of one length. */
    byte[] of(String name, byte[] content) {
        try {
            Mac mac = Mac.getInstance(WAY);
            mac.init(secret);
            mac.update(name.getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(content);
        } catch (GeneralSecurityException every) {
            throw new IllegalStateException("every Java has " + WAY, every);
        }
    }
}
