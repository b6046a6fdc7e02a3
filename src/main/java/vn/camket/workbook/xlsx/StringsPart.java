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
            boolean isItem = !xml.isText() && isItem(xml.name());
            if (isItem && xml.isStart()) {
                text.clear();
            }
            text.take(xml);
            if (isItem && xml.isEnd()) {
                strings.add(text.toString(), text.styled());
            }
        }
        strings.endBlock();
        return strings;
    }

    /** Before its first version was out, Excel 2007 had a longer name for an item. */
    private static boolean isItem(String name) {
        return name.equals("si") || name.equals("sstItem");
    }
}
