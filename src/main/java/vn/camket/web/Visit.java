package vn.camket.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.camket.account.Account;
import vn.camket.fact.Language;
import vn.camket.fact.Text;
import vn.camket.text.Wording;

/** One request of one person, and the ways to answer it. */
final class Visit {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss", Locale.ROOT);

    private final Context context;
    private final Pages pages;
    private final Account account;
    private final String token;
    private final Wording wording;
    private final Settings settings;

    /**
     * Takes what the gate has found out.
     *
     * @param account null for somebody who has not signed in
     * @param token that forms of this session bear, null without a session
     */
    Visit(Context context, Pages pages, Account account, String token, Wording wording, Settings settings) {
        this.context = context;
        this.pages = pages;
        this.account = account;
        this.token = token;
        this.wording = wording;
        this.settings = settings;
    }

    Context context() {
        return context;
    }

    Settings settings() {
        return settings;
    }

    /** Null for somebody who has not signed in. */
    Account account() {
        return account;
    }

    String token() {
        return token;
    }

    Language language() {
        return wording.language();
    }

    Wording wording() {
        return wording;
    }

    /** A label of the bundles in the reader's language. */
    String say(String key, Object... values) {
        return wording.label(key, values);
    }

    /** A value as readers write it. */
    String value(Object value) {
        return wording.value(value);
    }

    /** A moment in Vietnam, to the second. */
    String moment(Instant at) {
        return MOMENT.format(at.atZone(Settings.VIETNAM));
    }

    /** The id of the language that a click leads to. */
    String otherLanguage() {
        return language() == Language.VI ? "en" : "vi";
    }

    /** This very page, in the other language. */
    String inOtherLanguage() {
        StringBuilder address =
                new StringBuilder(context.path()).append("?lang=").append(otherLanguage());
        context.queryParamMap().forEach((name, values) -> {
            if (!name.equals("lang")) {
                values.forEach(value ->
                        address.append('&').append(encoded(name)).append('=').append(encoded(value)));
            }
        });
        return address.toString();
    }

    /** As it stands in an address. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    String path(String name) {
        return context.pathParam(name);
    }

    /** What stands behind the question mark of the address; empty when it is missing or blank. */
    Optional<String> asked(String name) {
        return Optional.ofNullable(context.queryParam(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** What was written into a field of a form, without blanks around it; empty when it was left blank. */
    String written(String name) {
        String text = context.formParam(name);
        return text == null ? "" : text.strip();
    }

    /** Shows a page; its template takes the visit as {@code visit} and its own content as {@code page}. */
    void show(String template, Object page) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("visit", this);
        parts.put("page", page);
        context.html(pages.write(template, parts));
    }

    /** Leads on to another page after something was done. */
    void lead(String path) {
        context.redirect(path, HttpStatus.SEE_OTHER);
    }

    /** Tells why nothing was done, or nothing can be shown. */
    void refuse(HttpStatus status, Text why) {
        context.status(status);
        show("refusal", why.in(language()));
    }

    /** The same answer for what is not there and for what is none of this person's business. */
    void missing() {
        refuse(HttpStatus.NOT_FOUND, new Text("Không có trang này.", "There is no such page."));
    }

    /** Hands out a file, never to be opened in the browser. */
    void handOut(Path file, String name) throws IOException {
        context.header("Content-Length", String.valueOf(Files.size(file)));
        handOut(Files.newInputStream(file), name);
    }

    void handOut(InputStream bytes, String name) {
        context.contentType("application/octet-stream");
        context.header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(name));
        context.result(bytes);
    }
}
