package vn.camket.workbook.xlsx;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import vn.camket.workbook.grid.RefusedException;
import vn.camket.workbook.grid.Work;

/**
 * Holds the strings that the cells of a workbook share, as bytes in blocks: as objects they would take three times the
 * room. Phonetic runs are skipped.
 */
final class SharedStrings {
    /** Strings in one block. */
    private static final int BLOCK = 1 << 10;

    private final List<byte[]> blocks = new ArrayList<>();
    private final List<int[]> ends = new ArrayList<>();
    private final Map<Integer, StyledText> styled = new HashMap<>();
    private final ByteArrayOutputStream block = new ByteArrayOutputStream();
    private final int[] blockEnds = new int[BLOCK];
    private int count;

    /** Reads the part; {@code null} for a workbook without one. */
    SharedStrings(Xml xml, Work work) throws XMLStreamException {
        RichText text = new RichText();
        while (xml != null && xml.next()) {
            if (xml.isStart() && xml.name().equals("si")) {
                text.clear();
            }
            text.take(xml);
            if (xml.isEnd() && xml.name().equals("si")) {
                add(text, work);
            }
        }
        endBlock();
    }

    private void add(RichText text, Work work) {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        StyledText runs = text.styled();
        work.string(bytes.length, runs == null ? 0 : runs.runs().size());
        if (runs != null) {
            styled.put(count, runs);
        }
        block.writeBytes(bytes);
        blockEnds[count % BLOCK] = block.size();
        count++;
        if (count % BLOCK == 0) {
            endBlock();
        }
    }

    private void endBlock() {
        blocks.add(block.toByteArray());
        ends.add(Arrays.copyOf(blockEnds, BLOCK));
        block.reset();
    }

    String get(int index) {
        if (index < 0 || index >= count) {
            throw RefusedException.damaged();
        }
        int[] itsEnds = ends.get(index / BLOCK);
        int at = index % BLOCK;
        int start = at == 0 ? 0 : itsEnds[at - 1];
        return new String(blocks.get(index / BLOCK), start, itsEnds[at] - start, StandardCharsets.UTF_8);
    }

    /** The runs of a string, null when none has a typeface of its own. */
    StyledText styled(int index) {
        return styled.get(index);
    }
}
