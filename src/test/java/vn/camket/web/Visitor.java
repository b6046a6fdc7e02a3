package vn.camket.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.camket.fact.Language;

/** Uses the pages as a browser without script would: keeps cookies, and fills forms with the token of the last page. */
public final class Visitor {
    private static final String BOUNDARY = "----camket-of-a-test";

    private final String address;
    private final CookieManager jar = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client;
    private String token = "";
    private Answer last;

    public Visitor(String address) {
        this.address = address;
        this.client = HttpClient.newBuilder().cookieHandler(jar).build();
    }

    /** What came back; redirects are answers of their own. */
    public record Answer(int status, Map<String, List<String>> headers, byte[] body) {
        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        public Document page() {
            return Jsoup.parse(text());
        }

        /** Null when it is not there. */
        public String header(String name) {
            List<String> values = headers.get(name.toLowerCase(Locale.ROOT));
            return values == null ? null : values.get(0);
        }

        /** Where a redirect leads, as a path of the site; null without one. */
        public String leadsTo() {
            String to = header("Location");
            if (to == null) {
                return null;
            }
            URI uri = URI.create(to);
            return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
        }
    }

    /** A file as it is dropped on a page. */
    public record Upload(String field, String name, byte[] bytes) {
        public static Upload of(String field, Path file) throws IOException {
            return new Upload(field, file.getFileName().toString(), Files.readAllBytes(file));
        }
    }

    public Answer signIn(String name, String password) throws IOException, InterruptedException {
        get("/sign-in");
        Answer answer = post("/sign-in", Map.of("name", name, "password", password));
        follow();
        return answer;
    }

    public Answer get(String path) throws IOException, InterruptedException {
        return send(to(path).GET());
    }

    /** Sends a form as it stands on a page of the site, with the token of the last page that had one. */
    public Answer post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        return postForged(path, withToken(fields), Map.of("Origin", address));
    }

    /** Sends just these fields and headers. */
    public Answer postForged(String path, Map<String, String> fields, Map<String, String> headers)
            throws IOException, InterruptedException {
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        headers.forEach(request::header);
        return send(request);
    }

    public Answer upload(String path, Map<String, String> fields, Upload... files)
            throws IOException, InterruptedException {
        return send(to(path).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Origin", address)
                .POST(BodyPublishers.ofByteArray(multipart(withToken(fields), files))));
    }

    /** A page that says 202 as long as an answer is awaited, once it is there. */
    public Answer await(String path) throws IOException, InterruptedException {
        Answer answer = get(path);
        while (answer.status() == 202) {
            Thread.sleep(200);
            answer = get(path);
        }
        return answer;
    }

    /** Goes where the last answer leads, as often as it leads on. */
    public Answer follow() throws IOException, InterruptedException {
        for (int hops = 0; last.leadsTo() != null; hops++) {
            if (hops == 10) {
                throw new IOException("It leads round in a circle: " + last.leadsTo());
            }
            get(last.leadsTo());
        }
        return last;
    }

    void read(Language language) throws IOException, InterruptedException {
        get("/sign-in?lang=" + (language == Language.EN ? "en" : "vi"));
        follow();
    }

    String token() {
        return token;
    }

    /** Null when there is none; so that tests can steal it. */
    String cookie(String name) {
        return jar.getCookieStore().get(URI.create(address)).stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse(null);
    }

    void bring(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        jar.getCookieStore().add(URI.create(address), cookie);
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofMinutes(2));
    }

    private Map<String, String> withToken(Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.putIfAbsent("token", token);
        return all;
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
        last = new Answer(response.statusCode(), response.headers().map(), response.body());
        if (String.valueOf(last.header("Content-Type")).startsWith("text/html")) {
            Element field = last.page().selectFirst("input[name=token]");
            token = field == null ? token : field.val();
        }
        return last;
    }

    private static byte[] multipart(Map<String, String> fields, Upload... files) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        // The token first, as it stands in our forms: what follows may be large.
        add(body, "token", fields.get("token"));
        for (Map.Entry<String, String> field : fields.entrySet()) {
            if (!field.getKey().equals("token")) {
                add(body, field.getKey(), field.getValue());
            }
        }
        for (Upload file : files) {
            write(
                    body,
                    "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + file.field() + "\"; filename=\""
                            + file.name()
                                    .replace("\"", "%22")
                                    .replace("\n", "%0A")
                                    .replace("\r", "%0D")
                            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
            body.write(file.bytes());
            write(body, "\r\n");
        }
        write(body, "--" + BOUNDARY + "--\r\n");
        return body.toByteArray();
    }

    private static void add(ByteArrayOutputStream body, String name, String value) throws IOException {
        write(
                body,
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
    }

    private static void write(ByteArrayOutputStream body, String text) throws IOException {
        body.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
