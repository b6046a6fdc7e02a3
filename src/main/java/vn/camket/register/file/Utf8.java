package vn.camket.register.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import vn.camket.fact.Text;

/** Decodes files that must be UTF-8, with or without a byte order mark, to composed letters. */
final class Utf8 {
    private static final Text ADVICE = new Text(
            "Tệp không ở bảng mã UTF-8 (có thể là UTF-16, TCVN3 hoặc Windows-1258); mở bằng trình soạn thảo và lưu lại với"
                    + " bảng mã UTF-8.",
            "The file is not encoded in UTF-8 (perhaps UTF-16, TCVN3 or Windows-1258); open it in an editor and save it"
                    + " as UTF-8.");

    private Utf8() {}

    /** Empty, with a fault told at the first byte that is not UTF-8. */
    static Optional<String> decode(byte[] bytes, String file, Faults faults) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        // A UTF-16 file of plain ASCII is valid UTF-8 full of NULs.
        int nul = text.toString().indexOf('\0');
        if (result.isError() || nul >= 0) {
            faults.add(file, Place.at(text, nul >= 0 ? nul : text.length()), ADVICE);
            return Optional.empty();
        }
        String decoded = text.toString();
        return Optional.of(Normalizer.normalize(
                decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded, Normalizer.Form.NFC));
    }
}
