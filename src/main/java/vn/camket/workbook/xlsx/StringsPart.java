package vn.camket.workbook.xlsx;

import javax.xml.stream.XMLStreamException;
import vn.camket.workbook.grid.SharedStrings;
import vn.camket.workbook.grid.Work;
import vn.camket.workbook.part.Xml;

/** Reads the part that holds the shared strings; phonetic runs are skipped. */
final class StringsPart {
    private StringsPart() {}

    /** @param xml null for a workbook without the part */
    static SharedStrings read(Xml xml, Work work) throws XMLStreamException {
        SharedStrings strings = new SharedStrings(work);
        RichText text = new RichText();
        while (xml != null && xml.next()) {
            if (xml.isStart() && xml.name().equals("si")) {
                text.clear();
            }
            text.take(xml);
            if (xml.isEnd() && xml.name().equals("si")) {
                strings.add(text.toString(), text.styled());
            }
        }
        strings.endBlock();
        return strings;
    }
}
