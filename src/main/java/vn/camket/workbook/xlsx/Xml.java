package vn.camket.workbook.xlsx;

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
final class Xml {
    private static final WstxInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private final Work work;
    private int event;

    Xml(InputStream part, Work work) throws XMLStreamException {
        this.reader = FACTORY.createXMLStreamReader(part);
        this.work = work;
    }

    private static WstxInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 256);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, 65_536);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 64);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entity");
        });
        return factory;
    }

    /** Goes to the next start, text or end; false at the end of the part. */
    boolean next() throws XMLStreamException {
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

    boolean isStart() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    boolean isEnd() {
        return event == XMLStreamConstants.END_ELEMENT;
    }

    boolean isText() {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    /** Local name of the element that starts or ends here. */
    String name() {
        return reader.getLocalName();
    }

    /** Adds the text that stands here, as long as a cell may hold it. */
    void appendTo(StringBuilder text) {
        work.cellCharacters(text.length() + reader.getTextLength());
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    /** An attribute by its local name, whatever its namespace; null when missing. */
    String attribute(String name) {
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            if (reader.getAttributeLocalName(at).equals(name)) {
                return reader.getAttributeValue(at);
            }
        }
        return null;
    }

    boolean flag(String name) {
        String value = attribute(name);
        return "1".equals(value) || "true".equals(value);
    }

    /** Whether an attribute is 0, however many zeros it is written with. */
    boolean isNought(String name) {
        String value = attribute(name);
        return value != null && !value.isEmpty() && value.chars().allMatch(sign -> sign == '0' || sign == '.');
    }

    /** A whole number of an attribute; the other value when it is missing or not one. */
    int number(String name, int other) {
        return number(attribute(name), 0, other);
    }

    static int number(String text, int from, int other) {
        try {
            return text == null ? other : Integer.parseInt(text, from, text.length(), 10);
        } catch (NumberFormatException e) {
            return other;
        }
    }
}
