package vn.camket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.InstantSource;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.account.Accounts;
import vn.camket.account.DeedLog;
import vn.camket.account.LoggedDeed;

/** Comes over TLS, or by a proxy that ends it. */
class TlsTest {
    private static final String PASSWORD = "changeit";

    @TempDir
    private Path folder;

    private Site open(Settings.Tls tls, boolean behindProxy) {
        return Site.open(
                new Settings(
                        folder,
                        folder,
                        folder,
                        folder,
                        null,
                        null,
                        InstantSource.system(),
                        "127.0.0.1",
                        0,
                        tls,
                        behindProxy,
                        1),
                new Accounts(folder));
    }

    private Path keystore() throws IOException, InterruptedException {
        Path file = folder.resolve("camket.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "camket",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost,ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        file.toString())
                .inheritIO()
                .start();
        assertEquals(0, keytool.waitFor());
        return file;
    }

    private static SSLContext trusting(Path keystore) throws IOException, GeneralSecurityException {
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(KeyStore.getInstance(keystore.toFile(), PASSWORD.toCharArray()));
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    @Test
    void speaks_tls_with_a_certificate_and_marks_its_cookies_secure()
            throws IOException, InterruptedException, GeneralSecurityException {
        Path keystore = keystore();
        HttpClient client =
                HttpClient.newBuilder().sslContext(trusting(keystore)).build();
        try (Site site = open(new Settings.Tls(keystore, PASSWORD), false)) {
            URI address = URI.create("https://127.0.0.1:" + site.port() + "/sign-in?lang=en");
            HttpResponse<String> answer =
                    client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            assertEquals(200, answer.statusCode());
            assertTrue(answer.headers().firstValue("Strict-Transport-Security").isPresent());
            assertTrue(answer.headers().firstValue("Set-Cookie").orElse("").contains("Secure"));
            assertThrows(
                    IOException.class,
                    () -> HttpClient.newHttpClient()
                            .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()));
        }
    }

    /** The address of a refused sign-in, as the log has it. */
    private String noted(boolean behindProxy, String forwarded) throws IOException, InterruptedException {
        try (Site site = open(null, behindProxy)) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + site.port() + "/sign-in"))
                    .header("X-Forwarded-For", forwarded)
                    .header("X-Forwarded-Proto", "https")
                    .header("Sec-Fetch-Site", "same-origin")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("name=lan&password=x"))
                    .build();
            HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        }
        LoggedDeed deed =
                new DeedLog(folder).read(null, Long.MAX_VALUE, 1).deeds().get(0);
        return deed.address();
    }

    @Test
    void a_proxy_is_believed_only_where_there_is_one_and_only_its_own_word() throws IOException, InterruptedException {
        assertEquals("127.0.0.1", noted(false, "192.0.2.7"));
        assertEquals("192.0.2.7", noted(true, "192.0.2.7"));
        assertEquals("192.0.2.7", noted(true, "198.51.100.1, 192.0.2.7"));
    }
}
