package vn.camket.workbook.encoding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells the charset of a text that does not declare one, by its first signs or by what all its bytes would spell. */
public final class TextBytes {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset VIETNAMESE = Charset.forName("windows-1258");
    private static final char MARK = '\uFEFF';
    private static final int BLOCK = 1 << 16;
    /** How many right signs make up for a wrong one. */
    private static final int RIGHT = 10;

    /** Bytes of windows-1258 that put a tone on the vowel before them. */
    private static final String TONES = "\u00CC\u00D2\u00DE\u00EC\u00F2";

    private static final String VOWELS =
            "aeiouyAEIOUY\u00E2\u00E3\u00EA\u00F4\u00F5\u00FD\u00C2\u00C3\u00CA\u00D4\u00D5\u00DD";

    private long sequences;
    private long broken;
    private int missing;
    private long tones;
    private long strays;
    private char before;

    private TextBytes() {}

    /** The text of a file without its byte order mark. */
    public static Reader open(Path file) throws IOException {
        return open(file, charset(file));
    }

    /** The text of a file in a charset, without its byte order mark. */
    public static Reader open(Path file, Charset charset) throws IOException {
        Reader text = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset), BLOCK);
        text.mark(1);
        if (text.read() != MARK) {
            text.reset();
        }
        return text;
    }

    /** UTF-16 or UTF-8 by its mark; else UTF-8, windows-1258 or windows-1252, by which of them the bytes are text. */
    public static Charset charset(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] block = in.readNBytes(BLOCK);
            Charset marked = marked(block);
            if (marked != null) {
                return marked;
            }
            TextBytes bytes = new TextBytes();
            for (; block.length > 0; block = in.readNBytes(BLOCK)) {
                for (byte one : block) {
                    bytes.take((char) (one & 0xFF));
                }
            }
            return bytes.charset();
        }
    }

    /** The charset that a byte order mark names, null without one. */
    public static Charset marked(byte[] head) {
        int first = at(head, 0) << 8 | at(head, 1);
        if (first == 0xFFFE || first == 0xFEFF) {
            return StandardCharsets.UTF_16;
        }
        return first == 0xEFBB && at(head, 2) == 0xBF ? StandardCharsets.UTF_8 : null;
    }

    private static int at(byte[] head, int index) {
        return index < head.length ? head[index] & 0xFF : 0;
    }

    private void take(char sign) {
        takeOfSequence(sign);
        if (TONES.indexOf(sign) >= 0) {
            tones += VOWELS.indexOf(before) >= 0 ? 1 : 0;
            strays += VOWELS.indexOf(before) >= 0 ? 0 : 1;
        } else if (sign > 0xA0 && sign < 0xC0 && Character.isLetter(before)) {
            strays++;
        }
        before = sign;
    }

    private void takeOfSequence(char sign) {
        boolean isFollowing = sign >= 0x80 && sign < 0xC0;
        if (missing > 0 && isFollowing) {
            missing--;
            sequences += missing == 0 ? 1 : 0;
            return;
        }
        broken += missing > 0 || isFollowing ? 1 : 0;
        missing = sign < 0xC2 ? 0 : sign < 0xE0 ? 1 : sign < 0xF0 ? 2 : 3;
        if (sign > 0xF4 || sign == 0xC0 || sign == 0xC1) {
            broken++;
            missing = 0;
        }
    }

    private Charset charset() {
        if (broken * RIGHT <= sequences) {
            return StandardCharsets.UTF_8;
        }
        return tones > 0 && strays * RIGHT <= tones ? VIETNAMESE : WESTERN;
    }
}
