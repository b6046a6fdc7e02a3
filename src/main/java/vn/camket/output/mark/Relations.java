package vn.camket.output.mark;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Tells which parts a part points to, and lets it point to more. */
final class Relations {
    private static final String TEMPLATE = Markup.DECLARATION
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";

    private final String part;
    private final Allowance allowance;
    private final boolean isThere;
    private final Map<String, Relation> byId = new LinkedHashMap<>();
    private final Map<String, Relation> added = new LinkedHashMap<>();

    /** @param target null for what lies outside of the archive */
    private record Relation(String type, String target) {
        /** The last word of its type, which strict OOXML has in common with the transitional one. */
        String kind() {
            return type.substring(type.lastIndexOf('/') + 1);
        }
    }

    private Relations(String part, boolean isThere, Allowance allowance) {
        this.part = part;
        this.isThere = isThere;
        this.allowance = allowance;
    }

    /** @param part empty for the whole package */
    static Relations of(String part, Parts parts, Allowance allowance) throws IOException, XMLStreamException {
        Relations relations = new Relations(part, parts.has(partOf(part)), allowance);
        if (relations.isThere) {
            relations.read(parts.walk(partOf(part)));
        }
        return relations;
    }

    /** The part that holds the relations of another one. */
    private static String partOf(String part) {
        String folder = Parts.folder(part);
        return folder + "_rels/" + part.substring(folder.length()) + ".rels";
    }

    private void read(Scribe scribe) throws IOException, XMLStreamException {
        while (scribe.next()) {
            if (scribe.starts("Relationship", 2)) {
                allowance.parts(byId.size());
                boolean external = "External".equals(scribe.attribute("TargetMode"));
                String target = scribe.attribute("Target");
                byId.putIfAbsent(
                        String.valueOf(scribe.attribute("Id")),
                        new Relation(
                                String.valueOf(scribe.attribute("Type")),
                                external || target == null ? null : Parts.resolve(Parts.folder(part), plain(target))));
            }
        }
    }

    private static String plain(String target) {
        try {
            return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return target;
        }
    }

    /** The first part of a kind, null when there is none. */
    String first(String kind) {
        return byId.values().stream()
                .filter(relation -> relation.kind().equals(kind) && relation.target() != null)
                .map(Relation::target)
                .findFirst()
                .orElse(null);
    }

    /** The part of an id, null when it is of another kind. */
    String ofKind(String id, String kind) {
        Relation relation = byId.get(id);
        return relation == null || !relation.kind().equals(kind) ? null : relation.target();
    }

    /** Points to one more part, and returns the id of the relation. */
    String add(String type, String target) {
        Set<String> ids = new HashSet<>(byId.keySet());
        ids.addAll(added.keySet());
        int number = ids.size() + 1;
        while (ids.contains("rId" + number)) {
            number++;
        }
        added.put("rId" + number, new Relation(type, target));
        return "rId" + number;
    }

    void into(Changes changes) {
        if (!added.isEmpty()) {
            changes.put(new Changes.Change(partOf(part), isThere ? null : TEMPLATE, this::rewrite, false));
        }
    }

    private void rewrite(Reader in, Writer out) throws IOException, XMLStreamException {
        Scribe scribe = new Scribe(in, out, allowance);
        while (scribe.next()) {
            if (!scribe.isStart() && scribe.depth() == 1) {
                String prefix = scribe.prefix();
                scribe.append(rels -> {
                    for (Map.Entry<String, Relation> one : added.entrySet()) {
                        rels.write(Markup.prefixed(prefix, xml(one.getKey(), one.getValue())));
                    }
                });
            }
        }
    }

    private static String xml(String id, Relation relation) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + relation.type() + "\" Target=\"/"
                + Markup.text(relation.target()) + "\"/>";
    }
}
