package vn.camket.workbook.grid;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.camket.workbook.encoding.StyledText;

/**
 * Holds the strings that the cells of a workbook share, as bytes in blocks: as objects they would take three times the
 * room.
 */
public final class SharedStrings {
    /** Strings in one block. */
    private static final int BLOCK = 1 << 10;
    /** So many of them, from the first one on, stay objects, unless they are long. */
    private static final int KEPT = 1 << 8;

    private static final int LONGEST_KEPT = 1_000;
    private static final byte[] NONE = {};

    private final List<byte[]> blocks = new ArrayList<>();
    private final List<int[]> ends = new ArrayList<>();
    private final Map<Integer, StyledText> styled = new HashMap<>();
    private final ByteArrayOutputStream block = new ByteArrayOutputStream();
    private final int[] blockEnds = new int[BLOCK];
    private final Work work;
    private final String[] kept = new String[KEPT];
    private int count;

    public SharedStrings(Work work) {
        this.work = work;
    }

    /** @param runs of the text, null when none has a typeface of its own */
    public void add(String text, StyledText runs) {
        int plain = count < KEPT && text.length() <= LONGEST_KEPT ? bytesOfWhole(text) : -1;
        byte[] bytes = plain < 0 ? text.getBytes(StandardCharsets.UTF_8) : NONE;
        work.string(
                plain < 0 ? bytes.length : plain, runs == null ? 0 : runs.runs().size());
        if (runs != null) {
            styled.put(count, runs);
        }
        if (plain < 0) {
            block.writeBytes(bytes);
        } else {
            kept[count] = text;
        }
        blockEnds[count % BLOCK] = block.size();
        count++;
        if (count % BLOCK == 0) {
            endBlock();
        }
    }

    /** How many bytes of UTF-8 a text takes, -1 when it has pairs of signs: half a pair does not come back from bytes. */
    private static int bytesOfWhole(String text) {
        int bytes = text.length();
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign >= 0x80) {
                bytes += sign < 0x800 ? 1 : 2;
                if (Character.isSurrogate(sign)) {
                    return -1;
                }
            }
        }
        return bytes;
    }

    /** To be called after the last string was added, and before any is taken. */
    public void endBlock() {
        blocks.add(block.toByteArray());
        ends.add(Arrays.copyOf(blockEnds, count - ends.size() * BLOCK));
        block.reset();
    }

    /** Whether one string is missing; where there are none at all, more than one cell is damaged. */
    public boolean lacks(int index) {
        if (count == 0) {
            throw RefusedException.damaged();
        }
        return index < 0 || index >= count;
    }

    public String get(int index) {
        if (index < 0 || index >= count) {
            throw RefusedException.damaged();
        }
        return index < KEPT && kept[index] != null ? kept[index] : read(index);
    }

    private String read(int index) {
        int[] itsEnds = ends.get(index / BLOCK);
        int at = index % BLOCK;
        int start = at == 0 ? 0 : itsEnds[at - 1];
        return new String(blocks.get(index / BLOCK), start, itsEnds[at] - start, StandardCharsets.UTF_8);
    }

    /** The runs of a string, null when none has a typeface of its own. */
    public StyledText styled(int index) {
        return styled.isEmpty() ? null : styled.get(index);
    }
}
