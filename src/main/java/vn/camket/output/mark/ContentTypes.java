package vn.camket.output.mark;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Says of what type the new parts are. */
final class ContentTypes {
    static final String PART = "[Content_Types].xml";
    private static final String RELATIONS = "rels";

    private final Allowance allowance;
    private final Map<String, String> added = new LinkedHashMap<>();

    ContentTypes(Allowance allowance) {
        this.allowance = allowance;
    }

    void add(String part, String type) {
        added.put(part, type);
    }

    void rewrite(Reader in, Writer out) throws IOException, XMLStreamException {
        Scribe scribe = new Scribe(in, out, allowance);
        boolean knowsRelations = false;
        while (scribe.next()) {
            if (scribe.starts("Default", 2)) {
                knowsRelations |= RELATIONS.equalsIgnoreCase(scribe.attribute("Extension"));
            } else if (!scribe.isStart() && scribe.depth() == 1) {
                String prefix = scribe.prefix();
                // LibreOffice names each part that holds relations instead.
                String relations = knowsRelations ? "" : defaultType();
                scribe.append(types -> types.write(Markup.prefixed(prefix, relations + overrides())));
            }
        }
    }

    private static String defaultType() {
        return "<Default Extension=\"" + RELATIONS
                + "\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>";
    }

    private String overrides() {
        StringBuilder overrides = new StringBuilder();
        added.forEach((part, type) -> overrides
                .append("<Override PartName=\"/")
                .append(Markup.text(part))
                .append("\" ContentType=\"")
                .append(type)
                .append("\"/>"));
        return overrides.toString();
    }
}
