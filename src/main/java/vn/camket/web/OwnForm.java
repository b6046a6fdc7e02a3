package vn.camket.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Tells whether what somebody sends comes from a form of ours. */
final class OwnForm {
    private static final String TOKEN = "token";

    private OwnForm() {}

    /** Browsers tell from which site a form comes; what tells nothing is none. */
    static boolean comesFromUs(Context context, boolean secure) {
        String site = context.header("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = context.header("Origin");
        return origin != null && origin.equals((secure ? "https://" : "http://") + context.host());
    }

    static boolean bearsToken(Visit visit) {
        byte[] wanted = visit.token().getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(wanted, visit.written(TOKEN).getBytes(StandardCharsets.UTF_8));
    }
}
