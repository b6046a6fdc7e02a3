package vn.camket.workbook.xlsx;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import vn.camket.workbook.grid.RefusedException;
import vn.camket.workbook.grid.Work;
import vn.camket.workbook.part.Xml;

/** Tells which parts a part points to; what lies outside of the archive is never followed. */
public final class Relations {
    private final String folder;
    private final Map<String, Relation> byId = new LinkedHashMap<>();

    /** @param kind the last word of its type, which strict OOXML has in common with the transitional one */
    private record Relation(String kind, String target, boolean external) {}

    /**
     * Reads the relations of a part.
     *
     * @param part empty for the whole package
     * @param xml null when there are none
     */
    Relations(String part, Xml xml, Work work) throws XMLStreamException {
        this.folder = folder(part);
        while (xml != null && xml.next()) {
            if (xml.isStart() && xml.name().equals("Relationship")) {
                work.parts(byId.size());
                String type = String.valueOf(xml.attribute("Type"));
                byId.putIfAbsent(
                        String.valueOf(xml.attribute("Id")),
                        new Relation(
                                type.substring(type.lastIndexOf('/') + 1),
                                xml.attribute("Target"),
                                "External".equals(xml.attribute("TargetMode"))));
            }
        }
    }

    /** The part that holds the relations of another one. */
    static String partOf(String part) {
        return folder(part) + "_rels/" + part.substring(folder(part).length()) + ".rels";
    }

    private static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    /** The first part of a kind, null when there is none. */
    public String first(String kind) {
        for (Relation relation : byId.values()) {
            if (relation.kind().equals(kind)) {
                return target(relation);
            }
        }
        return null;
    }

    /** The part of an id, null when it is of another kind. */
    public String ofKind(String id, String kind) {
        Relation relation = byId.get(String.valueOf(id));
        if (relation == null) {
            throw RefusedException.damaged();
        }
        return relation.kind().equals(kind) ? target(relation) : null;
    }

    private String target(Relation relation) {
        if (relation.external() || relation.target() == null) {
            throw RefusedException.damaged();
        }
        return resolve(folder, decoded(relation.target()));
    }

    private static String decoded(String target) {
        try {
            return target.indexOf('%') < 0
                    ? target
                    : URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return target;
        }
    }

    /** The name of a part as seen from a folder of the archive; some writers use the separator of Windows. */
    static String resolve(String folder, String name) {
        String path = name.replace('\\', '/');
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (path.startsWith("/") ? path : folder + path).split("/", -1)) {
            if (!step.equals("..")) {
                if (!step.isEmpty() && !step.equals(".")) {
                    steps.addLast(step);
                }
            } else if (steps.pollLast() == null) {
                return name;
            }
        }
        return String.join("/", steps);
    }
}
