package vn.camket.workbook.mutant;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Tells, with nothing but the JDK, whether a mutant is whole where it matters: no part cut, missing, twice there, with a
 * wrong checksum or of broken XML. LibreOffice shows what is left of one that is not whole; we refuse it.
 */
public final class Soundness {
    private static final Map<String, String> ROOTS =
            Map.of("worksheet", "worksheet", "styles", "styleSheet", "sharedStrings", "sst");

    private final Map<String, Element> roots = new HashMap<>();

    private Soundness() {}

    public static boolean isSound(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new Soundness().isSound(zip);
        } catch (IOException | SAXException | ParserConfigurationException | IllegalArgumentException e) {
            return false;
        }
    }

    private boolean isSound(ZipFile zip) throws IOException, SAXException, ParserConfigurationException {
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : zip.stream().toList()) {
            byte[] bytes = zip.getInputStream(entry).readAllBytes();
            CRC32 crc = new CRC32();
            crc.update(bytes);
            if (!names.add(entry.getName().toLowerCase(Locale.ROOT)) || crc.getValue() != entry.getCrc()) {
                return false;
            }
            if (!entry.getName().startsWith("docProps")) {
                roots.put(entry.getName(), parsed(bytes).getDocumentElement());
            }
        }
        return roots.containsKey("[Content_Types].xml") && isRootOf("_rels/.rels", "Relationships") && holdsItsParts();
    }

    private static Document parsed(byte[] xml) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        // Without one of its own it prints every fault.
        builder.setErrorHandler(new DefaultHandler());
        return builder.parse(new ByteArrayInputStream(xml));
    }

    private boolean holdsItsParts() {
        if (!isRootOf("xl/workbook.xml", "workbook") || !isRootOf("xl/_rels/workbook.xml.rels", "Relationships")) {
            return false;
        }
        Map<String, String> kinds = new HashMap<>();
        for (Element relation : all(roots.get("xl/_rels/workbook.xml.rels"), "Relationship")) {
            String type = relation.getAttribute("Type");
            String kind = type.substring(type.lastIndexOf('/') + 1);
            String target = relation.getAttribute("Target");
            String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
            if (ROOTS.containsKey(kind) && !isRootOf(part, ROOTS.get(kind))) {
                return false;
            }
            kinds.put(relation.getAttribute("Id"), kind);
        }
        List<Element> sheets = all(roots.get("xl/workbook.xml"), "sheet");
        return !sheets.isEmpty()
                && kinds.containsValue("styles")
                && kinds.containsValue("sharedStrings")
                && sheets.stream().allMatch(sheet -> "worksheet".equals(kinds.get(sheet.getAttribute("r:id"))));
    }

    private boolean isRootOf(String part, String name) {
        Element root = roots.get(part);
        return root != null && root.getLocalName().equals(name);
    }

    private static List<Element> all(Element root, String name) {
        NodeList found = root.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(at -> (Element) found.item(at))
                .toList();
    }
}
