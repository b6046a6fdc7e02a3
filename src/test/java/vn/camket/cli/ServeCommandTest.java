package vn.camket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Serves the page, and refuses to where strangers could come in. */
class ServeCommandTest {
    private static final Pattern SAID = Pattern.compile("(http://\\S+/)\\R.* ([a-z2-9]{4}(?:-[a-z2-9]{4}){3})\\R");

    @TempDir
    private Path data;

    private Said serve(Object... words) {
        return Said.to(
                "serve",
                Stream.concat(Stream.of(words), Stream.of("--data", data)).toArray());
    }

    @Test
    void never_opens_to_the_network_without_accounts_and_tls() {
        assertRefused("camket users add", serve("--host", "0.0.0.0"));
        assertRefused("camket users add", serve("--behind-proxy"));
        Said.to("users", "add", "quan-tri", "--role", "administrator", "--data", data);
        assertRefused("--tls-keystore", serve("--host", "0.0.0.0"));
        assertRefused("CAMKET_TLS_PASSWORD", serve("--host", "0.0.0.0", "--tls-keystore", data.resolve("none.p12")));
    }

    @Test
    void tells_when_the_port_is_taken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            assertRefused("--port", serve("--port", taken.getLocalPort()));
        }
    }

    private static void assertRefused(String why, Said said) {
        assertEquals(2, said.exit(), said.out());
        assertTrue(said.err().contains(why), said.err());
    }

    @Test
    void at_a_desk_the_printed_password_lets_in_once() throws IOException, InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream said = new PrintStream(out, true, StandardCharsets.UTF_8);
        Thread server = new Thread(
                () -> Camket.run(new String[] {"serve", "--port", "0", "--data", data.toString()}, said, said));
        server.start();
        try {
            Matcher words = SAID.matcher(out.toString(StandardCharsets.UTF_8));
            for (int look = 0; look < 600 && !words.find(); look++) {
                Thread.sleep(50);
                words = SAID.matcher(out.toString(StandardCharsets.UTF_8));
            }
            words.reset().find();
            assertEquals(303, signIn(words.group(1), words.group(2)));
            assertEquals(403, signIn(words.group(1), words.group(2)));
        } finally {
            server.interrupt();
            server.join();
        }
    }

    private static int signIn(String address, String password) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "sign-in"))
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("name=coordinator&password=" + password))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }
}
