package vn.camket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.camket.account.Accounts;

/** Speaks to the server as no browser would. */
class EntranceTest {
    /** As usual, but small and in a hurry. */
    private static final Bounds BOUNDS = new Bounds(20_000, 5_000, 2_000, Duration.ofMillis(800), 20, 100);

    @TempDir
    private static Path folder;

    private static Site site;

    @BeforeAll
    static void open() {
        Settings settings =
                new Settings(folder, folder, folder, folder, null, null, Office.NOW, "127.0.0.1", 0, null, false, 1);
        site = Site.open(settings, new Accounts(folder), BOUNDS);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    private interface Talk {
        void to(OutputStream server) throws IOException, InterruptedException;
    }

    /** All that the server says until it hangs up. */
    private static String answer(Talk talk) {
        return assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            try (Socket socket = new Socket("127.0.0.1", site.port())) {
                try {
                    talk.to(socket.getOutputStream());
                } catch (SocketException hungUp) {
                    assertNull(hungUp.getCause());
                }
                return read(socket.getInputStream());
            }
        });
    }

    private static String read(InputStream answer) throws IOException {
        StringBuilder text = new StringBuilder();
        try {
            for (int one = answer.read(); one >= 0; one = answer.read()) {
                text.append((char) one);
            }
        } catch (SocketException reset) {
            return text.toString();
        }
        return text.toString();
    }

    private static void write(OutputStream server, String text) throws IOException {
        server.write(text.getBytes(StandardCharsets.ISO_8859_1));
        server.flush();
    }

    private static String form(String size) {
        return "POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\n" + size + "\r\n\r\n";
    }

    @Test
    void whoever_sends_a_form_drop_by_drop_is_cut_off() {
        long before = System.nanoTime();
        answer(server -> {
            write(server, form("Content-Length: 4000"));
            for (int drop = 0; drop < 60; drop++) {
                write(server, "a");
                Thread.sleep(100);
            }
        });
        assertTrue(System.nanoTime() - before < Duration.ofSeconds(3).toNanos());
    }

    @Test
    void whoever_falls_silent_is_cut_off() {
        long before = System.nanoTime();
        answer(server -> write(server, "GET /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\n"));
        assertTrue(System.nanoTime() - before < Duration.ofSeconds(3).toNanos());
    }

    @Test
    void a_form_that_does_not_tell_its_size_is_cut_while_it_comes() {
        int[] sent = new int[1];
        String answer = answer(server -> {
            write(server, form("Transfer-Encoding: chunked"));
            for (; sent[0] < 200; sent[0]++) {
                write(server, "1000\r\n" + "a".repeat(4096) + "\r\n");
                Thread.sleep(5);
            }
        });
        assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 413"), answer);
        assertTrue(sent[0] < 200, "all was read");
    }

    @ParameterizedTest
    @CsvSource({
        "GET /sign-in, 200",
        "GET /, 303",
        "GET /nowhere, 404",
        "GET /assets/camket.js, 200",
        "GET /assets/nowhere.js, 404",
        "GET /assets/../accounts.json, 404",
        "GET /%2e%2e/accounts.json, 400",
        "GET /%00, 400",
        "PUT /sign-in, 405",
        "POST /sign-in, 403",
        "NONSENSE, 505"
    })
    void every_answer_tells_browsers_what_they_may_do_with_it(String line, int status) {
        String answer = answer(server ->
                write(server, line + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"));
        assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
        assertTrue(answer.contains("Content-Security-Policy: default-src 'none'"), answer);
        assertTrue(answer.contains("X-Content-Type-Options: nosniff"), answer);
        assertEquals(-1, answer.toLowerCase(Locale.ROOT).indexOf("jetty"), answer);
    }
}
