package vn.camket.output.page;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Spells paths and places in URIs as RFC 2396 does; {@link java.net.URI} does too, and parses each again to no purpose. */
final class Escapes {
    private static final String UNRESERVED = "_-!.~'()*";
    private static final String IN_PATH = UNRESERVED + ":@&=+$,;/";
    private static final String IN_PLACE = UNRESERVED + ";/?:@&=+$,[]";

    private Escapes() {}

    static String path(String path) {
        return escaped(path, IN_PATH);
    }

    static String place(String place) {
        return escaped(place, IN_PLACE);
    }

    private static String escaped(String text, String allowed) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (byte letter : Normalizer.normalize(text, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8)) {
            boolean plain = letter >= '0' && letter <= '9'
                    || letter >= 'A' && letter <= 'Z'
                    || letter >= 'a' && letter <= 'z'
                    || letter > ' ' && allowed.indexOf(letter) >= 0;
            if (plain) {
                escaped.append((char) letter);
            } else {
                escaped.append('%').append(hex(letter >> 4)).append(hex(letter));
            }
        }
        return escaped.toString();
    }

    private static char hex(int half) {
        return Character.toUpperCase(Character.forDigit(half & 0xF, 16));
    }
}
