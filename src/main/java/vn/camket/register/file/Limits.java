package vn.camket.register.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import vn.camket.fact.Magnitude;
import vn.camket.fact.Text;

/** Tells what is deeper, longer or larger than anything that an author writes, before it is held in memory as a tree. */
final class Limits {
    private static final int DEPTH = 50;
    /** In characters; the pattern of an id takes room on the stack for each of its parts, and 3000 characters fill it. */
    private static final int TEXT = 1000;

    private static final JsonFactory UNLIMITED = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final String name;
    private final Faults faults;

    private Limits(String name, Faults faults) {
        this.name = name;
        this.faults = faults;
    }

    /** Whether a file keeps all limits, as far as it is JSON. */
    static boolean keeps(String name, String text, Faults faults) {
        try (JsonParser parser = UNLIMITED.createParser(text)) {
            return new Limits(name, faults).read(parser);
        } catch (IOException toldByWhoReadsItNext) {
            return true;
        }
    }

    private boolean read(JsonParser parser) throws IOException {
        boolean kept = true;
        int depth = 0;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token.isStructStart() && ++depth > DEPTH) {
                tell(parser, "lồng quá " + DEPTH + " lớp", "is nested more than " + DEPTH + " levels deep");
                return false;
            }
            depth -= token.isStructEnd() ? 1 : 0;
            kept &= !isLong(parser, token) && !isHuge(parser, token);
        }
        return kept;
    }

    private boolean isLong(JsonParser parser, JsonToken token) throws IOException {
        boolean isLong =
                (token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME) && parser.getTextLength() > TEXT;
        if (isLong) {
            tell(parser, "dài quá " + TEXT + " ký tự", "is longer than " + TEXT + " characters");
        }
        return isLong;
    }

    private boolean isHuge(JsonParser parser, JsonToken token) throws IOException {
        if (!token.isNumeric()) {
            return false;
        }
        try {
            return Magnitude.read(parser.getText()) == null;
        } catch (IllegalArgumentException unusual) {
            int most = Magnitude.DIGITS;
            tell(parser, "là số có quá " + most + " chữ số", "is a number of more than " + most + " digits");
            return true;
        }
    }

    private void tell(JsonParser parser, String vi, String en) {
        faults.add(
                name,
                Places.place(parser.currentTokenLocation()),
                new Text("Phần bắt đầu ở đây " + vi + "; hãy rút gọn.", "What begins here " + en + "; shorten it."));
    }
}
