package vn.camket.web;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vn.camket.Request;
import vn.camket.fact.Language;

/**
 * What the server is started with.
 *
 * @param data folder of accounts, the log, drafts and receipts
 * @param home the user's own folder, null when not known; as in {@link Request}
 * @param asOf the day to judge by, null for each day's own
 * @param host name or address to listen on
 * @param port 0 for any that is free
 * @param tls certificate, null for none
 * @param behindProxy whether a proxy that ends TLS stands before it
 * @param workers how many workbooks are looked at at the same time
 */
public record Settings(
        Path reports,
        Path rules,
        Path out,
        Path data,
        Path home,
        LocalDate asOf,
        InstantSource clock,
        String host,
        int port,
        Tls tls,
        boolean behindProxy,
        int workers) {
    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /**
     * A certificate with its key.
     *
     * @param keystore file in the form PKCS 12
     */
    public record Tls(Path keystore, String password) {}

    /** Whether browsers come over TLS. */
    boolean isSecure() {
        return tls != null || behindProxy;
    }

    LocalDate today() {
        return asOf == null ? LocalDate.ofInstant(clock.instant(), VIETNAM) : asOf;
    }

    /** What is asked of the stored reports today; empty lists for all. */
    Request request(List<String> agreements, List<String> units, Language language) {
        return new Request(reports, rules, out, today(), agreements, units, null, language, 1, true, home, false);
    }
}
