package vn.camket.output.dashboard;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the page: <code>{{=key}}</code> is a word in both languages, <code>{{name}}</code> a part that code writes. */
record Template(String html, Tongues tongues) {
    private static final Pattern SLOT = Pattern.compile("\\{\\{(=?)([A-Za-z.]+)\\}\\}");

    /** A part of the page. */
    interface Part {
        void write(Writer page) throws IOException;
    }

    void write(Writer page, Map<String, Part> parts) throws IOException {
        Matcher slot = SLOT.matcher(html);
        int at = 0;
        while (slot.find()) {
            page.append(html, at, slot.start());
            if (slot.group(1).isEmpty()) {
                parts.get(slot.group(2)).write(page);
            } else {
                page.write(new Markup().text(tongues.label(slot.group(2))).toString());
            }
            at = slot.end();
        }
        page.append(html, at, html.length());
    }

    /** A file beside this class, with line feeds whatever the checkout made of them: its hash must be a browser's. */
    static String resource(String name) throws IOException {
        try (InputStream bytes = Template.class.getResourceAsStream(name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }
}
