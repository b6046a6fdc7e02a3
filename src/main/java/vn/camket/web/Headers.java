package vn.camket.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** Says what a browser may do with any answer of ours: nothing but show it, with our own style and script. */
final class Headers {
    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "X-Frame-Options",
            "DENY");

    private Headers() {}

    /** @param kept whether browsers may keep the answer, as it is the same for everybody */
    static Map<String, String> of(boolean secure, boolean kept) {
        Map<String, String> headers = new LinkedHashMap<>(ALWAYS);
        if (secure) {
            headers.put("Strict-Transport-Security", "max-age=31536000");
        }
        if (!kept) {
            headers.put("Cache-Control", "no-store");
        }
        return headers;
    }
}
