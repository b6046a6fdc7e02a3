package vn.camket.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Drives Chromium through its own protocol: opens pages, presses keys, asks the page, notes what it complains of and what
 * it asks for. Playwright would do it in fewer lines, but brings 200 MB of its own.
 */
final class Browser implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE = 60;
    private static final Map<String, Integer> KEYS = Map.of("Tab", 9, "Enter", 13, " ", 32);

    private final Process chromium;
    private final WebSocket socket;
    private final String session;
    private final BlockingQueue<JsonNode> said = new LinkedBlockingQueue<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private int calls;

    /** @param folder an empty one, for the browser's own files */
    Browser(Path folder) throws IOException, InterruptedException {
        chromium = new ProcessBuilder(
                        "chromium",
                        "--headless",
                        // It runs as root in a container, and opens nothing but our own page.
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-background-networking",
                        "--no-first-run",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + folder)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("chromium.log").toFile())
                .start();
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create("ws://127.0.0.1:" + address(folder)), new Listener())
                .join();
        String page = call(null, "Target.createTarget", Map.of("url", "about:blank"))
                .get("targetId")
                .asText();
        session = call(null, "Target.attachToTarget", Map.of("targetId", page, "flatten", true))
                .get("sessionId")
                .asText();
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            call(domain + ".enable", Map.of());
        }
    }

    /** Says so where a test is skipped for the lack of it. */
    static boolean isInstalled() {
        boolean installed = Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "chromium")));
        if (!installed) {
            System.err.println("Tests of the dashboard are skipped: there is no chromium on the PATH");
        }
        return installed;
    }

    /** The port and path that the browser writes down once it listens. */
    private String address(Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("DevToolsActivePort");
        for (int tenths = 0; tenths < PATIENCE * 10 && chromium.isAlive(); tenths++) {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.size() == 2) {
                return lines.get(0) + lines.get(1);
            }
            Thread.sleep(100);
        }
        chromium.destroyForcibly();
        throw new IOException("Chromium does not listen: " + Files.readString(folder.resolve("chromium.log")));
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            message.append(part);
            if (last) {
                try {
                    said.add(JSON.readTree(message.toString()));
                } catch (IOException broken) {
                    throw new IllegalStateException(broken);
                }
                message.setLength(0);
            }
            from.request(1);
            return null;
        }
    }

    JsonNode call(String method, Map<String, ?> parameters) throws IOException, InterruptedException {
        return call(session, method, parameters);
    }

    private JsonNode call(String session, String method, Map<String, ?> parameters)
            throws IOException, InterruptedException {
        Map<String, Object> message = new HashMap<>(Map.of("id", ++calls, "method", method, "params", parameters));
        if (session != null) {
            message.put("sessionId", session);
        }
        socket.sendText(JSON.writeValueAsString(message), true).join();
        JsonNode answer = next();
        while (answer.path("id").asInt() != calls) {
            answer = next();
        }
        if (answer.has("error")) {
            throw new IOException(method + ": " + answer.get("error"));
        }
        return answer.get("result");
    }

    private JsonNode next() throws IOException, InterruptedException {
        JsonNode message = said.poll(PATIENCE, TimeUnit.SECONDS);
        if (message == null) {
            throw new IOException("Chromium says nothing");
        }
        switch (message.path("method").asText()) {
            case "Runtime.exceptionThrown" ->
                complaints.add(message.at("/params/exceptionDetails/exception/description")
                        .asText());
            case "Log.entryAdded" ->
                complaints.add(message.at("/params/entry/text").asText());
            case "Runtime.consoleAPICalled" ->
                complaints.add(message.at("/params/args").toString());
            case "Network.requestWillBeSent" ->
                requests.add(message.at("/params/request/url").asText());
            default -> {}
        }
        return message;
    }

    void open(String address) throws IOException, InterruptedException {
        call("Page.navigate", Map.of("url", "about:blank"));
        complaints.clear();
        requests.clear();
        call("Page.navigate", Map.of("url", address));
        String method = "";
        while (!method.equals("Page.loadEventFired")) {
            method = next().path("method").asText();
        }
    }

    /** The value of an expression; a promise is waited for. */
    JsonNode ask(String expression) throws IOException, InterruptedException {
        JsonNode answer =
                call("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IOException(answer.get("exceptionDetails").toString());
        }
        return answer.at("/result/value");
    }

    /** Tab, Enter or the space bar. */
    void press(String key) throws IOException, InterruptedException {
        Map<String, Object> down = new HashMap<>(
                Map.of("type", "keyDown", "key", key, "code", key, "windowsVirtualKeyCode", KEYS.get(key)));
        if (!key.equals("Tab")) {
            down.put("text", key.equals("Enter") ? "\r" : key);
        }
        call("Input.dispatchKeyEvent", down);
        call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "windowsVirtualKeyCode", KEYS.get(key)));
    }

    void type(String text) throws IOException, InterruptedException {
        call("Input.insertText", Map.of("text", text));
    }

    /** Errors of the page that is open, and whatever it wrote to the console. */
    List<String> complaints() {
        return complaints;
    }

    /** Addresses that the page that is open asked for, its own first. */
    List<String> requests() {
        return requests;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        call(null, "Browser.close", Map.of());
        socket.abort();
        if (!chromium.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            chromium.destroyForcibly();
        }
    }
}
