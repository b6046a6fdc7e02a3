package vn.camket.workbook.part;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import vn.camket.workbook.grid.RefusedException;
import vn.camket.workbook.grid.Work;

/**
 * Walks through the XML of one part, refuses a DOCTYPE and counts every step; names are local names, so that prefixes and
 * the namespaces of strict OOXML make no difference.
 */
public final class Xml {
    private static final WstxInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private final Work work;
    private int event;

    public Xml(InputStream part, Work work) throws XMLStreamException {
        this.reader = FACTORY.createXMLStreamReader(part);
        this.work = work;
    }

    private static WstxInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // To intern a million names takes ten seconds; a comment that nobody asks for need not be kept.
        factory.setProperty(XMLInputFactory2.P_INTERN_NAMES, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, true);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 256);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, 65_536);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 64);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entity");
        });
        return factory;
    }

    /** Goes to the next start, text or end; false at the end of the part. */
    public boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            event = reader.next();
            work.event();
            if (event == XMLStreamConstants.DTD) {
                throw RefusedException.damaged();
            }
            if (isStart() || isText() || isEnd()) {
                return true;
            }
        }
        reader.close();
        return false;
    }

    public boolean isStart() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    public boolean isEnd() {
        return event == XMLStreamConstants.END_ELEMENT;
    }

    public boolean isText() {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    /** Local name of the element that starts or ends here. */
    public String name() {
        return reader.getLocalName();
    }

    /** Adds the text that stands here, as long as a cell may hold it. */
    public void appendTo(StringBuilder text) {
        work.cellCharacters(text.length() + reader.getTextLength());
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    /** An attribute by its local name, whatever its namespace; null when missing. */
    public String attribute(String name) {
        int count = reader.getAttributeCount();
        for (int at = 0; at < count; at++) {
            if (reader.getAttributeLocalName(at).equals(name)) {
                return reader.getAttributeValue(at);
            }
        }
        return null;
    }

    /** An attribute of a namespace, for names that two of them share; null when missing. */
    public String attribute(String namespace, String name) {
        return reader.getAttributeValue(namespace, name);
    }

    /** Passes over what is in the element that starts here; its end is the step where this leaves off. */
    public void skip() throws XMLStreamException {
        for (int open = 1; open > 0 && next(); ) {
            open += isStart() ? 1 : isEnd() ? -1 : 0;
        }
    }

    public boolean flag(String name) {
        String value = attribute(name);
        return "1".equals(value) || "true".equals(value);
    }

    /** Whether an attribute is 0, however many zeros it is written with. */
    public boolean isNought(String name) {
        String value = attribute(name);
        return value != null && !value.isEmpty() && value.chars().allMatch(sign -> sign == '0' || sign == '.');
    }

    /** A whole number of an attribute; the other value when it is missing or not one. */
    public int number(String name, int other) {
        return number(attribute(name), 0, other);
    }

    public static int number(String text, int from, int other) {
        try {
            return text == null ? other : Integer.parseInt(text, from, text.length(), 10);
        } catch (NumberFormatException e) {
            return other;
        }
    }
}
