package vn.camket.workbook.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import vn.camket.workbook.grid.RefusedException;
import vn.camket.workbook.grid.Work;

/** Holds the strings that the cells of a workbook share; phonetic runs are skipped. */
final class SharedStrings {
    private final List<String> strings = new ArrayList<>();
    private final Map<Integer, StyledText> styled = new HashMap<>();

    /** Reads the part; {@code null} for a workbook without one. */
    SharedStrings(Xml xml, Work work) throws XMLStreamException {
        RichText text = new RichText();
        while (xml != null && xml.next()) {
            if (xml.isStart() && xml.name().equals("si")) {
                text.clear();
            }
            text.take(xml);
            if (xml.isEnd() && xml.name().equals("si")) {
                String string = text.toString();
                work.string(string.length());
                if (text.styled() != null) {
                    styled.put(strings.size(), text.styled());
                }
                strings.add(string);
            }
        }
    }

    String get(int index) {
        if (index < 0 || index >= strings.size()) {
            throw RefusedException.damaged();
        }
        return strings.get(index);
    }

    /** The runs of a string, null when none has a typeface of its own. */
    StyledText styled(int index) {
        return styled.get(index);
    }
}
