package vn.camket.mail;

import java.net.URI;

/**
 * A mail server that takes letters.
 *
 * @param tls whether the connection is encrypted from its first byte; else it must become so before anything is said
 * @param user null when the server asks for none
 * @param password null without a user
 */
public record Server(String host, int port, boolean tls, String user, String password) {
    private static final int SMTPS = 465;
    private static final int SUBMISSION = 587;

    /**
     * Reads an address such as {@code smtps://user@host:465}, or {@code smtp://host} for STARTTLS.
     *
     * @throws IllegalArgumentException for anything else, a password in it above all
     */
    public static Server of(URI address, String password) {
        boolean tls = "smtps".equals(address.getScheme());
        String user = address.getUserInfo();
        boolean odd = !tls && !"smtp".equals(address.getScheme())
                || address.getHost() == null
                || address.getPath() == null
                || !address.getPath().isEmpty()
                || address.getQuery() != null
                || address.getFragment() != null;
        if (odd || user != null && user.contains(":")) {
            throw new IllegalArgumentException(
                    "wanted smtps://user@host:465 or smtp://user@host:587, without a password, not " + masked(address));
        }
        int port = address.getPort() >= 0 ? address.getPort() : tls ? SMTPS : SUBMISSION;
        return new Server(address.getHost(), port, tls, user, user == null ? null : password);
    }

    /** A password that was written here by mistake must not get into a log. */
    private static String masked(URI address) {
        String user = address.getRawUserInfo();
        return user == null ? address.toString() : address.toString().replace(user, "…");
    }

    @Override
    public String toString() {
        return (tls ? "smtps://" : "smtp://") + (user == null ? "" : user + "@") + host + ":" + port;
    }
}
