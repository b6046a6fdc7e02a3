package vn.camket.output.mark;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a part as text, and knows how that text becomes the same bytes again.
 *
 * @param marked whether a byte order mark stood before the text
 */
record PartText(Reader reader, Charset charset, boolean marked) {
    private static final int HEAD = 256;
    private static final Pattern DECLARED = Pattern.compile("^\\s*<\\?xml[^>]*\\bencoding\\s*=\\s*[\"']([\\w.:-]+)");

    static PartText of(InputStream bytes) throws IOException {
        byte[] head = bytes.readNBytes(HEAD);
        Charset marked = byMark(head);
        Charset charset = marked == null ? byDeclaration(head) : marked;
        int mark = marked == null ? 0 : "\uFEFF".getBytes(marked).length;
        InputStream text = new SequenceInputStream(new ByteArrayInputStream(head, mark, head.length - mark), bytes);
        Reader reader = new InputStreamReader(
                text,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        return new PartText(new BufferedReader(reader), charset, marked != null);
    }

    private static Charset byMark(byte[] head) {
        if (begins(head, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        } else if (begins(head, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return begins(head, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
    }

    private static Charset byDeclaration(byte[] head) {
        if (begins(head, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        } else if (begins(head, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        if (!declared.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            Charset charset = Charset.forName(declared.group(1));
            if (charset.canEncode()) {
                return charset;
            }
            throw UnmarkableException.odd();
        } catch (IllegalArgumentException unknown) {
            throw UnmarkableException.odd();
        }
    }

    private static boolean begins(byte[] head, int... signs) {
        for (int at = 0; at < signs.length; at++) {
            if (at >= head.length || (head[at] & 0xFF) != signs[at]) {
                return false;
            }
        }
        return true;
    }

    /** Writes text as the part was written; whoever uses it flushes it. */
    Writer writer(OutputStream bytes) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(bytes, charset));
        if (marked) {
            writer.write('\uFEFF');
        }
        return writer;
    }
}
