package vn.camket.output.mark;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Walks through the tags of a part and copies its text sign by sign, so that something can be put in on the way; only a
 * little of the part is in memory.
 */
final class Scribe {
    private final XMLStreamReader2 xml;
    private final Window window;
    private final Writer out;
    private final Allowance allowance;
    private int depth;
    private boolean isStart;
    /** Whether the tag at hand is both start and end of its element. */
    private boolean isEmpty;

    private long start;
    private long end;
    private String changed;

    /** What is put in; it may be long. */
    interface Content {
        void write(Writer out) throws IOException;
    }

    /** Goes through a part without writing it. */
    static Scribe reading(Reader in, Allowance allowance) throws XMLStreamException {
        return new Scribe(in, Writer.nullWriter(), allowance);
    }

    Scribe(Reader in, Writer out, Allowance allowance) throws XMLStreamException {
        this.window = new Window(in);
        this.xml = XmlInput.open(window);
        this.out = out;
        this.allowance = allowance;
    }

    /** Goes to the next start or end of an element; false, and the rest copied, at the end of the part. */
    boolean next() throws IOException, XMLStreamException {
        leave();
        while (xml.hasNext()) {
            int event = xml.next();
            allowance.event();
            if (event == XMLStreamConstants.DTD) {
                throw UnmarkableException.odd();
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                isStart = true;
                isEmpty = xml.isEmptyElement();
                locate();
                return true;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                isStart = false;
                if (!isEmpty) {
                    locate();
                }
                return true;
            }
        }
        window.copyRest(out);
        out.flush();
        return false;
    }

    private void locate() throws XMLStreamException {
        start = xml.getLocationInfo().getStartingCharOffset();
        end = xml.getLocationInfo().getEndingCharOffset();
    }

    private void leave() throws IOException {
        if (isStart && isEmpty) {
            return;
        }
        flush();
        if (!isStart && depth > 0) {
            depth--;
            isEmpty = false;
        }
    }

    /** Writes everything up to the end of the tag at hand. */
    private void flush() throws IOException {
        if (changed != null) {
            window.copy(start, out);
            out.write(changed);
            window.pass(end);
            changed = null;
        }
        window.copy(end, out);
    }

    boolean isStart() {
        return isStart;
    }

    /** Whether an element of this name starts here, so many levels deep; the root is on level 1. */
    boolean starts(String name, int level) {
        return isStart && depth == level && name().equals(name);
    }

    boolean ends(String name, int level) {
        return !isStart && depth == level && name().equals(name);
    }

    int depth() {
        return depth;
    }

    /** Local name of the element that starts or ends here. */
    String name() {
        return xml.getLocalName();
    }

    /** Prefix of that element, empty when it has none. */
    String prefix() {
        return xml.getPrefix() == null ? "" : xml.getPrefix();
    }

    String namespace() {
        return xml.getNamespaceURI();
    }

    /** An attribute by its local name, whatever its namespace; null when missing. */
    String attribute(String name) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeLocalName(at).equals(name)) {
                return xml.getAttributeValue(at);
            }
        }
        return null;
    }

    boolean flag(String name) {
        String value = attribute(name);
        return "1".equals(value) || "true".equals(value);
    }

    /** A whole number of an attribute; the other value when it is missing or not one. */
    int number(String name, int other) {
        String value = attribute(name);
        try {
            return value == null ? other : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return other;
        }
    }

    /** Gives an attribute of the element that starts here another value. */
    void set(String name, String value) {
        changed = Markup.with(changed == null ? window.text(start, end) : changed, name, value);
    }

    /** Puts something before the tag at hand. */
    void before(Content content) throws IOException {
        window.copy(start, out);
        content.write(out);
    }

    /** Puts something behind the tag at hand, which is no start of an empty element. */
    void after(String text) throws IOException {
        flush();
        out.write(text);
    }

    /** Puts something into the element that ends here, behind all that is in it. */
    void append(Content content) throws IOException {
        if (!isEmpty) {
            before(content);
            return;
        }
        window.copy(start, out);
        String tag = changed == null ? window.text(start, end) : changed;
        changed = null;
        out.write(tag.substring(0, tag.length() - 2) + ">");
        content.write(out);
        out.write("</" + (prefix().isEmpty() ? "" : prefix() + ":") + name() + ">");
        window.pass(end);
    }

    /** Keeps the text from the start tag at hand on. */
    void hold() {
        window.hold(start);
    }

    /** The text from the tag that was held up to the end of the one at hand. */
    String held() {
        return window.held(end);
    }
}
