package vn.camket.output.mark;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Tells in what a part of a marked copy differs from the original beyond what is meant. */
final class Difference {
    private static final String NOTHING = "";
    private static final Pattern DRAWING = Pattern.compile("\\W*(<\\?xml.*?\\?>)?\\s*<xml\\b", Pattern.DOTALL);

    /** What may be added, by the root of the part. */
    private static final Map<String, Set<String>> ADDED = Map.of(
            "Types", Set.of("Default", "Override"),
            "Relationships", Set.of("Relationship"),
            "workbook", Set.of("sheet", "definedNames", "definedName"),
            "worksheet", Set.of("row", "c", "legacyDrawing"),
            "comments", Set.of("author", "comment", "text", "r", "rPr", "b", "sz", "color", "rFont", "family", "t"),
            "styleSheet",
                    Set.of(
                            "fonts",
                            "fills",
                            "borders",
                            "cellXfs",
                            "font",
                            "b",
                            "i",
                            "u",
                            "sz",
                            "color",
                            "name",
                            "family",
                            "fill",
                            "patternFill",
                            "fgColor",
                            "bgColor",
                            "border",
                            "left",
                            "right",
                            "top",
                            "bottom",
                            "diagonal",
                            "xf",
                            "alignment",
                            "protection",
                            "extLst",
                            "ext",
                            "xfpb"));

    private Difference() {}

    /** A start tag, an end tag or a text. */
    private record Step(String name, String content) {}

    /** Empty when all of the original is there in its order, and only what is meant was added. */
    static String between(byte[] original, byte[] copy) throws XMLStreamException {
        if (DRAWING.matcher(new String(original, StandardCharsets.ISO_8859_1)).lookingAt()) {
            return betweenDrawings(
                    new String(original, StandardCharsets.UTF_8), new String(copy, StandardCharsets.UTF_8));
        }
        List<Step> before = steps(original);
        List<Step> after = steps(copy);
        Set<String> mayBeAdded = ADDED.getOrDefault(before.get(0).name(), Set.of());
        int at = 0;
        for (Step step : after) {
            if (at < before.size() && step.equals(before.get(at))) {
                at++;
            } else if (!mayBeAdded.contains(step.name())) {
                return "added " + step + " where " + (at < before.size() ? before.get(at) : "the end") + " was";
            }
        }
        return at == before.size() ? NOTHING : "lost " + before.get(at);
    }

    /** A drawing has boxes before its last tag, and is otherwise the same. */
    private static String betweenDrawings(String original, String copy) {
        int close = original.lastIndexOf("</");
        boolean kept = copy.startsWith(original.substring(0, close)) && copy.endsWith(original.substring(close));
        return kept ? NOTHING : "the drawing is another";
    }

    private static List<Step> steps(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
        List<Step> steps = new ArrayList<>();
        List<String> open = new ArrayList<>();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    open.add(xml.getLocalName());
                    steps.add(new Step(xml.getLocalName(), xml.getPrefix() + attributes(xml, open)));
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    open.remove(open.size() - 1);
                    steps.add(new Step(xml.getLocalName(), "/"));
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    steps.add(new Step(open.get(open.size() - 1), xml.getText()));
                case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    steps.add(new Step("!", xml.isCharacters() ? xml.getText() : ""));
                default -> {}
            }
        }
        return steps;
    }

    /** Without the style of a cell and the count of a list of styles, which are meant to change. */
    private static Map<String, String> attributes(XMLStreamReader xml, List<String> open) {
        Map<String, String> attributes = new TreeMap<>();
        for (int at = 0; at < xml.getNamespaceCount(); at++) {
            attributes.put("xmlns:" + xml.getNamespacePrefix(at), xml.getNamespaceURI(at));
        }
        boolean isCell = xml.getLocalName().equals("c") && open.contains("sheetData");
        boolean isShelf = open.size() == 2 && open.get(0).equals("styleSheet");
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            String name = xml.getAttributeLocalName(at);
            if (!(isCell && name.equals("s")) && !(isShelf && name.equals("count"))) {
                attributes.put(xml.getAttributeNamespace(at) + name, xml.getAttributeValue(at));
            }
        }
        return attributes;
    }
}
